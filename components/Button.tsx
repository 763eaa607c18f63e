import type { ComponentChildren, Ref } from 'preact';
import { t } from '../utils/platform/i18n.ts';
import styles from './Button.module.css';
import { Icon } from './Icon.tsx';
import type { Sign } from './icons.ts';

export type ButtonProps = {
  readonly children: ComponentChildren;
  readonly onClick?: (() => void) | undefined;
  /** One primary at most in a view; `second` has an edge, `quiet` a soft ground. */
  readonly kind?: 'primary' | 'second' | 'quiet';
  /** 40, 48 and 56 px high. */
  readonly size?: 'normal' | 'tall' | 'large';
  readonly icon?: Sign;
  /** Said behind the label in second text, such as what is left. */
  readonly note?: string | undefined;
  readonly disabled?: boolean;
  /** The label gives way to "Saving…", the width stays. */
  readonly busy?: boolean;
  /** Takes the room left in its row. */
  readonly wide?: boolean;
  readonly title?: string | undefined;
  /** Key that does the same, as `aria-keyshortcuts` writes it. */
  readonly shortcut?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly type?: 'button' | 'submit';
  readonly buttonRef?: Ref<HTMLButtonElement>;
};

/** A button with a word on it. */
export function Button(props: ButtonProps) {
  const { children, onClick, kind = 'second', size = 'normal', icon, note, disabled = false, busy = false } = props;
  const look = [styles.button, styles[kind], styles[size], props.wide && styles.wide].filter(Boolean).join(' ');
  return (
    <button
      type={props.type ?? 'button'}
      class={look}
      disabled={disabled}
      aria-disabled={busy}
      aria-keyshortcuts={props.shortcut}
      aria-describedby={props.describedBy}
      title={props.title}
      ref={props.buttonRef ?? null}
      onClick={() => !busy && onClick?.()}
    >
      <span class={busy ? styles.waiting : styles.label}>
        {icon && <Icon of={icon} />}
        <span>{children}</span>
        {note && <span class={styles.note}>{note}</span>}
      </span>
      {busy && <span class={styles.busy}>{t('common_saving')}</span>}
    </button>
  );
}

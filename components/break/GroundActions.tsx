import type { ComponentChildren } from 'preact';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { ANOTHER, type Sign } from '../icons.ts';
import styles from './GroundActions.module.css';

type Action = { readonly label: string; readonly onPress: () => void };

type Props = {
  readonly main: Action & { readonly icon?: Sign; readonly disabled?: boolean; readonly focus?: boolean };
  readonly other?: Action | undefined;
  /** A different exercise. */
  readonly another?: Action | undefined;
  /** A few words beside the buttons. */
  readonly note?: ComponentChildren;
};

/** One thing to do, and what else there is, on the ground of the break page. */
export function GroundActions({ main, other, another, note }: Props) {
  const { icon, disabled = false, focus = false } = main;
  return (
    <div class={styles.actions}>
      <Button
        kind="primary"
        size="large"
        disabled={disabled}
        {...(icon && { icon })}
        {...(focus && { buttonRef: takeFocus })}
        onClick={main.onPress}
      >
        {main.label}
      </Button>
      {other && (
        <Button kind="quiet" size="large" onClick={other.onPress}>
          {other.label}
        </Button>
      )}
      {note && <p class={styles.note}>{note}</p>}
      {another && (
        <button type="button" class={styles.another} onClick={another.onPress}>
          <Icon of={ANOTHER} />
          {another.label}
        </button>
      )}
    </div>
  );
}

/** Called as the button comes, not as it is drawn again. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}

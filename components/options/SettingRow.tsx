import type { ComponentChildren } from 'preact';
import styles from './SettingRow.module.css';

type Props = {
  /** Id that the control's `aria-labelledby` or `for` points to. */
  readonly id: string;
  readonly name: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
};

/** One setting on a line: its name and what it does, the control at the end. */
export function SettingRow({ id, name, hint, children }: Props) {
  return (
    <div class={styles.row}>
      <div class={styles.words}>
        <p class={styles.name} id={id}>
          {name}
        </p>
        {hint !== undefined && (
          <p class={styles.hint} id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      <div class={styles.control}>{children}</div>
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import type { PolicyField } from '../../utils/core/settings/policy.ts';
import { LockedControls, LockNote } from './Locked.tsx';
import { useLock } from './locks.ts';
import styles from './SettingRow.module.css';

type Props = {
  /** Id that the control's `aria-labelledby` or `for` points to. */
  readonly id: string;
  readonly name: string;
  readonly hint?: string;
  /** The setting, if an organisation may lock it. */
  readonly of?: PolicyField;
  readonly children: ComponentChildren;
};

/** One setting on a line: its name and what it does, the control at the end. */
export function SettingRow({ id, name, hint, of, children }: Props) {
  const locked = useLock(of);
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
        {locked !== null && <LockNote id={`${id}-lock`} text={locked} />}
      </div>
      {locked === null ? (
        <div class={styles.control}>{children}</div>
      ) : (
        <LockedControls by={`${id}-lock`} class={styles.control}>
          {children}
        </LockedControls>
      )}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PolicyField } from '../../utils/core/settings/policy.ts';
import { Icon } from '../Icon.tsx';
import { LOCK } from '../page-icons.ts';
import styles from './Locked.module.css';
import { useLock } from './locks.ts';

type Props = { readonly of: PolicyField | readonly PolicyField[] | undefined; readonly children: ComponentChildren };

/** Controls of a setting that an organisation may have locked: then they are off, and a sentence says who did it and why. */
export function Locked({ of, children }: Props) {
  const id = useId();
  const text = useLock(...[of].flat());
  if (text === null) return <>{children}</>;
  return (
    <>
      <LockNote id={id} text={text} />
      <LockedControls by={id}>{children}</LockedControls>
    </>
  );
}

type ControlsProps = {
  /** Id of the sentence that says by whom. */
  readonly by: string;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
};

/** What is inside cannot be changed. */
export function LockedControls({ by, class: extra = '', children }: ControlsProps) {
  return (
    <fieldset class={`${styles.controls} ${extra}`} disabled aria-describedby={by}>
      {children}
    </fieldset>
  );
}

/**
 * The sentence, with a lock. What it is about cannot be reached with Tab any more, so the sentence can; it leads to all
 * that was set.
 */
export function LockNote({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <a class={styles.note} id={id} href="options.html#about">
      <Icon of={LOCK} size={16} />
      <span>{text}</span>
    </a>
  );
}

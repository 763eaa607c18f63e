import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PolicyField } from '../../utils/core/settings/policy.ts';
import { Locked } from './Locked.tsx';
import styles from './Part.module.css';

type Props = {
  readonly title: string;
  readonly lead?: string;
  /** The setting that all of it is about, if an organisation may lock it. */
  readonly of?: PolicyField;
  readonly children?: ComponentChildren;
};

/** A part of a group that holds more than one control, under a small heading of its own. */
export function Part({ title, lead, of, children }: Props) {
  const id = useId();
  return (
    <section class={styles.part} aria-labelledby={id}>
      <h3 class={styles.title} id={id}>
        {title}
      </h3>
      {lead !== undefined && <p class={styles.lead}>{lead}</p>}
      <div class={styles.body}>
        <Locked of={of}>{children}</Locked>
      </div>
    </section>
  );
}

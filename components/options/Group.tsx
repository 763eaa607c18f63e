import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PolicyField } from '../../utils/core/settings/policy.ts';
import styles from './Group.module.css';
import { Locked } from './Locked.tsx';

type Props = {
  readonly title: string;
  readonly lead?: string;
  /** What comes of it, at the end of the heading's line. */
  readonly sum?: string | undefined;
  /** The settings that all of it is about, if an organisation may lock them. */
  readonly of?: PolicyField | readonly PolicyField[];
  readonly children: ComponentChildren;
};

/** A part of a section under a heading of its own. */
export function Group({ title, lead, sum, of, children }: Props) {
  const id = useId();
  return (
    <section class={styles.group} aria-labelledby={id}>
      <div class={styles.head}>
        <h2 class={styles.title} id={id}>
          {title}
        </h2>
        {sum !== undefined && <p class={styles.sum}>{sum}</p>}
      </div>
      {lead !== undefined && <p class={styles.lead}>{lead}</p>}
      <div class={styles.body}>
        <Locked of={of}>{children}</Locked>
      </div>
    </section>
  );
}

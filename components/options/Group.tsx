import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Group.module.css';

type Props = { readonly title: string; readonly lead?: string; readonly children: ComponentChildren };

/** A part of a section under a heading of its own. */
export function Group({ title, lead, children }: Props) {
  const id = useId();
  return (
    <section class={styles.group} aria-labelledby={id}>
      <h2 class={styles.title} id={id}>
        {title}
      </h2>
      {lead !== undefined && <p class={styles.lead}>{lead}</p>}
      <div class={styles.body}>{children}</div>
    </section>
  );
}

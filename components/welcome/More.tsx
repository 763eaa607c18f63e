import type { ComponentChildren } from 'preact';
import styles from './More.module.css';

type Props = {
  readonly title: string;
  /** What was said inside, in a few words. */
  readonly sum?: string | undefined;
  readonly children: ComponentChildren;
};

/** Something folded away until it is asked for. */
export function More({ title, sum, children }: Props) {
  return (
    <details class={styles.more}>
      <summary class={styles.summary}>
        {title}
        {sum !== undefined && <span class={styles.sum}>{sum}</span>}
      </summary>
      <div class={styles.inside}>{children}</div>
    </details>
  );
}

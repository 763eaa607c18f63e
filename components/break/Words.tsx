import type { ComponentChildren } from 'preact';
import styles from './Words.module.css';

type Props = {
  readonly place?: string;
  readonly title: string;
  readonly children?: ComponentChildren;
};

/** What the page says when no step is running: one line above, the title, and what belongs to it. */
export function Words({ place, title, children }: Props) {
  return (
    <div class={styles.words}>
      {place !== undefined && <p class={styles.place}>{place}</p>}
      <h1 class={styles.title} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}

/** A sentence under the title. */
export function Text({ children }: { readonly children: ComponentChildren }) {
  return <p class={styles.text}>{children}</p>;
}

/** Something that is rarely meant, said quietly. */
export function Aside({ onPress, children }: { readonly onPress: () => void; readonly children: ComponentChildren }) {
  return (
    <button type="button" class={styles.aside} onClick={onPress}>
      {children}
    </button>
  );
}

import type { ComponentChildren } from 'preact';
import styles from './BreakFrame.module.css';

type Props = {
  /** A rest for the eyes: dim, with hills far away. */
  readonly far?: boolean;
  readonly bar: ComponentChildren;
  readonly words: ComponentChildren;
  readonly sun: ComponentChildren;
  readonly safety: ComponentChildren;
  readonly ground: ComponentChildren;
};

/** The place of everything on the break page: the window is the scene, its lowest part the ground. */
export function BreakFrame({ far = false, bar, words, sun, safety, ground }: Props) {
  return (
    <div class={far ? styles.far : styles.page}>
      <div class={styles.sky} aria-hidden="true" />
      <div class={styles.bar}>{bar}</div>
      <main class={styles.main}>
        <div class={styles.words}>{words}</div>
        <div class={styles.sun}>{sun}</div>
        <div class={styles.safety}>{safety}</div>
        <div class={styles.ground}>{ground}</div>
      </main>
    </div>
  );
}

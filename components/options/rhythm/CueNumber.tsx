import type { ComponentChildren } from 'preact';
import styles from './CueRow.module.css';

/** A number with the word before it; the field says the word by its own name. */
export function CueNumber({ word, children }: { readonly word: string; readonly children: ComponentChildren }) {
  return (
    <span class={styles.number}>
      <span aria-hidden="true">{word}</span>
      {children}
    </span>
  );
}

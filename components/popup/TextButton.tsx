import type { ComponentChildren } from 'preact';
import styles from './TextButton.module.css';

type Props = {
  readonly onClick: () => void;
  /** Whether what it opens is open; without it, it opens nothing. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
};

/** A word among words that can be pressed. */
export function TextButton({ onClick, open, children }: Props) {
  return (
    <button class={styles.button} type="button" aria-expanded={open} onClick={onClick}>
      {children}
    </button>
  );
}

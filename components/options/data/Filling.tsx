import { useId } from 'preact/hooks';
import styles from './Filling.module.css';

/** What is being done, and how much of it is, 0 to 1. */
export function Filling({ text, part }: { readonly text: string; readonly part: number }) {
  const id = useId();
  return (
    <div class={styles.filling}>
      <output id={id}>{text}</output>
      <progress class={styles.bar} value={part} aria-labelledby={id} />
    </div>
  );
}

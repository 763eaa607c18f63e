import styles from './StepCount.module.css';

type Props = {
  /** The large sign: a repetition, or time. */
  readonly figure: string;
  readonly caption: string;
  /** Step now, from 0, and how many there are. */
  readonly step: number;
  readonly of: number;
};

/** What stands in the sun: one large number to be read from two metres, and the steps as dots. */
export function StepCount({ figure, caption, step, of }: Props) {
  return (
    <>
      <span class={figure.length > 2 ? styles.long : styles.figure}>{figure}</span>
      <span class={styles.caption}>{caption}</span>
      {of > 1 && (
        <span class={styles.dots} aria-hidden="true">
          {Array.from({ length: of }, (_, at) => (
            <span key={at} class={at < step ? styles.done : at === step ? styles.now : styles.ahead} />
          ))}
        </span>
      )}
    </>
  );
}

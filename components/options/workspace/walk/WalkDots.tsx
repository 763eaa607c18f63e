import styles from './WalkDots.module.css';

type Props = { readonly done: readonly boolean[]; readonly at: number };

/** A speck for each question of the walk, larger once it is answered; said in words elsewhere. */
export function WalkDots({ done, at }: Props) {
  return (
    <span class={styles.dots} aria-hidden="true">
      {done.map((each, index) => (
        <span key={index} class={styles.dot} data-is={index === at ? 'now' : each ? 'done' : 'open'} />
      ))}
    </span>
  );
}

import type { Mark } from '../../utils/core/tracking/state.ts';
import { clockTime, t } from '../../utils/platform/i18n.ts';
import styles from './Dot.module.css';

/** One break: solid taken, ring natural, half cut short, dash skipped, speck missed. */
export function Dot({ mark }: { readonly mark: Mark }) {
  return (
    <svg class={styles.dot} viewBox="0 0 14 14" width="14" height="14" role="img" aria-label={labelOf(mark)}>
      <Shape outcome={mark.outcome} />
    </svg>
  );
}

/** The break in words. */
export function labelOf({ at, outcome }: Mark): string {
  const key = outcome === 'cutShort' ? 'cut' : outcome;
  return t(`popup_mark_${key}`, clockTime(at));
}

/** Its shape, around 7/7. */
export function Shape({ outcome }: Pick<Mark, 'outcome'>) {
  switch (outcome) {
    case 'taken':
      return <circle class={styles.solid} cx="7" cy="7" r="5" />;
    case 'natural':
      return <circle class={styles.ring} cx="7" cy="7" r="4" />;
    case 'cutShort':
      return (
        <>
          <circle class={styles.ring} cx="7" cy="7" r="4" />
          <path class={styles.half} d="M7 2a5 5 0 0 0 0 10Z" />
        </>
      );
    case 'skipped':
      return <path class={styles.dash} d="M3.5 7h7" />;
    case 'missed':
      return <circle class={styles.speck} cx="7" cy="7" r="2" />;
  }
}

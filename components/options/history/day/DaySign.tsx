import type { Outcome } from '../../../../utils/core/history/entry.ts';
import { Shape } from '../../../popup/Dot.tsx';
import dot from '../../../popup/Dot.module.css';
import styles from './DaySign.module.css';

type Props = {
  readonly outcome: Outcome;
  /** Sitting down, of a position; else standing up. */ readonly sits?: boolean;
};

/** The sign of what happened: the five dots of breaks, a cup that holds one, and plain strokes for the rest. */
export function DaySign({ outcome, sits = false }: Props) {
  return (
    <svg class={`${dot.dot} ${styles.sign}`} viewBox="0 0 14 14" aria-hidden="true">
      <Drawn outcome={outcome} sits={sits} />
    </svg>
  );
}

function Drawn({ outcome, sits }: Required<Props>) {
  switch (outcome) {
    case 'taken':
    case 'natural':
    case 'cutShort':
    case 'skipped':
    case 'missed':
      return <Shape outcome={outcome} />;
    case 'hold':
      return (
        <>
          <path class={styles.cup} d="M2.6 5.6a4.6 4.6 0 1 0 8.8 0" />
          <circle class={styles.held} cx="7" cy="6.2" r="2" />
        </>
      );
    case 'habit':
    case 'fix':
      return <path class={styles.tick} d="m2.6 7.4 3 3 5.8-6.4" />;
    case 'call':
      return <path class={styles.cup} d="M2 7h10" />;
    case 'position':
      return (
        <path
          class={styles.tick}
          d={sits ? 'M7 2.4v8.8M3.8 8.4 7 11.6l3.2-3.2' : 'M7 11.6V2.8M3.8 5.6 7 2.4l3.2 3.2'}
        />
      );
    case 'pause':
      return <path class={styles.pause} d="M3 7h8" />;
    case 'screen':
      return null;
  }
}

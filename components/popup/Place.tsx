import type { View } from '../../utils/core/tracking/shown.ts';
import styles from './Place.module.css';

/** Where the chair stands, in CSS pixels from the start side. */
const AT_THE_DESK = 26;
const ROLLED_BACK = 2;
const TUCKED_IN = 52;
const ALONE = 40;

/** Chair and desk on the ground: at work, rolled back for a break, tucked in for the day, or the chair alone. */
export function Place({ scene }: { readonly scene: View['scene'] }) {
  const lit = scene === 'working' || scene === 'held' || scene === 'countOnly';
  return (
    <svg class={styles.place} viewBox="0 0 168 130" width="168" height="130" aria-hidden="true">
      <g class={styles.chair} transform={`translate(${chairAt(scene)})`}>
        <path d="M7 37c-2.5 18 .5 36 9 50M17 90h39M35 93v33M14 127.5c12-7 30-7 42 0" />
      </g>
      {scene !== 'paused' && (
        <>
          <path class={styles.desk} d="M82 64h82M149 67v60M132 127h33" />
          <path class={styles.keys} d="M92 58.5h17" />
          <path class={styles.foot} d="M134 59h20M146 58l-3-20" />
          <path class={lit ? styles.lit : styles.dark} d="M146 12l-7 36" />
        </>
      )}
    </svg>
  );
}

function chairAt(scene: View['scene']): number {
  switch (scene) {
    case 'due':
    case 'onBreak':
      return ROLLED_BACK;
    case 'paused':
      return ALONE;
    case 'offHours':
      return TUCKED_IN;
    case 'working':
    case 'held':
    case 'away':
    case 'countOnly':
      return AT_THE_DESK;
  }
}

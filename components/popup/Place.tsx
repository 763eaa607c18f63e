import type { View } from '../../utils/core/tracking/view.ts';
import styles from './Place.module.css';

/** The desk on the ground. When reminders rest or the person is away the screen is dark and the chair pushed back. */
export function Place({ scene }: { readonly scene: View['scene'] }) {
  const empty = scene === 'paused' || scene === 'offHours' || scene === 'away' || scene === 'onBreak';
  return (
    <svg class={styles.place} viewBox="0 0 150 116" width="150" height="116" aria-hidden="true">
      <g class={styles.wood}>
        <path d="M64 70h82" stroke-width="6" />
        <path d="M138 72v42" stroke-width="6" />
        <path d="M106 68V54" stroke-width="5" />
        <path d="M95 67h22" stroke-width="5" />
      </g>
      <rect class={empty ? styles.dark : styles.lit} x="103" y="22" width="7" height="36" rx="3" />
      {scene === 'offHours' ? null : (
        <path class={styles.cup} d="M126 57v8a3 3 0 0 0 3 3h5a3 3 0 0 0 3-3v-8Zm11 2h2a3 3 0 0 1 0 6h-2" />
      )}
      <g class={styles.chair} transform={empty ? 'translate(-12 0)' : 'translate(8 0)'}>
        <path d="M20 40c-3 12-1 26 4 36h28" stroke-width="6.5" />
        <path d="M38 78v22" stroke-width="6.5" />
        <path d="M24 113c1-8 7-12 14-12s13 4 14 12" stroke-width="5" />
      </g>
      {scene === 'offHours' && <path class={styles.moon} d="M128 10a13 13 0 1 0 10 21 11 11 0 0 1-10-21Z" />}
    </svg>
  );
}

import type { View } from '../../utils/core/tracking/shown.ts';
import { spine } from '../spine.ts';
import styles from './QuietSun.module.css';
import { CENTRE, RADIUS, SUN } from './sun-shape.ts';

/** An open cup: 216 degrees, open on top. */
const CUP = spine(CENTRE, RADIUS - 1, 72, 288, 11, 11);

/** The sun while nothing fills it: a cup that holds, two bars, or a moon. */
export function QuietSun({ scene }: Pick<View, 'scene'>) {
  if (scene === 'held') {
    return (
      <>
        <circle class={styles.sun} cx={CENTRE} cy={CENTRE} r={SUN} />
        <path class={styles.mark} d={CUP} />
      </>
    );
  }
  if (scene === 'paused') {
    return (
      <>
        <circle class={styles.thin} cx={CENTRE} cy={CENTRE} r={RADIUS} />
        <path class={styles.bars} d={`M${CENTRE - 14} ${CENTRE - 20}v40M${CENTRE + 14} ${CENTRE - 20}v40`} />
      </>
    );
  }
  return (
    <>
      <circle class={styles.sun} cx={CENTRE} cy={CENTRE} r={RADIUS} />
      <path class={styles.mark} d="M76 34a38 38 0 1 0 33.6 47.6A31 31 0 0 1 76 34Z" />
    </>
  );
}

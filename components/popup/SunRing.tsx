import type { View } from '../../utils/core/tracking/view.ts';
import { number, t } from '../../utils/platform/i18n.ts';
import { onCircle, spanned, spine } from '../spine.ts';
import styles from './SunRing.module.css';

const SIZE = 132;
const CENTRE = SIZE / 2;
const RADIUS = 58;
const SUN = 49;
const THIN = 3.5;
const THICK = 7;
const HEAD = 7.5;
const GAP = 3;
/** The head never meets the tail. */
const FULL = 313;

type Props = { readonly scene: View['scene']; readonly ring: number; readonly minutes: number };

/** The streak as a sun with a spine curling round it; each state has a shape of its own. */
export function SunRing({ scene, ring, minutes }: Props) {
  return (
    <div class={styles.ring}>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} width={SIZE} height={SIZE} aria-hidden="true">
        <Shape scene={scene} ring={ring} />
      </svg>
      {scene !== 'paused' && (
        <p class={scene === 'due' ? styles.onDue : styles.words}>
          <span class={styles.line}>
            <span class={minutes < 100 ? styles.minutes : styles.many} elementtiming="streak">
              {number(minutes)}
            </span>{' '}
            <span class={styles.unit}>{t('popup_unit_minutes')}</span>
          </span>
          <span class={styles.where}>{t('popup_at_the_screen')}</span>
        </p>
      )}
    </div>
  );
}

function Shape({ scene, ring }: Omit<Props, 'minutes'>) {
  switch (scene) {
    case 'due':
      return <circle class={styles.sun} cx={CENTRE} cy={CENTRE} r={RADIUS + 3} />;
    case 'held':
      return (
        <>
          <circle class={styles.sun} cx={CENTRE} cy={CENTRE} r={SUN} />
          <path class={styles.spine} d={spine(CENTRE, RADIUS, 75, 285, THICK, THICK)} />
        </>
      );
    case 'paused':
      return (
        <>
          <circle class={styles.sun} cx={CENTRE} cy={CENTRE} r={RADIUS} />
          <circle class={styles.thin} cx={CENTRE} cy={CENTRE} r={RADIUS} />
          <path class={styles.bars} d={`M${CENTRE - 11} ${CENTRE - 18}v36M${CENTRE + 11} ${CENTRE - 18}v36`} />
        </>
      );
    case 'offHours':
      return <circle class={styles.sun} cx={CENTRE} cy={CENTRE} r={RADIUS - 2} />;
    case 'working':
    case 'away':
    case 'onBreak':
    case 'countOnly':
      return <Filling ring={ring} />;
  }
}

function Filling({ ring }: { readonly ring: number }) {
  const headAt = FULL * Math.min(1, Math.max(0, ring));
  const [x, y] = onCircle(CENTRE, RADIUS, headAt);
  const room = spanned(HEAD + GAP + THICK / 2, RADIUS);
  return (
    <>
      <circle class={styles.sun} cx={CENTRE} cy={CENTRE} r={SUN} />
      <path class={styles.track} d={spine(CENTRE, RADIUS, headAt + room, 360 - spanned(GAP * 2, RADIUS), THIN, THIN)} />
      <path class={styles.spine} d={spine(CENTRE, RADIUS, 0, headAt - room, THIN, THICK)} />
      <circle class={styles.spine} cx={x} cy={y} r={HEAD} />
    </>
  );
}

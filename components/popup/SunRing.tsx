import type { ComponentChildren } from 'preact';
import type { View } from '../../utils/core/tracking/shown.ts';
import { number, t } from '../../utils/platform/i18n.ts';
import { CENTRE, HEAD, RADIUS, SIZE, SUN, sunShape } from './sun-shape.ts';
import styles from './SunRing.module.css';

type Props = {
  readonly scene: View['scene'];
  /** How far towards the next cue, 0-1. */
  readonly ring: number;
  readonly minutes: number;
  /** What a sun that does not fill looks like: held, paused, after hours. */
  readonly children: ComponentChildren;
};

/** The streak as a sun with a spine curling round it; each state has a shape of its own. */
export function SunRing({ scene, ring, minutes, children }: Props) {
  const look = scene === 'due' ? styles.onDue : styles.words;
  return (
    <div class={styles.ring}>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} width={SIZE} height={SIZE} aria-hidden="true">
        <Shape scene={scene} ring={ring}>
          {children}
        </Shape>
      </svg>
      {/* Bars and moon leave no room for the number; it is in the words below. */}
      <p class={scene === 'paused' || scene === 'offHours' ? 'spoken' : look}>
        <span class={styles.line}>
          <span class={minutes < 100 ? styles.minutes : styles.many} elementtiming="streak">
            {number(minutes)}
          </span>{' '}
          <span class={styles.unit}>{t('popup_unit_minutes')}</span>
        </span>{' '}
        <span class={styles.where}>{t('popup_at_the_screen')}</span>
      </p>
    </div>
  );
}

function Shape({ scene, ring, children }: Omit<Props, 'minutes'>) {
  switch (scene) {
    case 'due':
      return <circle class={styles.disc} cx={CENTRE} cy={CENTRE} r={RADIUS + 5} />;
    case 'held':
    case 'paused':
    case 'offHours':
      return <>{children}</>;
    case 'working':
    case 'away':
    case 'onBreak':
    case 'countOnly':
      return <Filling ring={ring} />;
  }
}

function Filling({ ring }: { readonly ring: number }) {
  const { x, y, spine, track } = sunShape(ring);
  return (
    <>
      <circle class={styles.sun} cx={CENTRE} cy={CENTRE} r={SUN} />
      <path class={styles.track} d={track} />
      <path class={styles.spine} d={spine} />
      <circle class={styles.spine} cx={x} cy={y} r={HEAD} />
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { HEAD, headAt, spinePath, trackPath } from './ring-shape.ts';
import styles from './SunTimer.module.css';
import { useFrame } from '../use-frame.ts';

type Props = {
  /** How much of the break has passed, 0 to 1. */
  readonly share: number;
  /** What the ring says to a screen reader. */
  readonly label: string;
  /** How full the lungs are now, 0 to 1; `null` where the sun does not breathe. */
  readonly full: (() => number) | null;
  /** Whether the breath may move; if not, the sun rests. */
  readonly moves: boolean;
  /** Who stands in the sun, on the ground; then there is no room for anything else. */
  readonly figure?: ComponentChildren;
  readonly children?: ComponentChildren;
};

/** The inner sun's radius with empty and with full lungs, as part of the ring's. */
const EMPTY = 0.74;
const FULL = 0.94;
const AT_REST = 0.8;

/** The sun that breathes with the person, and the ring round it that is the timer. */
export function SunTimer({ share, label, full, moves, figure, children }: Props) {
  const sun = useRef<HTMLDivElement>(null);
  useFrame(moves && full !== null, 0, () => {
    const size = full === null || !moves ? AT_REST : EMPTY + (FULL - EMPTY) * full();
    sun.current?.style.setProperty('scale', size.toFixed(4));
  });
  const head = headAt(share);
  return (
    <div class={styles.sun}>
      <div class={styles.disc} style={`scale: ${FULL}`} />
      {/* A layer of its own: it is moved, not drawn, in each picture. */}
      <div class={styles.breath} ref={sun} style={`scale: ${AT_REST}`} />
      <svg class={styles.picture} viewBox="-106 -106 212 212" role="img" aria-label={label}>
        <path class={styles.track} d={trackPath(share)} />
        <path class={styles.spine} d={spinePath(share)} />
        <circle class={styles.spine} cx={head.x} cy={head.y} r={HEAD} />
      </svg>
      {figure ? <div class={styles.figure}>{figure}</div> : <div class={styles.middle}>{children}</div>}
    </div>
  );
}

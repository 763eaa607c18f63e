import type { Pose } from './pose.ts';
import { plus } from './vector.ts';

/** Seconds of one breath: in, then out. */
const IN = 4;
const OUT = 6;
/** How far a quiet breath fills the chest, to both sides of rest, and how far it lifts the shoulders, degrees. */
const CHEST = 0.1;
const SHRUG = 1.6;
/** Seconds from blink to blink, and of one. */
const BLINKS = 4.1;
const BLINK = 0.16;

/** A pose that lives: nobody is ever quite still. */
export function alive(pose: Pose, seconds: number): Pose {
  const breath = breathed(seconds % (IN + OUT));
  const { amounts, girdles } = pose;
  const shrug = plus([0, 0, 0], [0, SHRUG, 0], breath);
  return {
    ...pose,
    amounts: { ...amounts, lungs: amounts.lungs + CHEST * breath, lids: Math.max(amounts.lids, blinked(seconds)) },
    girdles: { left: plus(girdles.left, shrug), right: plus(girdles.right, shrug) },
  };
}

/** −1 for empty to 1 for full, 0 at the start. */
function breathed(into: number): number {
  // Half way in at the start, so that a figure that does not live is the one that has just begun to.
  const at = (into + IN / 2) % (IN + OUT);
  return at < IN ? -Math.cos((at / IN) * Math.PI) : Math.cos(((at - IN) / OUT) * Math.PI);
}

function blinked(seconds: number): number {
  const into = seconds % BLINKS;
  return into < BLINK && seconds > BLINKS ? Math.sin((into / BLINK) * Math.PI) : 0;
}

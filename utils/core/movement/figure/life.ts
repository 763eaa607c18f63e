import type { Pose } from './pose.ts';
import type { Few } from './vector.ts';

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
  const breath = breathed(seconds);
  const { now } = pose;
  const lifted = ([ahead, lift = 0]: Few): Few => [ahead, lift + SHRUG * breath];
  const lids = Math.max(now.lids, blinked(seconds));
  const lungs = now.lungs + CHEST * breath;
  return { ...pose, now: { ...now, lungs, lids, girdleL: lifted(now.girdleL), girdleR: lifted(now.girdleR) } };
}

/** −1 for empty to 1 for full. */
function breathed(seconds: number): number {
  // Half way in at the start: a figure that does not live is one that has just begun to.
  const at = (seconds + IN / 2) % (IN + OUT);
  return at < IN ? -Math.cos((at / IN) * Math.PI) : Math.cos(((at - IN) / OUT) * Math.PI);
}

function blinked(seconds: number): number {
  const into = seconds % BLINKS;
  return into < BLINK && seconds > BLINKS ? Math.sin((into / BLINK) * Math.PI) : 0;
}

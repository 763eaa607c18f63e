import { round } from '../outline.ts';
import { type Sign, text } from './cue.ts';

/** Seconds a ripple takes from the middle to the edge. */
const PERIOD = 1.6;

/** Two half rings that widen round `from` as far as `to`. */
export const ripples: Sign = (from, to, _, life) =>
  [0, 0.5]
    .map((begun) => {
      const share = 0.5 + 0.5 * ((life / PERIOD + begun) % 1);
      const size = round(Math.hypot(to[0] - from[0], to[1] - from[1]) * share);
      return `M${text([from[0] - size, from[1]])}a${size} ${size} 0 0 1 ${size * 2} 0`;
    })
    .join('');

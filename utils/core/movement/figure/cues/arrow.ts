import { middle } from '../outline.ts';
import { barbs, type Sign, text } from './cue.ts';

/** A straight or bowed arrow. */
export const arrow: Sign = (from, to, bow) => {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const stretch = (2 * bow) / (Math.hypot(x, y) || 1);
  const half = middle(from, to);
  const pull = [half[0] + y * stretch, half[1] - x * stretch] as const;
  return `M${text(from)}Q${text(pull)} ${text(to)}${barbs(to, Math.atan2(to[1] - pull[1], to[0] - pull[0]))}`;
};

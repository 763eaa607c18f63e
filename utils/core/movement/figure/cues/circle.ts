import { round } from '../outline.ts';
import { barbs, type Sign, text } from './cue.ts';

/** How much of a circle the arrow goes round, radians. */
const ROUND = 4.7;

/** An arrow most of the way round `from`, beginning at `to`; against the clock if `bow` is below 0. */
export const circle: Sign = (from, to, bow) => {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const size = round(Math.hypot(x, y));
  const sense = bow < 0 ? -1 : 1;
  const end = Math.atan2(y, x) + sense * ROUND;
  const tip = [from[0] + Math.cos(end) * size, from[1] + Math.sin(end) * size] as const;
  const arc = `A${size} ${size} 0 1 ${sense > 0 ? 1 : 0} ${text(tip)}`;
  return `M${text(to)}${arc}${barbs(tip, end + sense * (Math.PI / 2 - 0.25))}`;
};

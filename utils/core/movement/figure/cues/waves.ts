import { onWay, type Sign, text } from './cue.ts';

/** Seconds of one rise and fall. */
const PERIOD = 2.5;

/** Three wavy lines of warmth beside each other. */
export const waves: Sign = (from, to, _, life) =>
  [0, 0.5, 1]
    .map((line) => {
      const [x, y] = onWay(from, to, line);
      const rise = Math.sin((life / PERIOD + line / 3) * 2 * Math.PI) * 0.7;
      return `M${text([x, y + 5 + rise])}q-1.6-1.7 0-3.4t0-3.4t0-3.4`;
    })
    .join('');

import { onWay, type Sign, text } from './cue.ts';

const COUNT = 7;
/** Seconds from one dot to the place of the next. */
const PACE = 1.4;

/** Dots that wander from one end to the other. */
export const dots: Sign = (from, to, _, life) =>
  Array.from({ length: COUNT }, (__, dot) => `M${text(onWay(from, to, (dot + ((life / PACE) % 1)) / COUNT))}h.01`).join(
    '',
  );

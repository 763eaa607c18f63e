import type { Movement } from './movement.ts';

/**
 * Where in its loop a movement is, so many seconds into a step. A counted step goes through its part of the loop once
 * in each repetition; any other goes through it once, at its own pace, and rests at its end. A step that says where it
 * starts over, and one that shows the whole loop, as a walk does, goes on and on.
 * @param step of the exercise, from 0; a step the movement does not know shows the whole loop.
 */
export function phaseAt(
  { windows, seconds }: Movement,
  step: number,
  into: number,
  repetitionSeconds?: number,
): number {
  const [from, to, again = to - from === seconds ? from : to] = windows[step] ?? [0, seconds];
  if (repetitionSeconds !== undefined) return from + ((into / repetitionSeconds) % 1) * (to - from);
  const through = from + into;
  if (through < to || again === to) return Math.min(through, to);
  return again + ((through - to) % (to - again));
}

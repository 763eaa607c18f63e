import type { Spot } from '../camera.ts';
import { round } from '../outline.ts';

/**
 * Draws a sign beside the body: path data from one point of the picture to another.
 * @param bow how far the way bows to its left.
 * @param life seconds of the clock that goes on while a pose is held.
 */
export type Sign = (from: Spot, to: Spot, bow: number, life: number) => string;

/** How long an arrow's barbs are, in the picture's units. */
const BARB = 3.4;

/** The head of an arrow that looks so many radians down from the right. */
export function barbs(tip: Spot, way: number): string {
  const barb = (turn: number): string =>
    text([tip[0] - Math.cos(way + turn) * BARB, tip[1] - Math.sin(way + turn) * BARB]);
  return `M${barb(0.65)}L${text(tip)}L${barb(-0.65)}`;
}

export function onWay(from: Spot, to: Spot, share: number): Spot {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

export function text([x, y]: Spot): string {
  return `${round(x)} ${round(y)}`;
}

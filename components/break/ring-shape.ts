import { onCircle, spanned, spine } from '../spine.ts';

/** Radius of the ring's middle line; all lengths of the sun are parts of it. */
const RING = 100;
export const HEAD = 4.7;
const GAP = 3;
const TAIL_WIDTH = 2.3;
const NECK_WIDTH = 5.4;
/** Less of the ring than this, in degrees, is only a speck. */
const SHORTEST_TRACK = 6;
/** The head never meets the tail. */
const FULL_TURN = 360 - spanned(HEAD + GAP * 2 + NECK_WIDTH / 2, RING);

/** Where the head is after `share` (0 to 1) of the time, clockwise from the top. */
export function headAt(share: number): { readonly x: number; readonly y: number } {
  const [x, y] = onCircle(0, RING, headDegrees(share));
  return { x: round(x), y: round(y) };
}

/** The spine: an arc from the top to just behind the head, thin at the tail. Empty while only the head has moved. */
export function spinePath(share: number): string {
  const end = headDegrees(share) - spanned(HEAD + GAP + NECK_WIDTH / 2, RING);
  const neck = TAIL_WIDTH + ((NECK_WIDTH - TAIL_WIDTH) * end) / FULL_TURN;
  return spine(0, RING, 0, end, TAIL_WIDTH, neck);
}

/** The rest of the ring: from in front of the head back to the tail. */
export function trackPath(share: number): string {
  const start = headDegrees(share) + spanned(HEAD + GAP, RING);
  const end = 360 - spanned(GAP, RING);
  if (end - start < SHORTEST_TRACK) return '';
  const [from, to] = [onCircle(0, RING, start), onCircle(0, RING, end)];
  return `M${from.map(round).join(' ')}A${RING} ${RING} 0 ${end - start > 180 ? 1 : 0} 1 ${to.map(round).join(' ')}`;
}

function headDegrees(share: number): number {
  return Math.min(Math.max(share, 0), 1) * FULL_TURN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

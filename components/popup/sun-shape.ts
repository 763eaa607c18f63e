import { onCircle, spanned, spine } from '../spine.ts';

/** Sides, centre and radii in CSS pixels; the head needs room outside the ring. */
export const SIZE = 144;
export const CENTRE = 72;
export const RADIUS = 60;
export const SUN = 55;
export const HEAD = 8.5;
const GAP = 4;
const THIN = 5;
const THICK = 12;
/** The head never meets the tail. */
const FULL_TURN = 313;

/** Ring paths and the head's place for a share (0-1) of the way to the next break. */
export function sunShape(share: number) {
  const head = Math.min(Math.max(share, 0), 1) * FULL_TURN;
  const [x, y] = onCircle(CENTRE, RADIUS, head);
  // Thickness comes early, as in the toolbar, so that a third of the ring already reads as a body.
  const thick = THIN + (THICK - THIN) * Math.sqrt(head / FULL_TURN);
  const tail = head - spanned(HEAD + GAP + thick / 2, RADIUS);
  const rest = head + spanned(HEAD + GAP + 2, RADIUS);
  return {
    x,
    y,
    spine: spine(CENTRE, RADIUS, 0, tail, THIN, thick),
    track: spine(CENTRE, RADIUS, rest, 360 - spanned(GAP + THIN, RADIUS), 4, 4),
  };
}

import type { Spot } from './camera.ts';

/** The part of `subject` inside the convex `window`; both clockwise in the picture. */
export function clipped(subject: readonly Spot[], window: readonly Spot[]): readonly Spot[] {
  let rest = subject;
  let a = window.at(-1);
  for (const b of window) {
    if (a) rest = cutAlong(rest, a, b);
    a = b;
  }
  return rest;
}

/** Keeps what lies to the right of the way from `a` to `b`. */
function cutAlong(subject: readonly Spot[], a: Spot, b: Spot): readonly Spot[] {
  const [wayX, wayY] = [b[0] - a[0], b[1] - a[1]];
  const inside = ([x, y]: Spot): number => wayX * (y - a[1]) - wayY * (x - a[0]);
  const kept: Spot[] = [];
  let from = subject.at(-1) ?? a;
  let fromIn = inside(from);
  for (const to of subject) {
    const toIn = inside(to);
    if (fromIn >= 0 !== toIn >= 0) {
      const share = fromIn / (fromIn - toIn);
      kept.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    }
    if (toIn >= 0) kept.push(to);
    [from, fromIn] = [to, toIn];
  }
  return kept;
}

import type { Spot2 } from './camera.ts';

/** The part of `subject` inside the convex `window`; both clockwise in the picture. */
export function clipped(subject: readonly Spot2[], window: readonly Spot2[]): readonly Spot2[] {
  if (apart(subject, window)) return [];
  let rest = subject;
  for (const [index, a] of window.entries()) {
    const b = window[(index + 1) % window.length];
    if (b && rest.length > 0) rest = cutAlong(rest, a, b);
  }
  return rest;
}

/** Keeps what lies to the right of the way from `a` to `b`. */
function cutAlong(subject: readonly Spot2[], a: Spot2, b: Spot2): readonly Spot2[] {
  const [wayX, wayY] = [b[0] - a[0], b[1] - a[1]];
  const inside = ([x, y]: Spot2): number => wayX * (y - a[1]) - wayY * (x - a[0]);
  const kept: Spot2[] = [];
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

function apart(a: readonly Spot2[], b: readonly Spot2[]): boolean {
  return ([0, 1] as const).some((axis) => {
    const [one, two] = [a.map((at) => at[axis]), b.map((at) => at[axis])];
    return Math.max(...one) < Math.min(...two) || Math.min(...one) > Math.max(...two);
  });
}

import type { Line } from './outline.ts';

/** The part of `subject` inside the convex `window`; both clockwise in the picture. */
export function clipped(subject: Line, window: Line): Line {
  let rest = subject;
  let fromX = window.at(-2) ?? 0;
  let fromY = window.at(-1) ?? 0;
  for (let index = 0; index < window.length; index += 2) {
    const x = window[index] ?? 0;
    const y = window[index + 1] ?? 0;
    rest = cutAlong(rest, fromX, fromY, x - fromX, y - fromY);
    fromX = x;
    fromY = y;
  }
  return rest;
}

/** Keeps what lies to the right of the way that begins at `atX`, `atY`. */
function cutAlong(subject: Line, atX: number, atY: number, wayX: number, wayY: number): Line {
  const kept: number[] = [];
  let fromX = subject.at(-2) ?? atX;
  let fromY = subject.at(-1) ?? atY;
  let fromIn = wayX * (fromY - atY) - wayY * (fromX - atX);
  for (let index = 0; index < subject.length; index += 2) {
    const x = subject[index] ?? 0;
    const y = subject[index + 1] ?? 0;
    const toIn = wayX * (y - atY) - wayY * (x - atX);
    if (fromIn >= 0 !== toIn >= 0) {
      const share = fromIn / (fromIn - toIn);
      kept.push(fromX + (x - fromX) * share, fromY + (y - fromY) * share);
    }
    if (toIn >= 0) kept.push(x, y);
    fromX = x;
    fromY = y;
    fromIn = toIn;
  }
  return kept;
}

import { type Blob, furthest, reach } from './blob.ts';
import type { Spot } from './camera.ts';

/** A closed outline, clockwise in the picture. */
export type Outline = {
  readonly corners: readonly Corner[];
  /** Corners only pull at a smooth line. */
  readonly smooth?: boolean;
};

/** A corner, and the ball it lies on. */
export type Corner = { readonly at: Spot; readonly on?: Blob | undefined };

/** Directions all round, clockwise from the right. */
const ROUND = directions(24);
/** A smooth line needs fewer: its corners are where the tangents meet. */
const SMOOTH = directions(12);
const LONGEST_ARC = 9;
/** What a path in hundredths is seen through. */
export const HUNDREDTHS = 'scale(.01)';
/** Thinner than this is a line, seen from its edge. */
const LEAST = 1e-3;

/** What a rubber band round the blobs would enclose; with soft corners if smooth. */
export function hull(blobs: readonly Blob[], smooth = false, grown = 0): Outline {
  if (smooth) return { corners: tangents(blobs), smooth };
  return {
    corners: ROUND.map((direction) => {
      const outer = outermost(blobs, direction);
      return { at: furthest(outer, direction, grown), on: outer.radius > 0 ? outer : undefined };
    }),
  };
}

function outermost(blobs: readonly Blob[], direction: Spot): Blob {
  return blobs.reduce((outer, blob) => (extent(blob, direction) > extent(outer, direction) ? blob : outer));
}

function extent(blob: Blob, direction: Spot): number {
  return blob.at[0] * direction[0] + blob.at[1] * direction[1] + reach(blob, direction);
}

/** Where each tangent meets the next. */
function tangents(blobs: readonly Blob[]): readonly Corner[] {
  // A flat ellipse is touched evenly along it, not at its ends only.
  const width = Math.max(...blobs.map((blob) => reach(blob, [1, 0])), LEAST);
  const height = Math.max(...blobs.map((blob) => reach(blob, [0, 1])), LEAST);
  const lines = SMOOTH.map(([x, y]) => {
    const length = Math.hypot(x * height, y * width);
    const way: Spot = [(x * height) / length, (y * width) / length];
    return [way, extent(outermost(blobs, way), way)] as const;
  });
  return lines.map(([[x, y], far], index) => {
    const [[nextX, nextY], nextFar] = lines[(index + 1) % lines.length] ?? [[0, 0], 0];
    const across = x * nextY - y * nextX;
    return { at: [(far * nextY - nextFar * y) / across, (nextFar * x - far * nextX) / across] };
  });
}

function directions(count: number): readonly Spot[] {
  return Array.from({ length: count }, (_, index) => {
    const turn = (index * 2 * Math.PI) / count;
    return [Math.cos(turn), Math.sin(turn)];
  });
}

/**
 * Path data of outlines that belong together, in whole hundredths of a unit, which are written and read in half the
 * time; `HUNDREDTHS` puts them in their place. Overlaps count once. Seen from `x`, `y` and `1 / zoom` as large.
 */
export function path(outlines: readonly Outline[], x = 0, y = 0, zoom = 1): string {
  const fine = 100 / zoom;
  const spot = ([left, top]: Spot): string => `${Math.round((left - x) * fine)} ${Math.round((top - y) * fine)}`;
  return outlines.map(({ corners, smooth }) => (smooth ? rounded : cornered)(corners, spot, zoom)).join('');
}

function cornered(corners: readonly Corner[], spot: (at: Spot) => string, zoom: number): string {
  let text = '';
  let run = 0;
  for (const [index, { at, on }] of corners.entries()) {
    run = on && corners[index - 1]?.on === on ? run + 1 : 0;
    // Only the end of an arc is written; a long one is cut in two, so that its way round is clear.
    if (run > 0 && run < LONGEST_ARC && corners[index + 1]?.on === on) continue;
    const size = on && Math.round((on.radius * 100) / zoom);
    text += `${run > 0 ? `A${size} ${size} 0 0 1 ` : text && 'L'}${spot(at)}`;
    run = 0;
  }
  return text && `M${text}Z`;
}

function rounded(corners: readonly Corner[], spot: (at: Spot) => string): string {
  const half = (index: number): string => spot(halfWay(corners, index));
  return `M${half(-1)}${corners.map(({ at }, index) => `Q${spot(at)} ${half(index)}`).join('')}Z`;
}

/** The outline's points; those of a smooth line lie on it. */
export function polygon({ corners, smooth }: Outline): readonly Spot[] {
  if (!smooth) return corners.map(({ at }) => at);
  // Half way between corners the line touches; between these points it passes their middle with the corner.
  return corners.flatMap(({ at }, index) => {
    const [before, after] = [halfWay(corners, index - 1), halfWay(corners, index)];
    return [before, middle(middle(before, after), at)];
  });
}

function halfWay(corners: readonly Corner[], index: number): Spot {
  const [a, b] = [corners.at(index), corners.at((index + 1) % corners.length)];
  return a && b ? middle(a.at, b.at) : [0, 0];
}

export function middle(a: Spot, b: Spot): Spot {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

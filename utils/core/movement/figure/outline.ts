import { type Blob, reach, reachTo } from './blob.ts';
import type { Spot } from './camera.ts';

/** Numbers in pairs: to the right and down, corner by corner. Sixty pictures a second leave no room for an object each. */
export type Line = readonly number[];

/** A closed outline, clockwise in the picture. */
export type Outline = {
  readonly corners: Line;
  /** The ball each corner lies on, where it lies on one. */
  readonly on?: readonly (Blob | undefined)[];
  /** Corners only pull at a smooth line. */
  readonly smooth?: boolean;
};

/** Directions all round, clockwise from the right. */
const ROUND: Line = directions(24).flat();
/** A smooth line needs fewer: its corners are where the tangents meet. */
const SMOOTH = directions(12);
const LONGEST_ARC = 9;
/** What a path in hundredths is seen through. */
export const HUNDREDTHS = 'scale(.01)';
/** Thinner than this is a line, seen from its edge. */
const LEAST = 1e-3;

/** An outline through some places. */
export function outlineOf(spots: readonly Spot[], smooth = false): Outline {
  return { corners: spots.flat(), smooth };
}

/** What a rubber band round the blobs would enclose; with soft corners if smooth. */
export function hull(blobs: readonly Blob[], smooth = false, grown = 0): Outline {
  const [first] = blobs;
  if (first === undefined) return { corners: [] };
  if (smooth) return { corners: tangents(blobs, first), smooth };
  const corners: number[] = [];
  const on: (Blob | undefined)[] = [];
  for (let index = 0; index < ROUND.length; index += 2) {
    const x = ROUND[index] ?? 0;
    const y = ROUND[index + 1] ?? 0;
    const outer = outermost(blobs, x, y, first);
    reachTo(outer, x, y, grown, corners);
    on.push(outer.radius > 0 ? outer : undefined);
  }
  return { corners, on };
}

/** @param first one of the blobs. */
function outermost(blobs: readonly Blob[], x: number, y: number, first: Blob): Blob {
  let outer = first;
  let far = -Infinity;
  for (const blob of blobs) {
    const out = extent(blob, x, y);
    if (out <= far) continue;
    far = out;
    outer = blob;
  }
  return outer;
}

function extent(blob: Blob, x: number, y: number): number {
  return blob.at[0] * x + blob.at[1] * y + reach(blob, x, y);
}

/** Where each tangent meets the next. */
function tangents(blobs: readonly Blob[], first: Blob): Line {
  // A flat ellipse is touched evenly along it, not at its ends only.
  const width = Math.max(...blobs.map((blob) => reach(blob, 1, 0)), LEAST);
  const height = Math.max(...blobs.map((blob) => reach(blob, 0, 1)), LEAST);
  const lines = SMOOTH.map(([x, y]) => {
    const length = Math.hypot(x * height, y * width);
    const [wayX, wayY] = [(x * height) / length, (y * width) / length];
    return [wayX, wayY, extent(outermost(blobs, wayX, wayY, first), wayX, wayY)] as const;
  });
  return lines.flatMap(([x, y, far], index) => {
    const [nextX, nextY, nextFar] = lines[(index + 1) % lines.length] ?? [0, 0, 0];
    const across = x * nextY - y * nextX;
    return [(far * nextY - nextFar * y) / across, (nextFar * x - far * nextX) / across];
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
  let text = '';
  for (const outline of outlines) text += outline.smooth ? rounded(outline, x, y, zoom) : cornered(outline, x, y, zoom);
  return text;
}

function cornered({ corners, on = [] }: Outline, x: number, y: number, zoom: number): string {
  let text = '';
  let run = 0;
  let before: Blob | undefined;
  for (let index = 0; index * 2 < corners.length; index += 1) {
    const ball = on[index];
    run = ball && before === ball ? run + 1 : 0;
    before = ball;
    // Only the end of an arc is written; a long one is cut in two, so that its way round is clear.
    if (run > 0 && run < LONGEST_ARC && on[index + 1] === ball) continue;
    const size = ball && Math.round((ball.radius * 100) / zoom);
    text += run > 0 ? `A${size} ${size} 0 0 1 ` : text && 'L';
    text += written(xOf(corners, index), yOf(corners, index), x, y, zoom);
    run = 0;
  }
  return text && `M${text}Z`;
}

function rounded({ corners }: Outline, x: number, y: number, zoom: number): string {
  const count = corners.length / 2;
  let text = '';
  for (let index = -1; index < count; index += 1) {
    // Half way between corners the line touches.
    const halfX = (xOf(corners, index) + xOf(corners, index + 1)) / 2;
    const halfY = (yOf(corners, index) + yOf(corners, index + 1)) / 2;
    if (index >= 0) text += `Q${written(xOf(corners, index), yOf(corners, index), x, y, zoom)} `;
    text += written(halfX, halfY, x, y, zoom);
  }
  return `M${text}Z`;
}

function written(left: number, top: number, x: number, y: number, zoom: number): string {
  const fine = 100 / zoom;
  return `${Math.round((left - x) * fine)} ${Math.round((top - y) * fine)}`;
}

/** The outline's points; those of a smooth line lie on it. */
export function polygon({ corners, smooth }: Outline): Line {
  if (!smooth) return corners;
  const points: number[] = [];
  for (let index = 0; index * 2 < corners.length; index += 1) {
    const x = xOf(corners, index);
    const y = yOf(corners, index);
    const beforeX = (xOf(corners, index - 1) + x) / 2;
    const beforeY = (yOf(corners, index - 1) + y) / 2;
    const afterX = (x + xOf(corners, index + 1)) / 2;
    const afterY = (y + yOf(corners, index + 1)) / 2;
    // Between the points where it touches, it passes their middle with the corner.
    points.push(beforeX, beforeY, ((beforeX + afterX) / 2 + x) / 2, ((beforeY + afterY) / 2 + y) / 2);
  }
  return points;
}

/** How far to the right a corner is; after the last comes the first. */
function xOf(corners: Line, index: number): number {
  return corners[(index * 2 + corners.length) % corners.length] ?? 0;
}

/** How far down it is. */
function yOf(corners: Line, index: number): number {
  return corners[(index * 2 + 1 + corners.length) % corners.length] ?? 0;
}

export function middle(a: Spot, b: Spot): Spot {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import { type Blob, furthest } from './blob.ts';
import type { Spot2 } from './camera.ts';

/** A closed outline, clockwise in the picture. */
export type Outline = {
  readonly corners: readonly Corner[];
  /** Corners only pull at a smooth line. */
  readonly smooth: boolean;
};

/** A corner; `on` is the blob it lies on, if that is a ball. */
export type Corner = { readonly at: Spot2; readonly on: Blob | null };

const DIRECTIONS: readonly Spot2[] = Array.from({ length: 32 }, (_, index) => {
  const turn = (index * Math.PI) / 16;
  return [Math.cos(turn), Math.sin(turn)];
});
const LONGEST_ARC = 12;

/** What a rubber band round the blobs would enclose. */
export function hull(blobs: readonly Blob[], grown = 0, smooth = false): Outline {
  const corners = DIRECTIONS.map((direction): Corner => {
    let most = -Infinity;
    let corner: Corner = { at: [0, 0], on: null };
    for (const blob of blobs) {
      const at = furthest(blob, direction, grown);
      const far = at[0] * direction[0] + at[1] * direction[1];
      if (far <= most) continue;
      most = far;
      corner = { at, on: blob.radius > 0 ? blob : null };
    }
    return corner;
  });
  return { corners, smooth };
}

/** An outline through or along given points. */
export function outlineOf(points: readonly Spot2[], smooth = false): Outline {
  return { corners: points.map((at) => ({ at, on: null })), smooth };
}

/** Path data of outlines that belong together; overlaps count once. Seen from `x`, `y` and `1 / zoom` as large. */
export function path(outlines: readonly Outline[], x = 0, y = 0, zoom = 1): string {
  const spot = ([left, top]: Spot2): string => `${round((left - x) / zoom)} ${round((top - y) / zoom)}`;
  return outlines.map((outline) => (outline.smooth ? smoothPath(outline, spot) : cornered(outline, spot, zoom))).join('');
}

function cornered({ corners }: Outline, spot: (at: Spot2) => string, zoom: number): string {
  let text = '';
  let run = 0;
  for (const [index, { at, on }] of corners.entries()) {
    const before = corners[index - 1];
    const after = corners[index + 1];
    const inArc = on !== null && before?.on === on;
    run = inArc ? run + 1 : 0;
    // Only the end of an arc is written; a long one is cut in two, so that its way round is clear.
    if (inArc && after?.on === on && run < LONGEST_ARC) continue;
    const start = text === '' ? 'M' : 'L';
    const size = on && inArc ? round(on.radius / zoom) : 0;
    text += inArc ? `A${size} ${size} 0 0 1 ${spot(at)}` : `${start}${spot(at)}`;
    if (inArc) run = 0;
  }
  return `${text}Z`;
}

function smoothPath({ corners }: Outline, spot: (at: Spot2) => string): string {
  let text = '';
  for (const [index, { at }] of corners.entries()) {
    const next = corners[(index + 1) % corners.length];
    const last = corners.at(-1);
    if (!next || !last) continue;
    if (index === 0) text = `M${spot(middle(last.at, at))}`;
    text += `Q${spot(at)} ${spot(middle(at, next.at))}`;
  }
  return `${text}Z`;
}

/** The outline's points; those of a smooth line lie on it. */
export function polygon({ corners, smooth }: Outline): readonly Spot2[] {
  const points = corners.map(({ at }) => at);
  return smooth ? cutCorners(cutCorners(points)) : points;
}

function cutCorners(points: readonly Spot2[]): readonly Spot2[] {
  return points.flatMap((at, index) => {
    const next = points[(index + 1) % points.length] ?? at;
    return [middle(at, middle(at, next)), middle(next, middle(at, next))];
  });
}

export function middle(a: Spot2, b: Spot2): Spot2 {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

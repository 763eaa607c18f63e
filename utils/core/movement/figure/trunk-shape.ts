import { type Blob, ball, furthest, slice } from './blob.ts';
import type { Camera, Spot2 } from './camera.ts';
import { point } from './frame.ts';
import { type Outline, hull, outlineOf } from './outline.ts';
import { outward, SIDES, type Side } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { cut } from './torso.ts';
import { mixed } from './vector.ts';

/** Where the shirt is cut to be drawn, from hem to neckline. */
const SHIRT = [4, 6.2, 8.2, 10.3, 12.6, 15, 17, 18.9, 20.9, 22.8, 24.8, 26.6, 28.6, 30.2];
const HIPS = [-3, 0, 2.8, 5, 6.3];

/** The shirt without sleeves: the trunk and the slopes to both shoulders. */
export function shirt(camera: Camera, body: Skeleton): readonly Outline[] {
  const slices = SHIRT.map((height) => slice(camera, cut(body.spine, body.amounts, height)));
  return [along(slices), ...SIDES.flatMap((side) => slope(camera, body, side))];
}

/** The flesh that both legs hang from. */
export function pelvis(camera: Camera, body: Skeleton): readonly Blob[] {
  return HIPS.map((height) => slice(camera, cut(body.spine, body.amounts, height)));
}

/** The widest points to both sides of the way through all slices, closed by half an ellipse at each end. */
function along(slices: readonly Blob[]): Outline {
  const left: Spot2[] = [];
  const right: Spot2[] = [];
  let ahead: Spot2 = [0, -1];
  const [first] = slices;
  const last = slices.at(-1);
  if (!first || !last) return outlineOf([]);
  const start = heading(slices, 0, ahead);
  for (const [index, blob] of slices.entries()) {
    ahead = heading(slices, index, ahead);
    right.push(furthest(blob, turned(ahead, 1)));
    left.push(furthest(blob, turned(ahead, -1)));
  }
  const cap = (blob: Blob, way: Spot2): readonly Spot2[] =>
    [-0.5, 0, 0.5].map((quarter) => furthest(blob, turned(way, quarter)));
  // Clockwise in the picture: up on the left, over the top, down on the right.
  return outlineOf([...left, ...cap(last, ahead), ...right.toReversed(), ...cap(first, [-start[0], -start[1]])], true);
}

/** The direction of the way at one slice; where the way comes at the viewer, the one before goes on. */
function heading(slices: readonly Blob[], index: number, before: Spot2): Spot2 {
  const [low, high] = [slices[Math.max(index - 1, 0)], slices[Math.min(index + 1, slices.length - 1)]];
  if (!low || !high) return before;
  const [x, y] = [high.at[0] - low.at[0], high.at[1] - low.at[1]];
  const length = Math.hypot(x, y);
  return length < 0.05 ? before : [x / length, y / length];
}

/** A direction turned clockwise by so many quarters. */
function turned([x, y]: Spot2, quarters: number): Spot2 {
  const [c, s] = [Math.cos((quarters * Math.PI) / 2), Math.sin((quarters * Math.PI) / 2)];
  return [x * c - y * s, x * s + y * c];
}

/** From the neck down to the shoulder: a raised shoulder lifts it. */
function slope(camera: Camera, { spine, arms }: Skeleton, side: Side): readonly Outline[] {
  const neck = point(spine.chest, [0.1, -1.6, 1.6 * outward(side)]);
  const { shoulder } = arms[side];
  const at = (share: number): Blob => ball(camera, mixed(neck, shoulder, share), 3 + 0.95 * share);
  return [hull([at(0), at(0.4)]), hull([at(0.4), at(1)])];
}

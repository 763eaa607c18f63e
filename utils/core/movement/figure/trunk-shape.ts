import { sleeve } from './arm-shape.ts';
import { ball, type Blob, furthest, slice } from './blob.ts';
import type { Camera, Spot } from './camera.ts';
import { point } from './frame.ts';
import { hulls } from './limb-shape.ts';
import { type Outline, outlineOf } from './outline.ts';
import { outward, SIDES } from './pose.ts';
import type { Painted, Pieces } from './shape.ts';
import type { Skeleton } from './skeleton.ts';
import { cut } from './torso.ts';
import { mixed } from './vector.ts';

/** Where the shirt is cut to be drawn, from hem to neckline. */
const HEIGHTS = [4, 6.2, 8.2, 10.3, 12.6, 15, 17, 18.9, 20.9, 22.8, 24.8, 26.6, 28.6, 30.2];

/** The shirt: the trunk, the slopes to both shoulders, and the sleeves if they are free of it. */
export function shirtShape(camera: Camera, body: Skeleton, sleeves: boolean): Painted {
  const trunk = along(HEIGHTS.map((height) => slice(camera, cut(body, height))));
  const arms = sleeves ? SIDES.map((side) => sleeve(camera, body, side)) : [];
  const lit = [trunk, ...hulls([...slopes(camera, body), ...arms])];
  return { layers: [['shirt', lit]], lit };
}

/** The widest points to both sides of the way through all slices, closed by half an ellipse at each end. */
export function along(slices: readonly Blob[]): Outline {
  const left: Spot[] = [];
  const right: Spot[] = [];
  let ahead = -Math.PI / 2;
  const foot = slices.slice(0, 1).flatMap((first) => cap(first, heading(slices, 0, ahead) + Math.PI));
  for (const [index, blob] of slices.entries()) {
    ahead = heading(slices, index, ahead);
    right.push(aside(blob, ahead + Math.PI / 2));
    left.push(aside(blob, ahead - Math.PI / 2));
  }
  const top = slices.slice(-1).flatMap((last) => cap(last, ahead));
  // Clockwise in the picture: up on the left, over the top, down on the right.
  const points = [...left, ...top, ...right.toReversed(), ...foot];
  return outlineOf(points, true);
}

/** The direction of the way at one slice; where the way comes at the viewer, the one before goes on. */
function heading(slices: readonly Blob[], index: number, before: number): number {
  const [low, high] = [slices[Math.max(index - 1, 0)], slices[Math.min(index + 1, slices.length - 1)]];
  const [x, y] = low && high ? [high.at[0] - low.at[0], high.at[1] - low.at[1]] : [0, 0];
  return Math.hypot(x, y) < 0.05 ? before : Math.atan2(y, x);
}

function aside(blob: Blob, direction: number): Spot {
  return furthest(blob, [Math.cos(direction), Math.sin(direction)]);
}

function cap(blob: Blob, ahead: number): readonly Spot[] {
  return [-0.8, 0, 0.8].map((turn) => aside(blob, ahead + turn));
}

/** From the neck down to the shoulders: a raised shoulder lifts its slope. */
function slopes(camera: Camera, { spine, arms }: Skeleton): Pieces {
  return SIDES.flatMap((side) => {
    const neck = point(spine.chest, [0.1, -1.6, 1.6 * outward(side)]);
    const at = (share: number): Blob => ball(camera, mixed(neck, arms[side].shoulder, share), 3 + 0.95 * share);
    return [[at(0), at(1)]];
  });
}

import { cos, sin } from './frame.ts';
import type { View } from './movement.ts';
import { dot, type Vec } from './vector.ts';

/** A point in the picture: to the right and down. */
export type Spot = readonly [x: number, y: number];

/** Looks at the world without perspective. */
export type Camera = {
  readonly scale: number;
  /** −1 if left and right are shown the other way round. */
  readonly flip: number;
  /** Towards the viewer. */
  readonly towards: Vec;
  /** Where a point is in the picture. */
  readonly see: (at: Vec) => Spot;
  /** A length with a direction, in the picture. */
  readonly seen: (along: Vec) => Spot;
};

/** The side length of the picture. */
const PICTURE = 120;

export function camera({ turn, pitch, scale, at: [left, top] }: View, mirrored: boolean): Camera {
  const flip = mirrored ? -1 : 1;
  const right: Vec = [cos(turn), 0, -sin(turn)];
  const up: Vec = [-sin(turn) * sin(pitch), cos(pitch), -cos(turn) * sin(pitch)];
  const towards: Vec = [sin(turn) * cos(pitch), sin(pitch), cos(turn) * cos(pitch)];
  const seen = (along: Vec): Spot => [dot(right, along) * scale * flip, -dot(up, along) * scale];
  const middle = mirrored ? PICTURE - left : left;
  const see = (at: Vec): Spot => {
    const [x, y] = seen(at);
    return [middle + x, top + y];
  };
  return { scale, flip, towards, see, seen };
}

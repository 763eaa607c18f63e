import { cos, sin } from './frame.ts';
import type { View } from './movement.ts';
import { dot, type Vec } from './vector.ts';

/** A point in the picture: to the right and down. */
export type Spot2 = readonly [x: number, y: number];

/** Looks at the world without perspective. */
export type Camera = {
  readonly scale: number;
  readonly mirrored: boolean;
  /** Towards the viewer. */
  readonly towards: Vec;
  readonly see: (at: Vec) => Spot2;
  /** A length with a direction, in the picture. */
  readonly way: (along: Vec) => Spot2;
};

/** The side length of the picture. */
export const PICTURE = 120;

/** @param mirrored shows left and right the other way round. */
export function camera({ turn, pitch, scale, at: [left, top] }: View, mirrored: boolean): Camera {
  const flip = mirrored ? -1 : 1;
  const right: Vec = [cos(turn), 0, -sin(turn)];
  const up: Vec = [-sin(turn) * sin(pitch), cos(pitch), -cos(turn) * sin(pitch)];
  const towards: Vec = [sin(turn) * cos(pitch), sin(pitch), cos(turn) * cos(pitch)];
  const way = (along: Vec): Spot2 => [dot(right, along) * scale * flip, -dot(up, along) * scale];
  const middle = mirrored ? PICTURE - left : left;
  const see = (at: Vec): Spot2 => {
    const [x, y] = way(at);
    return [middle + x, top + y];
  };
  return { scale, mirrored, towards, see, way };
}

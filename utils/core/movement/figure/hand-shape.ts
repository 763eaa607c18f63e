import type { Arm } from './arm.ts';
import { ball, type Blob } from './blob.ts';
import type { Camera } from './camera.ts';
import { point } from './frame.ts';
import { outward, type Side } from './pose.ts';
import { mixed, type Vec } from './vector.ts';

/** A ball of the hand, flat and in a fist: along the fingers, to the back of the hand, to the thumb's side. */
type Knuckle = readonly [flat: Vec, fist: Vec, radius: number];

const PALM: readonly Knuckle[] = [
  [[0, 0, 0], [0, 0, 0], 2.05],
  [[3.9, 0.1, -1.4], [3.7, 0.5, -1.2], 1.25],
  [[3.9, 0.1, 1.3], [3.7, 0.5, 1.2], 1.25],
];
const FINGERS: readonly Knuckle[] = [
  [[3.7, 0.1, -1.3], [3.7, 0.2, -1.2], 1.25],
  [[3.7, 0.1, 1.3], [3.7, 0.2, 1.2], 1.25],
  [[6.1, -0.4, -1.25], [2.5, -2.1, -1.1], 0.95],
  [[7.55, -0.6, 0.1], [2.9, -2.3, 0], 0.95],
  [[6.9, -0.5, 1.15], [2.5, -2.1, 1.1], 0.95],
];
const THUMB: readonly Knuckle[] = [
  [[1.3, -0.2, 1], [1.3, -0.4, 1], 1.1],
  [[4.1, -0.7, 2.7], [3.6, -2.3, 1.3], 0.85],
];

/** A mitten: palm, fingers, thumb. */
export function hand(camera: Camera, { hand: frame, grip }: Arm, side: Side): readonly (readonly Blob[])[] {
  const thumbwards = -outward(side);
  return [PALM, FINGERS, THUMB].map((part) =>
    part.map(([flat, fist, radius]) => {
      const [x, y, z] = mixed(flat, fist, grip);
      return ball(camera, point(frame, [x, y, z * thumbwards]), radius);
    }),
  );
}

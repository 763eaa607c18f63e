import type { Arm } from './arm.ts';
import { ball } from './blob.ts';
import type { Camera } from './camera.ts';
import { point } from './frame.ts';
import { outward, type Side } from './pose.ts';
import type { Pieces } from './shape.ts';
import { mixed, type Vec } from './vector.ts';

/** A ball of the hand, flat and in a fist: along the fingers, to the back of the hand, to the thumb's side. */
type Knuckle = readonly [radius: number, flat: Vec, fist: Vec];

const WRIST: Knuckle = [2.05, [0, 0, 0], [0, 0, 0]];
const LAST: Knuckle = [1.25, [3.9, 0.1, -1.4], [3.7, 0.4, -1.2]];
const FIRST: Knuckle = [1.25, [3.9, 0.1, 1.3], [3.7, 0.4, 1.2]];
/** Palm, fingers, thumb. */
const MITTEN: readonly (readonly Knuckle[])[] = [
  [WRIST, LAST, FIRST],
  [
    LAST,
    FIRST,
    [0.95, [6.1, -0.4, -1.25], [2.5, -2.1, -1.1]],
    [0.95, [7.55, -0.6, 0.1], [2.9, -2.3, 0]],
    [0.95, [6.9, -0.5, 1.15], [2.5, -2.1, 1.1]],
  ],
  [
    [1.1, [1.3, -0.2, 1], [1.3, -0.4, 1]],
    [0.85, [4.1, -0.7, 2.7], [3.6, -2.3, 1.3]],
  ],
];

export function hand(camera: Camera, { hand: frame, grip }: Arm, side: Side): Pieces {
  return MITTEN.map((part) =>
    part.map(([radius, flat, fist]) => {
      const [x, y, z] = mixed(flat, fist, grip);
      return ball(camera, point(frame, [x, y, -z * outward(side)]), radius);
    }),
  );
}

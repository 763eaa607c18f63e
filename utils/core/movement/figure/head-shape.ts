import { ball, type Blob, ellipsoid } from './blob.ts';
import type { Camera } from './camera.ts';
import { angle, clamp, moved, point } from './frame.ts';
import { hulls } from './limb-shape.ts';
import { hull, outlineOf } from './outline.ts';
import { outward, SIDES } from './pose.ts';
import type { Layer, Painted } from './shape.ts';
import type { Skeleton } from './skeleton.ts';
import { spineAt } from './spine.ts';
import { dot, type Vec } from './vector.ts';

/** The face is painted over the hair while the head looks less than this far away from the viewer, degrees. */
const FACING = 100;
/** Heights along the spine and radii of the neck. */
const NECK = [
  [30.3, 3.1],
  [32.6, 3],
  [36.2, 2.9],
] as const;
const LIPS = [-1.7, -0.9, 0, 0.9, 1.7].map((out): Vec => [6.8 - 0.28 * out ** 2, 0.33 * out ** 2 - 0.25, out]);

export function neckShape(camera: Camera, { spine }: Skeleton): Painted {
  const lit = hulls([NECK.map(([height, radius]) => ball(camera, spineAt(spine, height).at, radius))]);
  return { layers: [['neck', lit]], lit };
}

/** Cheeks that look away, hair, face, ears, eyes and mouth. */
export function headShape(camera: Camera, { spine: { head }, pose: { lids } }: Skeleton): Painted {
  const away = angle(dot(head.x, camera.towards));
  const egg = (at: Vec, half: Vec): Blob => ellipsoid(camera, moved(head, point(head, at)), half);
  const dab = (at: Vec, radius: number): Blob => ball(camera, point(head, at), radius);
  const size = Math.min(1, 1.6 / camera.scale);
  const hair = [
    hull([egg([0.3, 5.6, 0], [6.6, 6.5, 6]), dab([-3.1, 1.6, 1.6], 1.8), dab([-3.1, 1.6, -1.6], 1.8)], true),
  ];
  const face = [
    hull([egg([3.9, 4, 0], [3.35, 4.2, 5.1]), egg([2.8, 1.1, 0], [3.7, 3.5, 4.4])], true),
    hull([dab([7.6, 3, 0], 0.55), dab([6.2, 5, 0], 0.5), dab([6, 1.6, 0], 0.5)]),
  ];
  const faces = away < FACING;
  const ears = SIDES.map((side): Layer => {
    const out = outward(side);
    const seen = dot(head.z, camera.towards) * out > -0.15;
    return ['ear', seen ? [hull([egg([0.2, 3.1, 5.7 * out], [1.15, 1.7, 0.7])], true)] : []];
  });
  const eyes = SIDES.map((side): Layer => {
    const out = outward(side);
    // As the face is round, an eye looks a little outwards; a closing lid makes it a line.
    const looks = dot(head.x, camera.towards) * 0.9 + dot(head.z, camera.towards) * out * 0.44;
    const open = size * (1 - 0.8 * lids);
    const eye = egg(
      [6, 3.7 - 0.3 * lids, 2.75 * out],
      [size * (0.4 + 0.35 * lids), 1.05 * open, size * (0.8 + 0.25 * lids)],
    );
    return ['hair', [hull([eye], true)], clamp((looks + 0.12) * 6)];
  });
  const lips = LIPS.map((at) => camera.see(point(head, at)));
  const smile = outlineOf([...lips, ...lips.slice(1, -1).toReversed()], true);
  return {
    layers: [
      ['skin', faces ? [] : face],
      ['hair', hair],
      ['skin', faces ? face : []],
      ...ears,
      ...eyes,
      ['smile', [smile], clamp((59 - away) / 12)],
    ],
    lit: [...hair, ...face],
    caught: [...hair, ...face.slice(0, 1)],
  };
}

import { NECK_RADIUS } from './anatomy.ts';
import { ball, type Blob, ellipsoid } from './blob.ts';
import type { Camera, Spot2 } from './camera.ts';
import { angle, type Frame, moved, point } from './frame.ts';
import { hull, type Outline, outlineOf } from './outline.ts';
import { outward, SIDES } from './pose.ts';
import type { Layer, Painted } from './shape.ts';
import type { Skeleton } from './skeleton.ts';
import { spineAt } from './spine.ts';
import { dot, type Vec } from './vector.ts';

/** The face is painted over the hair while the head looks less than this far away from the viewer, degrees. */
const FACING = 100;

export function neckShape(camera: Camera, { spine }: Skeleton): Painted {
  const balls = [30.3, 32.6, 36.2].map((height, index) =>
    ball(camera, spineAt(spine, height).at, [NECK_RADIUS.base, 3, NECK_RADIUS.top][index] ?? 0),
  );
  const outlines = [hull(balls)];
  return { layers: [{ name: 'neck', material: 'neck', outlines }], lit: outlines };
}

/** Hair, face, ears, eyes and mouth. */
export function headShape(camera: Camera, body: Skeleton): Painted {
  const { head } = body.spine;
  const away = angle(dot(head.x, camera.towards));
  const egg = (at: Vec, half: Vec): Blob => ellipsoid(camera, moved(head, point(head, at)), half);
  const dab = (at: Vec, radius: number): Blob => ball(camera, point(head, at), radius);
  const hair = [hull([egg([0, 5.6, 0], [7, 6.9, 6.3]), dab([-3.6, 0.9, 1.6], 1.9), dab([-3.6, 0.9, -1.6], 1.9)], 0, true)];
  const jaw = egg([2.8, 1.1, 0], [3.7, 3.5, 4.4]);
  const face = [
    hull([egg([3.9, 4, 0], [3.35, 4.2, 5.1]), jaw], 0, true),
    hull([dab([7.6, 3, 0], 0.55), dab([6.2, 5, 0], 0.5), dab([6, 1.6, 0], 0.5)]),
  ];
  const shown = away < FACING;
  return {
    layers: [
      { name: 'cheek', material: 'skin', outlines: shown ? [] : face },
      { name: 'hair', material: 'hair', outlines: hair },
      { name: 'face', material: 'skin', outlines: shown ? face : [] },
      ...ears(camera, head),
      ...eyes(camera, head, body.amounts.lids),
      mouth(camera, head, away),
    ],
    lit: face,
  };
}

/** All that shows of head and neck at once. */
export function profile(camera: Camera, body: Skeleton): readonly Outline[] {
  return [...headShape(camera, body).layers.slice(0, 3), ...neckShape(camera, body).layers].flatMap(
    (layer) => layer.outlines,
  );
}

function ears(camera: Camera, head: Frame): readonly Layer[] {
  return SIDES.map((side) => {
    const out = outward(side);
    const seen = dot(head.z, camera.towards) * out;
    const blob = ellipsoid(camera, moved(head, point(head, [0.2, 3.1, 5.7 * out])), [1.15, 1.7, 0.7]);
    return { name: `ear-${side}`, material: 'ear', outlines: seen > -0.15 ? [hull([blob], 0, true)] : [] };
  });
}

/** Two dots on the face's curve; a closing lid flattens them. */
function eyes(camera: Camera, head: Frame, lids: number): readonly Layer[] {
  const size = Math.min(1, 1.6 / camera.scale);
  return SIDES.map((side) => {
    const out = outward(side);
    // The eye looks a little outwards, as the face is round.
    const looks = dot(head.x, camera.towards) * 0.9 + dot(head.z, camera.towards) * out * 0.44;
    const open = 1 - 0.8 * lids;
    const blob = ellipsoid(camera, moved(head, point(head, [6, 3.7 - 0.3 * lids, 2.75 * out])), [
      0.4 * size * open,
      1.05 * size * open,
      (0.8 + 0.25 * lids) * size,
    ]);
    return {
      name: `eye-${side}`,
      material: 'eye',
      outlines: [hull([blob], 0, true)],
      opacity: Math.min(Math.max((looks + 0.12) * 6, 0), 1),
    };
  });
}

function mouth(camera: Camera, head: Frame, away: number): Layer {
  const lips: readonly Vec[] = [
    [6, 0.7, -1.7],
    [6.6, 0, -0.9],
    [6.8, -0.25, 0],
    [6.6, 0, 0.9],
    [6, 0.7, 1.7],
  ];
  const line: readonly Spot2[] = lips.map((at) => camera.see(point(head, at)));
  return {
    name: 'mouth',
    material: 'mouth',
    outlines: [outlineOf([...line, ...line.toReversed().slice(1, -1)], true)],
    opacity: Math.min(Math.max((59 - away) / 12, 0), 1),
  };
}

import { ANKLE, ANKLE_RADIUS, FOOT, FOOT_RADIUS, SHIN_LEVELS, THIGH_LEVELS } from './anatomy.ts';
import { hulls } from './arm-shape.ts';
import { ball, type Blob } from './blob.ts';
import type { Camera } from './camera.ts';
import { type Frame, moved, point, WORLD } from './frame.ts';
import type { Leg } from './leg.ts';
import { bone, limb } from './limb-shape.ts';
import type { Side } from './pose.ts';
import type { Painted } from './shape.ts';
import type { Skeleton } from './skeleton.ts';
import { pelvis } from './trunk-shape.ts';
import type { Vec } from './vector.ts';

/** How far the trousers reach down the shin. */
const CUFF = 0.88;
/** How thick the sole is. */
const SOLE = 0.6;

export function legShape(camera: Camera, body: Skeleton, side: Side, far: boolean): Painted {
  const leg = body.legs[side];
  const upper = bone(body.bones[`thigh-${side}`] ?? WORLD, leg.knee, THIGH_LEVELS);
  const lower = bone(body.bones[`shin-${side}`] ?? WORLD, leg.ankle, SHIN_LEVELS);
  const cloth = [pelvis(camera, body), ...limb(camera, [upper, lower], 0, CUFF)];
  const shin = [ball(camera, point(lower.frame, [lower.length * CUFF, 0, 0]), ANKLE_RADIUS), ball(camera, leg.ankle, ANKLE_RADIUS)];
  const shoe = shoeOf(camera, leg, SOLE);
  const layers = [
    { name: 'sole', material: far ? 'far-sole' : 'sole', outlines: hulls(shoeOf(camera, leg, 0)) },
    { name: 'ankle', material: far ? 'far-skin' : 'skin', outlines: hulls([shin]) },
    { name: 'shoe', material: far ? 'far-shirt' : 'shirt', outlines: hulls(shoe) },
    { name: 'trousers', material: far ? 'far-trousers' : 'trousers', outlines: hulls(cloth) },
  ] as const;
  return { layers, lit: hulls(cloth), thrown: (grown) => hulls([...cloth, ...shoe], grown) };
}

/** A shoe that stands `up` above the floor: the part to the ball, and the toes that bend against it. */
function shoeOf(camera: Camera, { foot, toes }: Leg, up: number): readonly (readonly Blob[])[] {
  const heel = FOOT_RADIUS.heel - ANKLE + up;
  const tread = FOOT_RADIUS.ball - ANKLE + up;
  const hinge = moved(toes, point(foot, [FOOT.ball, tread, 0]));
  const at = (frame: Frame, where: Vec, radius: number): Blob => ball(camera, point(frame, where), radius - 0.3);
  const wide = (frame: Frame, [x, y]: Vec, half: number, radius: number): readonly Blob[] =>
    [-half, half].map((z) => at(frame, [x, y, z], radius));
  const ball_ = wide(foot, [FOOT.ball, tread, 0], 1.1, FOOT_RADIUS.ball + 0.3);
  return [
    [...wide(foot, [FOOT.heel, heel, 0], 0.5, FOOT_RADIUS.heel + 0.3), ...ball_, at(foot, [0.6, -1.6 + up / 2, 0], 2.7)],
    [...ball_, ...wide(hinge, [FOOT.toe - FOOT.ball, FOOT_RADIUS.toe - FOOT_RADIUS.ball, 0], 0.7, FOOT_RADIUS.toe + 0.3)],
  ];
}

import {
  ANKLE,
  ANKLE_RADIUS,
  BALL,
  BALL_RADIUS,
  HEEL,
  HEEL_RADIUS,
  SHIN,
  SHIN_LEVELS,
  THIGH,
  THIGH_LEVELS,
  TOE,
  TOE_RADIUS,
} from './anatomy.ts';
import { ball, type Blob, slice } from './blob.ts';
import type { Camera } from './camera.ts';
import { type Frame, moved, point } from './frame.ts';
import type { Leg } from './leg.ts';
import { bone, flesh, frameAt, hulls, limb } from './limb-shape.ts';
import type { Side } from './pose.ts';
import type { Painted, Pieces } from './shape.ts';
import type { Skeleton } from './skeleton.ts';
import { cut } from './torso.ts';
import { along } from './trunk-shape.ts';

/** How far the trousers reach down the shin. */
const CUFF = 0.88;
/** How thick the sole is. */
const SOLE = 0.6;
/** The shadow begins below the hip. */
const SHADOW_FROM = 0.3;
/** The heights of the flesh that both legs hang from. */
const HIPS = [-3, -1.5, 0, 1.4, 2.8, 4.2, 5.5, 6.3];

export function legShape(camera: Camera, body: Skeleton, side: Side, far: boolean): Painted {
  const leg = body.legs[side];
  const thigh = bone(frameAt(body, `thigh${side}`), THIGH, THIGH_LEVELS);
  const shin = bone(frameAt(body, `shin${side}`), SHIN, SHIN_LEVELS);
  const hips = HIPS.map((height) => slice(camera, cut(body, height)));
  const [upper = [], joint = [], lower = []] = limb(camera, thigh, shin, 0, CUFF);
  const ankle = [shin.at(CUFF).middle, leg.ankle].map((at) => ball(camera, at, ANKLE_RADIUS));
  const shoe = shoeOf(camera, leg, SOLE);
  const lit = [...hulls([joint, upper, lower]), along(hips)];
  return {
    layers: [
      [far ? 'far-sole' : 'sole', hulls(shoeOf(camera, leg, 0))],
      [far ? 'far-skin' : 'skin', hulls([ankle])],
      [far ? 'far-shirt' : 'shirt', hulls(shoe)],
      [far ? 'far-trousers' : 'trousers', lit],
    ],
    lit,
    caught: lit.slice(1),
    // Not the hips: both legs have them.
    thrown: [
      [...flesh(camera, thigh, SHADOW_FROM, 1), ...joint],
      [...joint, ...lower],
    ],
  };
}

/** A shoe that stands `up` above the floor: the part to the ball, and the toes that bend against it. */
function shoeOf(camera: Camera, { foot, toes }: Leg, up: number): Pieces {
  const pair = (frame: Frame, x: number, y: number, half: number, radius: number): readonly Blob[] =>
    [-half, half].map((z) => ball(camera, point(frame, [x, y, z]), radius));
  const tread = BALL_RADIUS - ANKLE + up;
  const hinge = moved(toes, point(foot, [BALL, tread, 0]));
  const front = pair(foot, BALL, tread, 1.1, BALL_RADIUS);
  return [
    [
      ...pair(foot, HEEL, HEEL_RADIUS - ANKLE + up, 0.5, HEEL_RADIUS),
      ...front,
      ...pair(foot, 0.6, up / 2 - 1.6, 0, 2.4),
    ],
    [...front, ...pair(hinge, TOE - BALL, TOE_RADIUS - BALL_RADIUS, 0.7, TOE_RADIUS)],
  ];
}

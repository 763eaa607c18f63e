import { CLOTH, FOREARM, FOREARM_LEVELS, SLEEVE, UPPER_ARM, UPPER_ARM_LEVELS } from './anatomy.ts';
import type { Blob } from './blob.ts';
import type { Camera } from './camera.ts';
import { hand } from './hand-shape.ts';
import { bone, flesh, frameAt, hulls, limb } from './limb-shape.ts';
import type { Side } from './pose.ts';
import type { Painted } from './shape.ts';
import type { Skeleton } from './skeleton.ts';

/** The shadow begins below the shoulder, where the arm is the trunk's. */
const SHADOW_FROM = 0.2;
/** How far the skin reaches up into the sleeve. */
const TUCKED = 0.15;

/** @param half `upper` or `lower` where the arm is painted in two parts. */
export function armShape(
  camera: Camera,
  body: Skeleton,
  side: Side,
  half: string,
  far: boolean,
  bare: boolean,
): Painted {
  const lower = bone(frameAt(body, `forearm${side}`), FOREARM, FOREARM_LEVELS);
  const upper = upperArm(body, side);
  const [top = [], joint = [], bottom = []] = limb(camera, upper, lower, SLEEVE - TUCKED, 1);
  const [palm = [], ...fingers] = hand(camera, body.arms[side], side);
  const [isUpper, isLower] = [half !== 'lower', half !== 'upper'];
  const skin = [joint, ...(isUpper ? [top] : []), ...(isLower ? [bottom, palm, ...fingers] : [])];
  const cloth = isUpper && !bare ? [sleeve(camera, body, side)] : [];
  const lit = hulls([...cloth, ...skin]);
  return {
    layers: [
      [far ? 'far-skin' : 'skin', lit.slice(cloth.length)],
      [far ? 'far-shirt' : 'shirt', lit.slice(0, cloth.length)],
    ],
    lit,
    caught: hulls(isLower ? [bottom] : []),
    thrown: [
      ...(isUpper ? [[...flesh(camera, upper, SHADOW_FROM, SLEEVE, CLOTH), ...top]] : []),
      ...(isLower
        ? [
            [...joint, ...bottom],
            [...palm, ...fingers.flat()],
          ]
        : []),
    ],
  };
}

export function sleeve(camera: Camera, body: Skeleton, side: Side): readonly Blob[] {
  return flesh(camera, upperArm(body, side), 0, SLEEVE, CLOTH);
}

function upperArm(body: Skeleton, side: Side) {
  return bone(frameAt(body, `upperArm${side}`), UPPER_ARM, UPPER_ARM_LEVELS);
}

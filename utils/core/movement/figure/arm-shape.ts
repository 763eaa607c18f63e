import { FOREARM_LEVELS, SLEEVE, UPPER_ARM_LEVELS } from './anatomy.ts';
import type { Blob } from './blob.ts';
import type { Camera } from './camera.ts';
import { WORLD } from './frame.ts';
import { hand } from './hand-shape.ts';
import { bone, flesh, limb } from './limb-shape.ts';
import { hull, type Outline } from './outline.ts';
import type { Side } from './pose.ts';
import type { Painted } from './shape.ts';
import type { Skeleton } from './skeleton.ts';

/** Which part of an arm is painted. */
export type Half = 'whole' | 'upper' | 'lower';

/** The shadow begins below the shoulder, where the arm is the trunk's. */
const SHADOW_FROM = 0.2;

export function armShape(
  camera: Camera,
  body: Skeleton,
  side: Side,
  half: Half,
  far: boolean,
  sleeved: boolean,
): Painted {
  const arm = body.arms[side];
  const upper = bone(body.bones[`upperArm-${side}`] ?? WORLD, arm.elbow, UPPER_ARM_LEVELS);
  const lower = bone(body.bones[`forearm-${side}`] ?? WORLD, arm.wrist, FOREARM_LEVELS);
  const [top = [], joint = [], bottom = []] = limb(camera, [upper, lower], SLEEVE.end - 0.15);
  const isUpper = half !== 'lower';
  const isLower = half !== 'upper';
  const skin = [...(isUpper ? [top, joint] : [joint]), ...(isLower ? [bottom, ...hand(camera, arm, side)] : [])];
  const sleeve = isUpper && !sleeved ? [flesh(camera, upper, 0, SLEEVE.end, SLEEVE.off)] : [];
  const thrown = [...(isUpper ? [flesh(camera, upper, SHADOW_FROM, SLEEVE.end, SLEEVE.off)] : []), ...skin];
  const layers = [
    { name: 'skin', material: far ? 'far-skin' : 'skin', outlines: hulls(skin) },
    ...(sleeve.length > 0
      ? [{ name: 'sleeve', material: far ? 'far-shirt' : 'shirt', outlines: hulls(sleeve) } as const]
      : []),
  ] as const;
  return { layers, lit: hulls([...skin, ...sleeve]), thrown: (grown) => hulls(thrown, grown) };
}

/** The sleeve of an arm that is free of the trunk, to be painted in one with it. */
export function sleeve(camera: Camera, body: Skeleton, side: Side): Outline {
  const upper = bone(body.bones[`upperArm-${side}`] ?? WORLD, body.arms[side].elbow, UPPER_ARM_LEVELS);
  return hull(flesh(camera, upper, 0, SLEEVE.end, SLEEVE.off));
}

export function hulls(parts: readonly (readonly Blob[])[], grown = 0): readonly Outline[] {
  return parts.map((blobs) => hull(blobs, grown));
}

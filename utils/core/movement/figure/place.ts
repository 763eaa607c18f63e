import { type Frame, point, WORLD } from './frame.ts';
import { type Base, outward, type Side } from './pose.ts';
import type { Bones } from './skeleton.ts';
import { surface, type Trunk } from './torso.ts';
import type { Few, Vec } from './vector.ts';

/** As much of a body as is known while it is built. */
export type Built = Trunk & { readonly bones: Bones };

/** The frame of a base on one side of the body. */
export function frameOf({ bones }: Built, on: Base, side: Side): Frame {
  return bones[`${on}${side}`] ?? bones[on] ?? WORLD;
}

/** Where a point fixed to a base is in the world; z outwards. */
export function placed(built: Built, on: Base, at: Few, side: Side): Vec {
  const out = outward(side);
  const [x, y = 0, z = 0] = at;
  return on === 'torso' ? surface(built, at, out) : point(frameOf(built, on, side), [x, y, z * out]);
}

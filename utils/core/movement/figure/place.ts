import { point, WORLD } from './frame.ts';
import type { Amounts, Base, Side } from './pose.ts';
import { outward } from './pose.ts';
import type { Bones } from './skeleton.ts';
import type { Spine } from './spine.ts';
import { surface } from './torso.ts';
import type { Vec } from './vector.ts';

/** As much of a body as is known while it is built. */
export type Built = { readonly spine: Spine; readonly amounts: Amounts; readonly bones: Bones };

/** The frame of a base on one side of the body. */
export function frameOf({ bones, spine }: Built, on: Base, side: Side) {
  return bones[`${on}-${side}`] ?? bones[on] ?? (on === 'torso' ? spine.chest : WORLD);
}

/** Where a point fixed to a base is in the world; `at` has z outwards. */
export function placed(built: Built, on: Base, at: Vec, side: Side): Vec {
  const out = outward(side);
  if (on === 'torso') return surface(built.spine, built.amounts, at, out);
  return point(frameOf(built, on, side), [at[0], at[1], at[2] * out]);
}

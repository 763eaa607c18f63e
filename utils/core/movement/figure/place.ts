import { blend, drawn } from './blend.ts';
import { type Frame, point, WORLD } from './frame.ts';
import { type Base, type HandGoal, outward, type Pose, type Side, type Still } from './pose.ts';
import type { Bones } from './skeleton.ts';
import { surface, type Trunk } from './torso.ts';
import type { Few, Vec } from './vector.ts';

/** As much of a body as is known while it is built. */
export type Built = Trunk & { readonly bones: Bones };

/** A hand's or a foot's goal, as far as it says in which numbers. */
type Goal = { readonly on: string; readonly other?: boolean; readonly poleIn?: string };

/** Where a limb is to be between two goals: numbers in the same frame are blended, in different frames the places. */
export function between<Some extends Goal, Place>(
  { from, to, share, drawn: parts }: Pose,
  goalOf: (still: Still) => Some,
  place: (goal: Some) => Place,
): Place {
  const [a, b] = [goalOf(from), goalOf(to)];
  const isAlike = a.on === b.on && a.other === b.other && a.poleIn === b.poleIn;
  return drawn(
    isAlike ? place(blend(a, b, share)) : blend(place(a), place(b), share),
    parts.map(([weight, still]) => [weight, place(goalOf(still))]),
  );
}

/** The frame of a base on one side of the body. */
export function frameOf({ bones }: Built, on: HandGoal['on'], side: Side): Frame {
  return bones[`${on}${side}`] ?? bones[on] ?? WORLD;
}

/** Where a point fixed to a base is in the world; z outwards. */
export function placed(built: Built, on: Base, at: Few, side: Side): Vec {
  const out = outward(side);
  const [x, y = 0, z = 0] = at;
  return on === 'torso' ? surface(built, at, out) : point(frameOf(built, on, side), [x, y, z * out]);
}

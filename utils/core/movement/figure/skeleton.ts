import { type Arm, arm } from './arm.ts';
import type { Frame } from './frame.ts';
import { type Leg, leg } from './leg.ts';
import type { HandGoal, Pose, Side, Still } from './pose.ts';
import { type Spine, spine } from './spine.ts';

/** Where every bone is. */
export type Skeleton = {
  readonly pose: Still;
  readonly spine: Spine;
  readonly legs: Readonly<Record<Side, Leg>>;
  readonly arms: Readonly<Record<Side, Arm>>;
  readonly bones: Bones;
};

/** The frames that points can be fixed to and free hands turn with; the limbs' bones carry their side. */
export type Bones = { [name in HandGoal['on'] | `${HandGoal['on']}${Side}`]?: Frame };

/** From the root up the spine, then the legs, then the arms: hands may rest on thighs, and one hand on the other. */
export function skeleton(pose: Pose): Skeleton {
  const { now, from, to, drawn } = pose;
  const back = spine(now);
  const { pelvis, chest, head } = back;
  const bones: Bones = { pelvis, chest, torso: chest, shoulder: chest, anchor: chest, head };
  const built = { spine: back, pose: now, bones };
  // What leans on the other side comes last.
  const stills = [from, to, ...drawn.map(([, still]) => still)];
  const legFirst = stills.every(({ footL }) => footL.on === 'floor') ? 'L' : 'R';
  const armFirst = stills.some(({ handL }) => handL.other) ? 'R' : 'L';
  const legs = both(legFirst, (side) => leg(built, side, pose));
  return { ...built, legs, arms: both(armFirst, (side) => arm(built, side, pose)) };
}

function both<Limb>(first: Side, make: (side: Side) => Limb): Readonly<Record<Side, Limb>> {
  const early = make(first);
  const late = make(first === 'L' ? 'R' : 'L');
  return first === 'L' ? { L: early, R: late } : { L: late, R: early };
}

import { type Arm, arm } from './arm.ts';
import type { Frame } from './frame.ts';
import { WORLD } from './frame.ts';
import { type Leg, leg } from './leg.ts';
import type { Amounts, Base, Pose, Side, Sided } from './pose.ts';
import { type Spine, spine } from './spine.ts';

/** Where every bone is. */
export type Skeleton = {
  readonly spine: Spine;
  readonly amounts: Amounts;
  readonly thing: Pose['thing'];
  readonly legs: Sided<Leg>;
  readonly arms: Sided<Arm>;
  readonly bones: Bones;
};

/** The frames that points can be fixed to; the limbs' bones carry their side. */
export type Bones = { readonly [name in Base | `${Base}-${Side}`]?: Frame };

/** From the root up the spine, then the legs, then the arms: hands may rest on thighs, and one hand on the other. */
export function skeleton(pose: Pose): Skeleton {
  const back = spine(pose);
  const { amounts, thing } = pose;
  const pelvis = back.bones[0]?.frame ?? WORLD;
  let bones: Bones = { world: WORLD, pelvis, chest: back.chest, head: back.head };
  const build = { spine: back, amounts };
  // A foot on the other thigh needs that leg first.
  const legs = inOrder(pose.feet, ({ to, from }) => to.on !== 'floor' || from.on !== 'floor', (side) => {
    const made = leg({ ...build, bones }, side, pose);
    bones = { ...bones, ...made.bones };
    return made;
  });
  const arms = inOrder(pose.hands, ({ to, from }) => to.other || from.other, (side) => {
    const made = arm({ ...build, bones }, side, pose);
    bones = { ...bones, ...made.bones };
    return made;
  });
  return { spine: back, amounts, thing, legs, arms, bones };
}

/** Makes both sides, the one that leans on the other last. */
function inOrder<Way, Limb>(ways: Sided<Way>, leans: (way: Way) => boolean, make: (side: Side) => Limb): Sided<Limb> {
  if (leans(ways.left)) {
    const right = make('right');
    return { right, left: make('left') };
  }
  const left = make('left');
  return { left, right: make('right') };
}

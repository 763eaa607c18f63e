import { ARM, FOREARM, GIRDLE, GIRDLE_RISE, PALM, PALM_DEPTH, SHOULDER, UPPER_ARM } from './anatomy.ts';
import { angle, bent, clamp, cos, direction, type Frame, framed, moved, point, sin, WORLD } from './frame.ts';
import { isFree } from './key.ts';
import { between, type Built, frameOf, placed } from './place.ts';
import { type HandGoal, outward, type Pose, type Side } from './pose.ts';
import { twoBone } from './two-bone.ts';
import { dot, mixed, plus, times, unit, type Vec, way } from './vector.ts';

export type Arm = {
  readonly shoulder: Vec;
  readonly elbow: Vec;
  readonly wrist: Vec;
  /** At the wrist: the way of the fingers, the back of the hand. */
  readonly hand: Frame;
  readonly grip: number;
  /** Where the wrist was to be. */
  readonly goal: Vec;
};

/** Where a hand is to be, in the world. */
type Reach = Pick<HandGoal, 'fingers' | 'follows' | 'palm' | 'pole' | 'grip'> & { readonly wrist: Vec };

/** Builds an arm, and notes its bones. */
export function arm(built: Built, side: Side, pose: Pose): Arm {
  const reach = (shoulder: Vec): Reach =>
    between(
      pose,
      (still) => still[`hand${side}`],
      (goal) => reached(built, side, shoulder, goal),
    );
  const [ahead, lift = 0] = pose.now[`girdle${side}`];
  const low = girdle(built, side, ahead, lift).at;
  const raised = girdle(built, side, ahead, lift + rise(built, low, reach(low).wrist));
  const shoulder = raised.at;
  const { wrist: goal, fingers, follows, palm, pole, grip } = reach(shoulder);
  const [elbow, wrist] = twoBone(shoulder, goal, UPPER_ARM, FOREARM, pole);
  const forearm = unit(way(elbow, wrist));
  const hand = framed(wrist, mixed(fingers, forearm, follows), times(palm, -1));
  built.bones[`girdle${side}`] = raised;
  built.bones[`upperArm${side}`] = framed(shoulder, way(shoulder, elbow), pole);
  built.bones[`forearm${side}`] = framed(elbow, forearm, hand.y);
  built.bones[`hand${side}`] = hand;
  return { shoulder, elbow, wrist, hand, grip, goal };
}

/** The frame of shoulder blade and collarbone, at the shoulder joint. */
function girdle({ spine: { chest } }: Built, side: Side, ahead: number, lift: number): Frame {
  const out = outward(side);
  const bone = bent(moved(chest, point(chest, GIRDLE)), [0, -lift * out, -ahead * out]);
  return moved(bone, point(bone, [0, 0, SHOULDER * out]));
}

/** A raised arm takes its shoulder with it. */
function rise({ spine: { chest } }: Built, shoulder: Vec, wrist: Vec): number {
  const share = clamp((angle(-dot(unit(way(shoulder, wrist)), chest.y)) - 60) / 115);
  return GIRDLE_RISE * share * share * (3 - 2 * share);
}

function reached(built: Built, side: Side, shoulder: Vec, goal: HandGoal): Reach {
  const { on, at, follows, grip } = goal;
  const own = goal.other === (side === 'L') ? 'R' : 'L';
  const base = frameOf(built, on, own);
  const fingers = unit(sided(base, goal.fingers, own));
  const palm = unit(sided(base, goal.palm, own));
  const pole = sided(goal.poleIn === 'world' ? WORLD : built.spine.chest, goal.pole, side);
  const [x, y = 0, z = 0] = at;
  const wrist = (): Vec => {
    if (on === 'anchor') return plus(shoulder, unit(way(shoulder, [x, y, z])), ARM * goal.reach);
    // So many degrees from hanging, in the plane so many degrees from ahead outwards.
    const free: Vec = [sin(x) * cos(y), -cos(x), sin(x) * sin(y)];
    if (isFree(on)) return plus(shoulder, sided(base, free, side), ARM * z);
    return plus(plus(placed(built, on, at, own), palm, -PALM_DEPTH * (1 - grip)), fingers, -PALM);
  };
  return { wrist: wrist(), fingers, follows, palm, pole, grip };
}

function sided(frame: Frame, [x, y, z]: Vec, side: Side): Vec {
  return direction(frame, [x, y, z * outward(side)]);
}

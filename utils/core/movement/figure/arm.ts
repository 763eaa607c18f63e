import { ARM, FOREARM, GIRDLE, GIRDLE_RISE, PALM, PALM_DEPTH, SHOULDER, UPPER_ARM } from './anatomy.ts';
import { angle, cos, direction, type Frame, framed, point, sin, WORLD } from './frame.ts';
import { type Built, frameOf, placed } from './place.ts';
import { type HandGoal, outward, type Pose, type Side } from './pose.ts';
import type { Bones } from './skeleton.ts';
import { twoBone } from './two-bone.ts';
import { dot, mixed, plus, unit, type Vec } from './vector.ts';

export type Arm = {
  readonly shoulder: Vec;
  readonly elbow: Vec;
  readonly wrist: Vec;
  /** At the wrist: fingers, back of the hand, and to the side. */
  readonly hand: Frame;
  readonly grip: number;
  /** Where the wrist was to be. */
  readonly goal: Vec;
  readonly bones: Bones;
};

/** Where a hand is to be, in the world. */
type Reach = {
  readonly wrist: Vec;
  readonly fingers: Vec;
  readonly follows: number;
  readonly palm: Vec;
  readonly pole: Vec;
  readonly grip: number;
};

export function arm(built: Built, side: Side, pose: Pose): Arm {
  const reach = (shoulder: Vec): Reach => reached(built, side, shoulder, pose.hands[side]);
  const [ahead, lift] = pose.girdles[side];
  const low = shoulderAt(built, side, ahead, lift);
  const shoulder = shoulderAt(built, side, ahead, lift + rise(built, low, reach(low).wrist));
  const goal = reach(shoulder);
  const { middle: elbow, end: wrist } = twoBone(shoulder, goal.wrist, UPPER_ARM, FOREARM, goal.pole);
  const forearm = unit(plus(wrist, elbow, -1));
  const hand = framed(wrist, mixed(goal.fingers, forearm, goal.follows), plus([0, 0, 0], goal.palm, -1));
  const bones: Bones = {
    [`upperArm-${side}`]: framed(shoulder, plus(elbow, shoulder, -1), goal.pole),
    [`forearm-${side}`]: framed(elbow, forearm, hand.y),
    [`hand-${side}`]: hand,
  };
  return { shoulder, elbow, wrist, hand, grip: goal.grip, goal: goal.wrist, bones };
}

function shoulderAt({ spine }: Built, side: Side, ahead: number, lift: number): Vec {
  const out = outward(side);
  const middle = point(spine.chest, GIRDLE);
  return plus(
    middle,
    direction(spine.chest, [sin(ahead) * cos(lift), sin(lift), cos(ahead) * cos(lift) * out]),
    SHOULDER,
  );
}

/** A raised arm takes its shoulder with it. */
function rise({ spine }: Built, shoulder: Vec, wrist: Vec): number {
  const raised = angle(-dot(unit(plus(wrist, shoulder, -1)), spine.chest.y));
  const share = Math.min(Math.max((raised - 60) / 115, 0), 1);
  return GIRDLE_RISE * share * share * (3 - 2 * share);
}

function reached(built: Built, side: Side, shoulder: Vec, way: Pose['hands'][Side]): Reach {
  const { from, to, share } = way;
  if (from.on === to.on && from.other === to.other && from.poleIn === to.poleIn) {
    return resolved(built, side, shoulder, mixedGoal(from, to, share));
  }
  const [a, b] = [resolved(built, side, shoulder, from), resolved(built, side, shoulder, to)];
  return {
    wrist: mixed(a.wrist, b.wrist, share),
    fingers: mixed(a.fingers, b.fingers, share),
    follows: a.follows + (b.follows - a.follows) * share,
    palm: mixed(a.palm, b.palm, share),
    pole: mixed(a.pole, b.pole, share),
    grip: a.grip + (b.grip - a.grip) * share,
  };
}

function resolved(built: Built, side: Side, shoulder: Vec, goal: HandGoal): Reach {
  const { on } = goal;
  const own = goal.other === (side === 'left') ? 'right' : 'left';
  const { chest } = built.spine;
  const free = on === 'shoulder' || on === 'gravity' || on === 'anchor';
  const base = free ? (on === 'gravity' ? WORLD : chest) : frameOf(built, on, own);
  const fingers = unit(sided(base, goal.fingers, own));
  const palm = unit(sided(base, goal.palm, own));
  const pole = sided(goal.poleIn === 'world' ? WORLD : chest, goal.pole, side);
  const { follows, grip } = goal;
  if (!free) {
    const touched = placed(built, on, goal.at, own);
    const depth = PALM_DEPTH * (1 - grip);
    const wrist = plus(plus(touched, palm, -depth), fingers, -PALM);
    return { wrist, fingers, follows, palm, pole, grip };
  }
  const way = on === 'anchor' ? unit(plus(goal.at, shoulder, -1)) : sided(base, polar(goal.at), side);
  const length = ARM * (on === 'anchor' ? goal.reach : goal.at[2]);
  return { wrist: plus(shoulder, way, length), fingers, follows, palm, pole, grip };
}

function sided(frame: Frame, [x, y, z]: Vec, side: Side): Vec {
  return direction(frame, [x, y, z * outward(side)]);
}

/** The direction that is `raised` degrees from hanging, in the plane `around` degrees from ahead outwards. */
function polar([raised, around]: Vec): Vec {
  return [sin(raised) * cos(around), -cos(raised), sin(raised) * sin(around)];
}

function mixedGoal(a: HandGoal, b: HandGoal, share: number): HandGoal {
  const mix = (from: number, to: number): number => from + (to - from) * share;
  return {
    ...a,
    at: mixed(a.at, b.at, share),
    reach: mix(a.reach, b.reach),
    fingers: mixed(a.fingers, b.fingers, share),
    palm: mixed(a.palm, b.palm, share),
    pole: mixed(a.pole, b.pole, share),
    follows: mix(a.follows, b.follows),
    grip: mix(a.grip, b.grip),
  };
}

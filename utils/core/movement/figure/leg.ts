import { ANKLE, BALL, BALL_RADIUS, HEEL, HEEL_RADIUS, HIP, SHIN, THIGH } from './anatomy.ts';
import { bent, cos, direction, type Frame, framed, moved, point, sin, WORLD } from './frame.ts';
import { between, type Built, placed } from './place.ts';
import { type FootGoal, outward, type Pose, type Side } from './pose.ts';
import { twoBone } from './two-bone.ts';
import { mixed, plus, type Vec, way } from './vector.ts';

export type Leg = {
  readonly hip: Vec;
  readonly knee: Vec;
  readonly ankle: Vec;
  /** At the ankle: the way of the foot, its instep. */
  readonly foot: Frame;
  /** The way of the toes: they stay on the floor while the heel is up. */
  readonly toes: Frame;
  /** Where the ankle was to be. */
  readonly goal: Vec;
};

/** Where a foot is to stand. */
type Stand = {
  readonly ankle: Vec;
  readonly foot: Frame;
  readonly toes: Frame;
  readonly pole: Vec;
  /** 1 if the foot goes with the shin, 0 if it keeps to the floor. */
  readonly free: number;
};

/** How much the pole says where a bone's front is. */
const FRONT = 4;

/** Builds a leg, and notes its bones. */
export function leg(built: Built, side: Side, pose: Pose): Leg {
  const {
    ankle: goal,
    pole,
    free,
    ...stand
  } = between(
    pose,
    (still) => still[`foot${side}`],
    (foot) => stood(built, side, foot),
  );
  const hip = point(built.spine.pelvis, [0, 0, HIP * outward(side)]);
  const [knee, ankle] = twoBone(hip, goal, THIGH, SHIN, pole);
  const shin = framed(ankle, way(ankle, knee), stand.foot.x);
  const foot = framed(ankle, mixed(stand.foot.x, shin.y, free), mixed(stand.foot.y, shin.x, free));
  // The front of a bone is away from the limb's other bone; where both are in one line, towards the pole.
  built.bones[`thigh${side}`] = framed(hip, way(hip, knee), plus(way(ankle, knee), pole, FRONT));
  built.bones[`shin${side}`] = framed(knee, way(knee, ankle), plus(way(hip, knee), pole, FRONT));
  built.bones[`foot${side}`] = foot;
  return { hip, knee, ankle, foot, toes: free > 0 ? foot : moved(stand.toes, ankle), goal };
}

function stood(built: Built, side: Side, { on, at, out, heel, pole }: FootGoal): Stand {
  const outwards = outward(side);
  const [ahead, aside = 0, lift = 0] = at;
  const toes = framed([ahead, ANKLE + lift, aside * outwards], [cos(out), 0, sin(out) * outwards], WORLD.y);
  const knee = direction(toes, [pole[0], pole[1], pole[2] * outwards]);
  if (on !== 'floor') {
    return { ankle: placed(built, on, at, side === 'L' ? 'R' : 'L'), foot: toes, toes, pole: knee, free: 1 };
  }
  // The foot rolls on the ball, or on the heel if the toes are up.
  const hinge: Vec = heel > 0 ? [BALL, BALL_RADIUS - ANKLE, 0] : [HEEL, HEEL_RADIUS - ANKLE, 0];
  const foot = bent(toes, [heel]);
  const ankle = way(direction(foot, hinge), point(toes, hinge));
  return { ankle, foot, toes: heel > 0 ? toes : foot, pole: knee, free: 0 };
}

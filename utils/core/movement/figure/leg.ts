import { ANKLE, FOOT, FOOT_RADIUS, HIP, SHIN, THIGH } from './anatomy.ts';
import { bent, cos, type Frame, framed, moved, point, sin, WORLD } from './frame.ts';
import { type Built, frameOf, placed } from './place.ts';
import { type FootGoal, outward, type Pose, type Side } from './pose.ts';
import type { Bones } from './skeleton.ts';
import { twoBone } from './two-bone.ts';
import { mixed, ORIGIN, plus, unit, type Vec } from './vector.ts';

export type Leg = {
  readonly hip: Vec;
  readonly knee: Vec;
  readonly ankle: Vec;
  /** From the ankle: toes, instep. */
  readonly foot: Frame;
  /** The toes' own direction: they stay on the floor while the heel is up. */
  readonly toes: Frame;
  /** Where the ankle was to be. */
  readonly goal: Vec;
  readonly bones: Bones;
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

export function leg(built: Built, side: Side, pose: Pose): Leg {
  const { from, to, share } = pose.feet[side];
  const stand =
    from.on === to.on
      ? stood(built, side, mixedGoal(from, to, share))
      : blended(stood(built, side, from), stood(built, side, to), share);
  const hip = point(frameOf(built, 'pelvis', side), [0, 0, HIP * outward(side)]);
  const { middle: knee, end: ankle } = twoBone(hip, stand.ankle, THIGH, SHIN, stand.pole);
  const shinUp = unit(plus(knee, ankle, -1));
  const up = mixed(stand.foot.y, shinUp, stand.free);
  const foot = stand.free > 0 ? framed(ankle, mixed(stand.foot.x, squared(shinUp, stand.foot.x), stand.free), up) : moved(stand.foot, ankle);
  const toes = stand.free > 0 ? foot : moved(stand.toes, ankle);
  const bones: Bones = {
    [`thigh-${side}`]: framed(hip, plus(knee, hip, -1), stand.pole),
    [`shin-${side}`]: framed(knee, plus(ankle, knee, -1), stand.pole),
    [`foot-${side}`]: foot,
  };
  return { hip, knee, ankle, foot, toes, goal: stand.ankle, bones };
}

function stood(built: Built, side: Side, { on, at, out, heel, pole }: FootGoal): Stand {
  const outwards = outward(side);
  const ahead: Vec = [cos(out), 0, sin(out) * outwards];
  const knee: Vec = pole ? [pole[0], pole[1], pole[2] * outwards] : ahead;
  if (on !== 'floor') {
    const other = side === 'left' ? 'right' : 'left';
    const ankle = placed(built, on, at, other);
    const foot = framed(ankle, ahead, WORLD.y);
    return { ankle, foot, toes: foot, pole: knee, free: 1 };
  }
  const flat = framed([at[0], ANKLE + at[2], at[1] * outwards], ahead, WORLD.y);
  // The foot rolls on the ball, or on the heel if the toes are up.
  const hinge: Vec =
    heel > 0 ? [FOOT.ball, FOOT_RADIUS.ball - ANKLE, 0] : [FOOT.heel, FOOT_RADIUS.heel - ANKLE, 0];
  const rolled = bent(flat, [heel, 0, 0]);
  const ankle = plus(point(flat, hinge), plus(point(rolled, hinge), rolled.at, -1), -1);
  const foot = moved(rolled, ankle);
  return { ankle, foot, toes: heel > 0 ? moved(flat, ankle) : foot, pole: knee, free: 0 };
}

function mixedGoal(a: FootGoal, b: FootGoal, share: number): FootGoal {
  const mix = (from: number, to: number): number => from + (to - from) * share;
  return {
    on: a.on,
    at: mixed(a.at, b.at, share),
    out: mix(a.out, b.out),
    heel: mix(a.heel, b.heel),
    pole: a.pole && b.pole ? mixed(a.pole, b.pole, share) : a.pole ?? b.pole,
  };
}

function blended(a: Stand, b: Stand, share: number): Stand {
  const mix = (from: Frame, to: Frame): Frame =>
    framed(mixed(from.at, to.at, share), mixed(from.x, to.x, share), mixed(from.y, to.y, share));
  return {
    ankle: mixed(a.ankle, b.ankle, share),
    foot: mix(a.foot, b.foot),
    toes: mix(a.toes, b.toes),
    pole: mixed(a.pole, b.pole, share),
    free: a.free + (b.free - a.free) * share,
  };
}

/** The way of the toes that is square to the shin. */
function squared(shinUp: Vec, ahead: Vec): Vec {
  return framed(ORIGIN, shinUp, ahead).y;
}

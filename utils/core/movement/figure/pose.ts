import type { Part } from './blend.ts';
import type { Few, Vec } from './vector.ts';

/** The person's left and right. */
export type Side = 'L' | 'R';

export const SIDES: readonly Side[] = ['L', 'R'];

/** +1 on the person's right, −1 on the left: turns "outwards" into "to the right". */
export function outward(side: Side): number {
  return side === 'R' ? 1 : -1;
}

/** What a point can be fixed to. Bones are those of the point's own side. */
export type Base =
  | 'world'
  | 'pelvis'
  | 'chest'
  | 'head'
  | 'torso'
  | 'girdle'
  | 'upperArm'
  | 'forearm'
  | 'hand'
  | 'thigh'
  | 'shin'
  | 'foot';

/**
 * Where a hand goes. Numbers are in the base's frame with z outwards, so that both sides are written alike. On `torso`:
 * height above the hips, degrees round the body (0 front, 90 outwards, 180 back), gap. On `shoulder` (turning with the
 * chest) and `gravity` (not turning): degrees from hanging, degrees from ahead outwards, share of the arm's length.
 * On `anchor`: the point in the world that the arm is drawn to, and `reach`.
 */
export type HandGoal = {
  readonly on: Base | 'shoulder' | 'gravity' | 'anchor';
  readonly at: Few;
  /** The base is the other side's. */
  readonly other: boolean;
  /** Share of the arm's length, towards an anchor. */
  readonly reach: number;
  readonly fingers: Vec;
  /** Where the palm looks: to what it touches. */
  readonly palm: Vec;
  /** 1 if the hand carries on the forearm's line, 0 if `fingers` says where it points. */
  readonly follows: number;
  /** 1 for a fist round something, 0 for a flat hand. */
  readonly grip: number;
  /** Where the elbow goes. */
  readonly pole: Vec;
  readonly poleIn: 'chest' | 'world';
};

/**
 * Where a foot goes. On `floor`: the ankle's plumb point ahead and outwards, and how far it is lifted. On a bone of the
 * other leg: the ankle's place there; the foot then stands square to its shin.
 */
export type FootGoal = {
  readonly on: 'floor' | 'thigh' | 'shin';
  readonly at: Few;
  /** Degrees the toes look outwards. */
  readonly out: number;
  /** Degrees the heel is up, turning about the ball; below 0 the toes are up, turning about the heel. */
  readonly heel: number;
  /** Where the knee goes: along the toes, up, outwards. */
  readonly pole: Vec;
};

/** A whole body, all said. Bends in degrees: forward, to the right, turned to the right. */
export type Still = {
  /** The middle of the hips. */
  readonly root: Vec;
  /** Where what moves beside the person is: a roller, a ball. */
  readonly thing: Vec;
  /** The whole person, for lying and leaning; not a joint. */
  readonly body: Few;
  readonly pelvis: Few;
  readonly lowBack: Few;
  readonly chest: Few;
  readonly neck: Few;
  readonly head: Few;
  /** Degrees the shoulder reaches forward and is lifted. */
  readonly girdleL: Few;
  readonly girdleR: Few;
  /** From 0 to 1: how far the belly is out, how full the chest is, how far the eyes are closed, how strong the light is. */
  readonly belly: number;
  readonly lungs: number;
  readonly lids: number;
  readonly glow: number;
  readonly handL: HandGoal;
  readonly handR: HandGoal;
  readonly footL: FootGoal;
  readonly footR: FootGoal;
};

/**
 * A body on the way from one pose to another. `now` holds the numbers between them; a limb whose two goals rest on
 * different things takes the way between the two places instead.
 */
export type Pose = {
  readonly from: Still;
  readonly to: Still;
  readonly share: number;
  /** What goes through a pose without rest is drawn so much towards others; together nothing. */
  readonly drawn: readonly Part<Still>[];
  readonly now: Still;
};

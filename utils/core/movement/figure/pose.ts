import type { Bend } from './frame.ts';
import type { Vec } from './vector.ts';

/** One thing for each side of the body. */
export type Sided<T> = { readonly left: T; readonly right: T };
export type Side = keyof Sided<unknown>;

export const SIDES: readonly Side[] = ['left', 'right'];

/** +1 on the person's right, −1 on the left: turns "outwards" into "to the right". */
export function outward(side: Side): 1 | -1 {
  return side === 'right' ? 1 : -1;
}

/** What a point can be fixed to. Bones are those of the point's own side. */
export type Base =
  | 'world'
  | 'pelvis'
  | 'chest'
  | 'head'
  | 'torso'
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
  readonly at: Vec;
  /** The base is the other side's. */
  readonly other: boolean;
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
 * Where a foot goes. On `floor`: the ankle's plumb point ahead and outwards, and how far it is lifted. On a bone: the
 * ankle's place there; the foot then stands square to the shin.
 */
export type FootGoal = {
  readonly on: 'floor' | 'thigh' | 'shin';
  readonly at: Vec;
  /** Degrees the toes look outwards. */
  readonly out: number;
  /** Degrees the heel is up, turning about the ball; below 0 the toes are up, turning about the heel. */
  readonly heel: number;
  /** Where the knee goes, in the world with z outwards; `null` for the way the toes point. */
  readonly pole: Vec | null;
};

/** A way between two goals. */
export type Way<Goal> = { readonly from: Goal; readonly to: Goal; readonly share: number };

/** The parts that bend, by name. */
export type Bends = {
  /** The whole person, for lying and leaning; not a joint. */
  readonly body: Bend;
  readonly pelvis: Bend;
  readonly lowBack: Bend;
  readonly chest: Bend;
  readonly neck: Bend;
  readonly head: Bend;
};

/** Amounts from 0 to 1 unless they say otherwise. */
export type Amounts = {
  /** How far the belly is out. */
  readonly belly: number;
  /** How full the chest is. */
  readonly lungs: number;
  /** How far the eyes are closed. */
  readonly lids: number;
  /** How strongly the region at work is lit. */
  readonly glow: number;
};

/** A whole body at one moment. */
export type Pose = {
  readonly root: Vec;
  /** Where what moves beside the person is: a roller, a ball. */
  readonly thing: Vec;
  readonly bends: Bends;
  readonly amounts: Amounts;
  /** Degrees the shoulder reaches forward and is lifted. */
  readonly girdles: Sided<Vec>;
  readonly hands: Sided<Way<HandGoal>>;
  readonly feet: Sided<Way<FootGoal>>;
};

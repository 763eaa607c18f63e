import type { Vec } from './vector.ts';

// All lengths in hundredths of body height, all angles in degrees.

/** Half the distance of the hip joints. */
export const HIP = 4.9;
/** From the hips' middle to the top of the pelvis. */
export const PELVIS = 5.5;

/** The bending parts of the spine from below: how long, in how many steps, and how they are bent forward at rest. */
export const SPINE = [
  ['lowBack', 9.5, 3, -5],
  ['chest', 15.5, 5, 13],
  ['neck', 5.4, 3, 5],
] as const;
/** The head's nod at rest: the face is level. */
export const HEAD_REST = -13;

/** Where the shoulder girdle hangs, from the base of the neck. */
export const GIRDLE: Vec = [0.3, -3.4, 0];
/** From the middle line to the shoulder joint. */
export const SHOULDER = 9.4;
/** How far the girdle rises by itself while the arm goes from 60° to 175°. */
export const GIRDLE_RISE = 24;

export const UPPER_ARM = 16.6;
export const FOREARM = 14.2;
export const ARM = UPPER_ARM + FOREARM;
export const THIGH = 24.5;
export const SHIN = 23.5;
/** From the sole to the ankle. */
export const ANKLE = 4.2;

/** Along the foot from the ankle's plumb line: the middles of balls, and their radii. */
export const HEEL = -2.7;
export const BALL = 6.8;
export const TOE = 9.7;
export const HEEL_RADIUS = 2.05;
export const BALL_RADIUS = 1.65;
export const TOE_RADIUS = 1.5;

/** From the wrist to the middle of the palm, and from the hand's middle plane to its surface. */
export const PALM = 3.6;
export const PALM_DEPTH = 1.15;

/** One level of a limb: how far along its bone (0 to 1), how thick (radius), and how far before the bone's line. */
export type Level = readonly [along: number, radius: number] | readonly [along: number, radius: number, off: number];

export const UPPER_ARM_LEVELS: readonly Level[] = [
  [0, 3.65],
  [0.25, 3.8],
  [0.6, 3.3],
  [1, 2.75],
];
export const FOREARM_LEVELS: readonly Level[] = [
  [0, 2.75],
  [0.25, 3],
  [0.7, 2.35],
  [1, 2.05],
];
/** How much of the upper arm the sleeve covers, and how far it stands off. */
export const SLEEVE = 0.62;
export const CLOTH = 0.3;
export const THIGH_LEVELS: readonly Level[] = [
  [0, 6.35],
  [0.3, 6.05],
  [0.72, 4.75],
  [1, 4.1],
];
export const SHIN_LEVELS: readonly Level[] = [
  [0, 4.1],
  [0.28, 4.1, -0.55],
  [0.62, 3.45, -0.2],
  [0.88, 3.1],
];
export const ANKLE_RADIUS = 2.35;

/** One level of the trunk: height above the hips, half the width, depth to the front, depth to the back. */
export type Section = readonly [height: number, width: number, front: number, back: number];

export const SECTIONS: readonly Section[] = [
  [-3, 7, 4.9, 5.7],
  [0, 9.6, 5.6, 6.9],
  [2.8, 9.8, 5.7, 6.7],
  [5.5, 9.2, 5.7, 5.5],
  [10.3, 8.6, 5.7, 5],
  [15, 8.8, 5.9, 5.2],
  [18.9, 9.4, 6.4, 5.6],
  [22.8, 9.5, 6.4, 5.9],
  [26.6, 8.1, 5.5, 5.7],
  [28.6, 6.6, 4.7, 5.1],
  [30.5, 4.5, 3.6, 3.9],
];
/** Where a full breath carries the front forward: at which height, how far up and down from it, and how far. */
export const BELLY = [10.5, 9, 4.6] as const;
export const LUNGS = [21.5, 9.5, 2.7] as const;

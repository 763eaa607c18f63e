import { ground } from '../../core/movement/figure/ground.ts';
import type { Hand } from '../../core/movement/figure/key.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';
import { SIDE } from '../../core/movement/figure/order.ts';
import { bolster } from '../../core/movement/figure/bolster.ts';

const BESIDE: Hand = {
  on: 'world',
  at: [-15, 0, 17],
  fingers: [0.9, -0.2, 0.7],
  pole: [-1, 0.2, 0.55],
  poleIn: 'world',
};
/** Slid along the floor while the back goes down. */
const SLID: Hand = { ...BESIDE, at: [2.2, 0, 24.5], pole: [-1, 0.2, 0.4] };
const WIDE: Hand = { ...BESIDE, at: [-27, 2.3, 39.7], fingers: [-0.1, 0, 1], palm: [0, 1, 0], pole: [-1, -0.5, 0.2] };
/** Half way between palms down and palms up. */
const TURNING: Hand = { ...WIDE, at: [-9, 5, 37], fingers: [0.3, -0.2, 1], palm: [1, 0, -0.3] };
const LYING = { body: [-56], lowBack: [-14], chest: [-24], neck: [0], head: [5] } as const;

export const MOVEMENT: Movement = {
  seconds: 35,
  windows: [
    [0, 0],
    [0, 4.5],
    [4.5, 28],
    [28, 28],
  ],
  hold: 28,
  stills: [28],
  view: { turn: 20, pitch: 46, scale: 1.14, at: [68, 70] },
  order: SIDE,
  props: {
    ground: ground(-8, 46, -4, 19),
    bolster: [
      {
        material: 'shade',
        discs: [
          [[-43, 0, 1], 7, [0, 1, 0]],
          [[-17, 0, 1], 7, [0, 1, 0]],
        ],
        opacity: 0.2,
      },
      ...bolster(-44, 30),
    ],
  },
  light: [
    { part: 'trunk', on: 'torso', at: [23, 55], radius: 9 },
    { part: 'trunk', on: 'torso', at: [23, 55], radius: 9, side: 'L' },
  ],
  keys: [
    { at: 0, root: [0, 7, 0], body: [-32], lowBack: [0], chest: [12], neck: [8], foot: { at: [25, 7] }, hand: BESIDE },
    { at: 4.5, ...LYING, hand: SLID },
    { at: 6.2, pass: true, hand: TURNING },
    { at: 8, hand: WIDE, lids: 1, glow: 1 },
    { at: 12, belly: 1 },
    { at: 18, belly: 0 },
    { at: 22, belly: 1 },
    { at: 28, belly: 0 },
    { at: 29.5, pass: true, hand: TURNING },
    { at: 31, hand: SLID, lids: 0, glow: 0 },
  ],
};

import { arrow } from '../../core/movement/figure/cues/arrow.ts';
import { box, rod } from '../../core/movement/figure/furniture.ts';
import { ground } from '../../core/movement/figure/ground.ts';
import type { Foot, Hand } from '../../core/movement/figure/key.ts';
import type { Movement, Window } from '../../core/movement/figure/movement.ts';
import { SIDE } from '../../core/movement/figure/order.ts';

/** On the tail that is to be tucked. */
const BEHIND: Hand = {
  on: 'pelvis',
  at: [-6.4, 1, 6],
  fingers: [0.1, -1, 0],
  palm: [1, 0, -0.4],
  pole: [-1, 0.1, 0.8],
};
/** A foot on its way, and where it stands. */
const LIFTED: Foot = { at: [-16, 6, 5], heel: 32, out: 5 };
const BESIDE: Foot = { at: [0, 6], out: 5 };
const STEP: Window = [0.4, 6];

export const MOVEMENT: Movement = {
  seconds: 10.4,
  windows: [[0, 0.4], STEP, [7, 10.4], STEP],
  hold: 6,
  stills: [0, 6],
  side: 'right',
  view: { turn: 14, pitch: 7, scale: 1.02, at: [58, 110] },
  order: SIDE,
  far: 'L',
  props: {
    ground: ground(2, 50, -6, 20),
    desk: [
      ...[-18, -38].flatMap((z) => [6, 42].map((x) => rod([x, 0.8, z], [x, 52, z], 1))),
      ...box([24, 53.8, -28], [44, 2.4, 26]),
    ],
  },
  light: [{ part: 'legR', on: 'thigh', at: [2, 4, 0], radius: 10 }],
  cues: [{ sign: arrow, on: 'pelvis', at: [-8, 1, 0], from: [-11, 0], to: [-3, 11], bow: -0.35, during: [3.4, 6.4] }],
  keys: [
    {
      at: 0,
      foot: BESIDE,
      handR: BEHIND,
      handL: { on: 'world', at: [13, 55, 19], fingers: [1, 0, 0.2], pole: [-1, -0.2, 0.3], poleIn: 'world' },
    },
    { at: 0.4 },
    { at: 1.6, pass: true, root: [2, 51, 0], footR: LIFTED },
    {
      at: 3,
      root: [-5, 47.6, 0],
      pelvis: [22],
      lowBack: [-20],
      chest: [-2],
      footR: { at: [-33, 6], heel: 38, out: 3 },
    },
    { at: 3.5 },
    {
      at: 6,
      root: [-4.5, 44.8, 0],
      pelvis: [-3],
      lowBack: [4],
      chest: [-2],
      glow: 1,
      footR: { at: [-33, 6], heel: 44, out: 3 },
    },
    { at: 7 },
    { at: 8.8, pass: true, glow: 0, root: [2, 50.6, 0], footR: LIFTED },
    { at: 10.2, root: [0, 51.85, 0], pelvis: [0], lowBack: [0], chest: [0], footR: BESIDE },
  ],
};

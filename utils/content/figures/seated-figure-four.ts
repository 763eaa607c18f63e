import { chair, SITTING } from '../../core/movement/figure/furniture.ts';
import { ground } from '../../core/movement/figure/ground.ts';
import type { Foot, Hand } from '../../core/movement/figure/key.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';

const FLAT: Foot = { at: [22, 6], out: 8 };
const ON_THIGH: Hand = {
  on: 'thigh',
  at: [17, 5.4, 0.5],
  fingers: [1, 0, -0.2],
  pole: [-0.6, -0.3, 1],
  poleIn: 'world',
};
const HIGH: Hand = { ...ON_THIGH, at: [9, 5.6, 1] };
const KNEE: Hand = { ...ON_THIGH, at: [23, 4.6, 0], fingers: [1, -0.2, -0.2], pole: [-0.6, -0.4, 0.8] };
const LIFTED: Foot = { at: [27, 4, 22], out: 20, pole: [1, 0.4, 0.5] };
const ACROSS: Foot = { on: 'thigh', at: [20, 6.6, 3], pole: [0.37, 0.17, 1] };

export const MOVEMENT: Movement = {
  seconds: 12.5,
  windows: [
    [0, 0],
    [0, 6.2],
    [6.2, 12.5],
    [0, 6.2],
  ],
  hold: 6.2,
  stills: [3.6, 6.2],
  side: 'left',
  view: { turn: 133, pitch: 20, scale: 1.2, at: [63, 100] },
  order: ['trunk', 'legR', 'armR', 'neck', 'head', 'legL', 'armL'],
  props: { ground: ground(6, 40, 6, 19), chair: chair(0, 12) },
  light: [{ part: 'legL', on: 'pelvis', at: [-4, -2, 9], radius: 11, side: 'L' }],
  keys: [
    { at: 0, root: SITTING, foot: FLAT, hand: ON_THIGH },
    { at: 1.4, pelvis: [5], chest: [8], neck: [-6], footL: LIFTED, handL: KNEE, pass: true },
    {
      at: 2.8,
      footL: ACROSS,
      handR: HIGH,
    },
    { at: 3.6, glow: 0.4 },
    { at: 6, pelvis: [20], lowBack: [10], chest: [8], neck: [-8], head: [-4], glow: 1 },
    { at: 7 },
    { at: 9, pelvis: [5], lowBack: [0], chest: [8], neck: [-6], head: [0], glow: 0.3 },
    { at: 9.6 },
    { at: 11, footL: LIFTED, handR: ON_THIGH, glow: 0, pass: true },
  ],
};

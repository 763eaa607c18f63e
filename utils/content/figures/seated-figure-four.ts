import { chair, ground, SITTING } from '../../core/movement/figure/furniture.ts';
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
const KNEE: Hand = {
  on: 'thigh',
  at: [24, 4, 0],
  fingers: [0.8, -0.7, -0.2],
  palm: [-0.6, -0.8, 0],
  pole: [-0.6, -0.6, 1],
  poleIn: 'world',
};
const LIFTED: Foot = { at: [27, 4, 22], out: 20, pole: [1, 0.4, 0.5] };
const ACROSS: Foot = { on: 'thigh', at: [20, 6.6, 3], pole: [0.45, 0.1, 1] };

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
  view: { turn: 96, pitch: 12, scale: 1.22, at: [60, 106] },
  order: ['legR', 'legL', 'trunk', 'neck', 'head', 'armL', 'armR'],
  props: { ground: ground(6, 40, 6, 19), chair: chair(0, 12) },
  light: [{ part: 'legL', on: 'pelvis', at: [-2, -3, 8], radius: 11, side: 'L' }],
  keys: [
    { at: 0, root: SITTING, foot: FLAT, hand: ON_THIGH },
    { at: 1.4, pelvis: [5], chest: [8], neck: [-6], footL: LIFTED, handL: KNEE, pass: true },
    {
      at: 2.8,
      footL: ACROSS,
      handR: { on: 'shin', other: true, at: [13, 4, 0], fingers: [-0.2, 0, 1], pole: [-0.6, -0.3, 1], poleIn: 'world' },
    },
    { at: 3.6, glow: 0.4 },
    { at: 6, pelvis: [24], lowBack: [8], chest: [6], neck: [-8], head: [-4], glow: 1 },
    { at: 7 },
    { at: 9, pelvis: [5], lowBack: [0], chest: [8], neck: [-6], head: [0], glow: 0.3 },
    { at: 9.6 },
    { at: 11, footL: LIFTED, handR: ON_THIGH, glow: 0, pass: true },
  ],
};

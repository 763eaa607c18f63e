import { arrow } from '../../core/movement/figure/cues/arrow.ts';
import { chair, SITTING } from '../../core/movement/figure/furniture.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';
import { SIDE } from '../../core/movement/figure/order.ts';

// Every step shows the whole sigh: nobody is to hold their breath.
export const MOVEMENT: Movement = {
  seconds: 12,
  windows: [
    [0, 12],
    [0, 12],
    [0, 12],
    [0, 12],
  ],
  hold: 0,
  stills: [4, 10],
  view: { turn: 30, pitch: 4, scale: 1.65, at: [50, 152], bust: true },
  order: SIDE,
  far: 'L',
  props: { chair: chair(0, 6) },
  light: [{ part: 'trunk', on: 'torso', at: [21, 25], radius: 10 }],
  cues: [
    { sign: arrow, on: 'head', at: [8, 2.6], from: [19, 6], to: [4, 1], bow: 0.15, during: [0.2, 4.3] },
    { sign: arrow, on: 'head', at: [8, 2.6], from: [15, -3], to: [5, -4], bow: 0.15, during: [3, 4.3] },
    { sign: arrow, on: 'head', at: [7, -0.5], from: [5, 0], to: [26, 10], bow: 0.15, during: [4.6, 11] },
  ],
  keys: [
    {
      at: 0,
      root: SITTING,
      pelvis: [-4],
      lowBack: [4],
      chest: [6],
      neck: [2],
      girdle: [2, -3],
      foot: { at: [22, 6.5], out: 6 },
      hand: { on: 'thigh', at: [17, 5.4, 0.5], fingers: [1, 0, -0.15], pole: [-1, -0.3, 0.5], poleIn: 'world' },
    },
    { at: 2.9, pelvis: [0], lowBack: [0], chest: [-1], girdle: [-3, 6], lungs: 0.7, glow: 0.7, lids: 0.4 },
    { at: 3.2 },
    { at: 4.1, chest: [-6], neck: [3], girdle: [-5, 11], lungs: 1, glow: 1 },
    { at: 11.4, pelvis: [-4], lowBack: [4], chest: [6], neck: [2], girdle: [2, -3], lungs: 0, glow: 0, lids: 1 },
  ],
};

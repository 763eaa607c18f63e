import { ground, SITTING, stool } from '../../core/movement/figure/furniture.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';
import { SIDE } from '../../core/movement/figure/order.ts';

export const MOVEMENT: Movement = {
  seconds: 10,
  windows: [
    [0, 0],
    [0, 2.6],
    [3.4, 7],
    [0, 10],
  ],
  hold: 7,
  stills: [2.8, 7],
  view: { turn: 12, pitch: 6, scale: 1.12, at: [47, 112] },
  order: SIDE,
  far: 'L',
  props: { ground: ground(6, 44, 4, 20), stool: stool(-1) },
  light: [
    { part: 'trunk', on: 'torso', at: [9, 180, -2], radius: 9 },
    { part: 'trunk', on: 'torso', at: [17, 180, -2], radius: 9.5 },
    { part: 'trunk', on: 'torso', at: [24.5, 180, -2], radius: 9 },
  ],
  keys: [
    {
      at: 0,
      root: SITTING,
      foot: { at: [22, 6.5], out: 6 },
      hand: { on: 'thigh', at: [19, 5, 0.5], fingers: [1, 0, -0.15], palm: [0, -1, 0], pole: [-1, -0.3, 0.5], poleIn: 'world' },
    },
    { at: 2.6, pelvis: [16], lowBack: [-18], chest: [-24], neck: [-8], head: [-14], girdle: [-14, 2], glow: 0.6, lungs: 0.5 },
    { at: 3.4 },
    { at: 7, pelvis: [-22], lowBack: [28], chest: [36], neck: [24], head: [16], girdle: [16, 2], glow: 1, lungs: 0, lids: 1 },
    { at: 7.8 },
  ],
};

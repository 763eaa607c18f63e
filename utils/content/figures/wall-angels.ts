import { wall } from '../../core/movement/figure/furniture.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';
import { OPEN } from '../../core/movement/figure/order.ts';

export const MOVEMENT: Movement = {
  seconds: 10,
  windows: [
    [0, 0.4],
    [0.4, 2],
    [2, 8],
  ],
  hold: 2,
  stills: [2, 5],
  view: { turn: 72, pitch: 7, scale: 0.92, at: [60, 112] },
  order: OPEN,
  cast: [-7, 1],
  props: { wall: wall(-7.5, 52, 118) },
  light: [
    { part: 'shirt', on: 'upperArm', at: [1, 0, 0], radius: 10, side: 'L' },
    { part: 'shirt', on: 'upperArm', at: [1, 0, 0], radius: 10 },
  ],
  keys: [
    { at: 0, foot: { at: [6, 6.5], out: 12 } },
    { at: 0.4 },
    { at: 2, hand: { on: 'shoulder', at: [128, 97, 0.8], palm: [1, 0, 0], pole: [0, -1, 0.4] }, glow: 0.5 },
    { at: 4.6, hand: { on: 'shoulder', at: [160, 97, 0.96], palm: [1, 0, 0], pole: [0, -0.4, 1] }, glow: 1 },
    { at: 5.4 },
    { at: 8, hand: { on: 'shoulder', at: [128, 97, 0.8], palm: [1, 0, 0], pole: [0, -1, 0.4] }, glow: 0.5 },
    { at: 9.6, hand: { on: 'gravity', at: [6, 50, 0.985] }, glow: 0 },
  ],
};

import { desk } from '../../core/movement/figure/furniture.ts';
import { ground } from '../../core/movement/figure/ground.ts';
import { arrow } from '../../core/movement/figure/cues/arrow.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';
import { SIDE } from '../../core/movement/figure/order.ts';

export const MOVEMENT: Movement = {
  seconds: 2.7,
  windows: [
    [0, 0],
    [0, 2.7],
    [0, 0],
  ],
  hold: 1.2,
  stills: [0, 1.2],
  view: { turn: 14, pitch: 6, scale: 1.02, at: [46, 111] },
  order: SIDE,
  far: 'L',
  props: { ground: ground(14, 46, 2, 14), desk: desk(13, 56, 40) },
  light: [
    { part: 'legR', on: 'shin', at: [8, -1, 0], radius: 9 },
    { part: 'legL', on: 'shin', at: [8, -1, 0], side: 'L', radius: 9 },
  ],
  cues: [{ sign: arrow, on: 'world', at: [-7, 0, 5], from: [0, -1], to: [0, -11], during: [0.05, 1.3] }],
  keys: [
    {
      at: 0,
      root: [1, 51.8, 0],
      foot: { at: [0, 5], out: 6 },
      hand: {
        on: 'world',
        at: [17, 57.6, 7],
        fingers: [0.9, -0.4, -0.2],
        palm: [-0.4, -0.9, 0],
        pole: [-1, -0.4, 0.4],
      },
    },
    { at: 0.1 },
    { at: 1, root: [2.4, 55.2, 0], glow: 1, foot: { at: [0, 5], out: 6, heel: 36 } },
    { at: 1.4 },
  ],
};

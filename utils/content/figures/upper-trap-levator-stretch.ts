import { box, SEAT, SITTING, stool } from '../../core/movement/figure/furniture.ts';
import { ground } from '../../core/movement/figure/ground.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';

export const MOVEMENT: Movement = {
  seconds: 13,
  windows: [
    [0, 0],
    [0, 3],
    [3, 7],
    [0, 3],
    [3, 7],
  ],
  hold: 7,
  stills: [3, 7],
  side: 'left',
  view: { turn: 84, pitch: 5, scale: 1.3, at: [60, 110] },
  order: ['legL', 'legR', 'upperL', 'upperR', 'shirt', 'lowerL', 'lowerR', 'neck', 'head'],
  props: { ground: ground(6, 38, 6, 18), stool: [...stool(-1), ...box([-0.5, SEAT - 1.4, -1], [24, 2.8, 32.6])] },
  light: [
    { part: 'neck', on: 'chest', at: [0, 3, 2], radius: 8, side: 'L' },
    { part: 'shirt', on: 'chest', at: [-1, -1, 5], radius: 8, side: 'L' },
  ],
  keys: [
    {
      at: 0,
      root: SITTING,
      girdleL: [0, -6],
      foot: { at: [21, 4.2], out: 5 },
      handL: {
        on: 'world',
        at: [1.5, 23.3, 17.2],
        fingers: [0.2, -1, -0.1],
        palm: [0, 0, -1],
        grip: 0.8,
        pole: [-1, 0, 1],
      },
      handR: { on: 'thigh', at: [15, 5.4, 0], fingers: [1, 0, -0.3], pole: [-0.8, -0.3, 1] },
    },
    { at: 3, neck: [0, 18], head: [0, 18], chest: [0, 3], lids: 1, glow: 1 },
    { at: 4 },
    { at: 6.6, neck: [12, 15, 14], head: [13, 10, 34], glow: 1 },
    { at: 8.4 },
    { at: 12, neck: [0], head: [0], chest: [0], lids: 0, glow: 0 },
  ],
};

import { ground } from '../../core/movement/figure/ground.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';
import { roller } from '../../core/movement/figure/roller.ts';
import { touching } from '../../core/movement/figure/touch.ts';

const CURLED = { chest: [20], neck: [16], head: [10], glow: 0.4 } as const;
const BENT = { chest: [-38], neck: [4], head: [0], glow: 1 } as const;

export const MOVEMENT: Movement = {
  seconds: 14,
  windows: [
    [0, 0],
    [0, 0],
    [0, 6],
    [7, 13],
    [13, 13],
  ],
  hold: 3,
  stills: [0, 3],
  view: { turn: 14, pitch: 9, scale: 1.22, at: [63, 84] },
  order: ['legL', 'lowerL', 'upperL', 'lowerR', 'trunk', 'neck', 'head', 'legR', 'upperR'],
  far: 'L',
  props: { ground: ground(-1, 47, -9, 20), roller: roller() },
  settle: touching({ heights: [14, 27], radius: 4.5, moves: 'tip' }),
  light: [{ part: 'trunk', on: 'torso', at: [20, 180], radius: 10 }],
  keys: [
    {
      at: 0,
      root: [4, 7, 0],
      thing: [-14, 4.5, 0],
      body: [-60],
      ...CURLED,
      foot: { at: [27, 7] },
      hand: { on: 'head', at: [-6.6, 4, 2], fingers: [-0.1, 0.4, -1], palm: [1, 0, -0.2], pole: [0.6, 1, 1] },
    },
    { at: 2.3, ...BENT },
    { at: 3.7 },
    { at: 6, ...CURLED },
    // The same again with the roller higher up the back.
    { at: 7, thing: [-17, 4.5, 0] },
    { at: 9.3, ...BENT },
    { at: 10.7 },
    { at: 13, ...CURLED },
  ],
};

import { ground } from '../../core/movement/figure/ground.ts';
import type { Hand } from '../../core/movement/figure/key.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';

const AHEAD: Hand = { on: 'shoulder', at: [88, 3, 0.965], grip: 1, palm: [0, -1, -0.1], pole: [-0.2, -0.8, 0.8] };
const HANGING: Hand = { ...AHEAD, at: [20, 30, 0.97], palm: [-1, 0, -0.3] };

export const MOVEMENT: Movement = {
  seconds: 8.4,
  windows: [
    [0, 1.6],
    [1.6, 6.6],
    [6.6, 8.4],
  ],
  hold: 3.6,
  stills: [1.6, 3.8],
  view: { turn: 60, pitch: 9, scale: 1.02, at: [57, 109] },
  order: ['legL', 'legR', 'trunk', 'neck', 'head', 'armL', 'armR', 'band'],
  props: {
    ground: ground(1, 42, 1, 15),
    band: [
      {
        material: 'cue',
        radius: 1.1,
        rest: 24,
        through: [
          { on: 'hand', at: [3.6, 0, 0], side: 'L' },
          { on: 'hand', at: [3.6, 0, 0] },
        ],
      },
    ],
  },
  light: [
    { part: 'armL', on: 'upperArm', at: [2], radius: 10, side: 'L' },
    { part: 'armR', on: 'upperArm', at: [2], radius: 10 },
  ],
  keys: [
    { at: 0, root: [0, 51.6, 0], foot: { at: [0, 7], out: 8 }, hand: HANGING },
    { at: 1.6, hand: AHEAD },
    { at: 3.6, glow: 1, girdle: [-20, -2], hand: { ...AHEAD, at: [84, 76, 0.95], pole: [-1, 0.4, 0.2] } },
    { at: 4.4 },
    { at: 6.6, glow: 0, girdle: [0], hand: AHEAD },
    { at: 8.2, hand: HANGING },
  ],
};

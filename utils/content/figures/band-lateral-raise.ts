import { ground } from '../../core/movement/figure/ground.ts';
import type { Hand } from '../../core/movement/figure/key.ts';
import type { Movement, Window } from '../../core/movement/figure/movement.ts';
import type { Strand } from '../../core/movement/figure/prop.ts';

const POLE = { grip: 1, pole: [-1, -0.4, 0.4] } as const;
const DOWN: Hand = { ...POLE, on: 'shoulder', at: [13, 78, 0.985], palm: [-0.2, 0, -1] };
const RAISE: Window = [0, 6.4];

/** Where the band comes from under a foot. */
const SOLE = [4, -4, 1.8] as const;

/** One half of the band, from a hand to the sole. */
const half = (side: 'L' | 'R'): Strand => ({
  material: 'cue',
  radius: 0.8,
  rest: 40,
  through: [
    { on: 'hand', at: [3.6, 0, 0], side },
    { on: 'foot', at: SOLE, side },
  ],
});

export const MOVEMENT: Movement = {
  seconds: 6.4,
  windows: [[0, 0], RAISE, RAISE, [0, 0]],
  hold: 2.6,
  stills: [0, 2.8],
  view: { turn: 78, pitch: 7, scale: 1.02, at: [60, 109] },
  order: ['legL', 'legR', 'band', 'armL', 'armR', 'shirt', 'neck', 'head'],
  props: {
    ground: ground(1, 42, 1, 15),
    middle: [
      {
        material: 'cue',
        radius: 0.7,
        through: [
          { on: 'foot', at: SOLE, side: 'L' },
          { on: 'foot', at: SOLE },
        ],
      },
    ],
    band: [half('L'), half('R')],
  },
  light: [
    { part: 'shirt', on: 'upperArm', at: [1], radius: 10, side: 'L' },
    { part: 'shirt', on: 'upperArm', at: [1], radius: 10 },
  ],
  keys: [
    { at: 0, root: [0, 51.6, 0], foot: { at: [0, 7], out: 8 }, hand: DOWN },
    { at: 0.4 },
    { at: 2.6, glow: 1, hand: { ...DOWN, at: [86, 74, 0.975], palm: [0.1, -1, 0] } },
    { at: 3.2 },
    { at: 6.2, glow: 0, hand: DOWN },
  ],
};

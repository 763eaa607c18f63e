import { ground } from '../../core/movement/figure/ground.ts';
import { gait, PACE, STRIDE } from '../../core/movement/figure/gait.ts';
import type { Movement, Window } from '../../core/movement/figure/movement.ts';
import { SIDE } from '../../core/movement/figure/order.ts';
import type { Solid } from '../../core/movement/figure/prop.ts';

/** An easy pace, slower than the gait's own. */
const EASE = 0.85;
const SECONDS = (3 * STRIDE) / EASE;
/** How far apart the trees of the street are: as far as the ground passes in half the loop. */
const APART = 1.5 * STRIDE * PACE;
const ALL: Window = [0, SECONDS];

/** A tree of the street, or a bush between two of them. */
const tree = (x: number, height: number, crown: number): readonly Solid[] => [
  {
    material: 'wall',
    on: 'thing',
    balls: [
      [x, 1, -30, 1],
      [x, height, -30, 1],
    ],
  },
  {
    material: 'wall',
    on: 'thing',
    balls: [
      [x, height, -30, crown],
      [x, height + crown * 1.6, -30, crown],
    ],
  },
];

export const MOVEMENT: Movement = {
  seconds: SECONDS,
  windows: [ALL, ALL, ALL, ALL],
  hold: 0,
  stills: [0],
  view: { turn: 18, pitch: 6, scale: 1.02, at: [60, 110] },
  order: SIDE,
  far: 'L',
  props: {
    ground: ground(0, 54, 0, 16),
    street: [-1, 0, 1].flatMap((place) => [...tree(place * APART, 24, 8), ...tree((place + 0.5) * APART, 8, 5)]),
  },
  keys: (seconds) => ({ ...gait(seconds * EASE), thing: [APART / 2 - ((seconds * EASE * PACE) % APART), 0, 0] }),
};

import { ground } from '../../core/movement/figure/ground.ts';
import type { Key } from '../../core/movement/figure/key.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';
import { roller } from '../../core/movement/figure/roller.ts';
import { touching } from '../../core/movement/figure/touch.ts';

/** Up to the top of the shoulder blades and back to the middle of the back, so many seconds into the loop. */
const rolled = (at: number): readonly Key[] => [
  { at: at + 5, root: [13, 12.5, 0], thing: [-11.5, 4.5, 0] },
  { at: at + 10, root: [0, 12, 0], thing: [-18, 4.5, 0] },
];

export const MOVEMENT: Movement = {
  seconds: 28,
  windows: [
    [0, 0],
    [0, 2.5],
    [2.5, 24, 4],
    [24, 26],
  ],
  hold: 4,
  stills: [4, 9],
  view: { turn: 14, pitch: 9, scale: 1.22, at: [63, 84] },
  order: ['legL', 'armL', 'trunk', 'neck', 'head', 'legR', 'armR'],
  far: 'L',
  props: { ground: ground(-1, 47, -9, 20), roller: roller() },
  settle: touching({ heights: [12, 28], radius: 4.5, moves: 'tip' }),
  light: [{ part: 'trunk', on: 'torso', at: [21, 180], radius: 12 }],
  keys: [
    {
      at: 0,
      root: [0, 7, 0],
      thing: [-18, 4.5, 0],
      body: [-66],
      chest: [6],
      neck: [14],
      head: [8],
      foot: { at: [27, 7] },
      hand: { on: 'world', at: [2, 0, 15], pole: [-1, 0.2, 0.6], poleIn: 'world' },
    },
    { at: 1, pass: true, hand: { on: 'shoulder', at: [60, 20, 0.75] } },
    {
      at: 2.5,
      hand: {
        on: 'torso',
        other: true,
        at: [25, 30],
        fingers: [0, 0.6, 1],
        palm: [-1, 0, 0],
        pole: [0.4, -1, 0.4],
      },
    },
    { at: 4, root: [0, 12, 0], glow: 1 },
    ...rolled(4),
    ...rolled(14),
    { at: 26, root: [0, 7, 0], glow: 0 },
  ],
};

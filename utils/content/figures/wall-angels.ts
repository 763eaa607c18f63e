import { wall } from '../../core/movement/figure/wall.ts';
import type { Hand } from '../../core/movement/figure/key.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';
import { OPEN } from '../../core/movement/figure/order.ts';

/** A hand whose back is on the wall, so high and so far out, and where its elbow goes. */
const onWall = (y: number, z: number, pole: Hand['pole']): Hand => ({
  on: 'world',
  at: [-3.7, y, z],
  fingers: [0, 1, 0],
  palm: [1, 0, 0],
  pole: pole ?? [0, 0, 0],
});
const POSTS = onWall(97, 25.5, [-0.2, -1, 1]);
const HANGING: Hand = { on: 'shoulder', at: [6, 60, 0.985], pole: [-0.1, -0.6, 1] };

export const MOVEMENT: Movement = {
  seconds: 13.2,
  windows: [
    [0, 0.4],
    [0.4, 3.6],
    [3.6, 9.6],
  ],
  hold: 3.6,
  stills: [8.4, 6],
  view: { turn: 72, pitch: 7, scale: 0.87, at: [62, 110] },
  order: OPEN,
  cast: [-3.4, 0.8],
  props: { wall: wall(-7.5, 54, 118) },
  light: [
    { part: 'shirt', on: 'upperArm', at: [1], radius: 10, side: 'L' },
    { part: 'shirt', on: 'upperArm', at: [1], radius: 10 },
  ],
  keys: [
    { at: 0, foot: { at: [6, 6.5], out: 12 }, hand: HANGING },
    { at: 0.4 },
    { at: 2.1, pass: true, hand: { ...HANGING, at: [88, 88, 0.9], palm: [0.9, 0, -0.3] } },
    { at: 3.6, hand: POSTS, glow: 0.5 },
    { at: 5.8, hand: onWall(108, 18, [-0.2, -0.4, 1]), glow: 1 },
    { at: 6.2 },
    { at: 8.4, hand: onWall(91, 21, [-0.1, -1, 0.6]), glow: 0.6 },
    { at: 9.6, hand: POSTS, glow: 0.5 },
    { at: 11.1, pass: true, hand: { ...HANGING, at: [88, 88, 0.9], palm: [0.9, 0, -0.3] } },
    { at: 12.8, hand: HANGING, glow: 0 },
  ],
};

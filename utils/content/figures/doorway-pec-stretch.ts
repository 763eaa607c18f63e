import { box } from '../../core/movement/figure/furniture.ts';
import { ground } from '../../core/movement/figure/ground.ts';
import type { Hand } from '../../core/movement/figure/key.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';

/** A forearm on the door frame with the hand so high. */
const onFrame = (y: number): Hand => ({
  on: 'world',
  at: [-2, y, 24],
  fingers: [0, 1, 0],
  palm: [1, 0, 0],
  pole: [-0.2, -1, 1],
  poleIn: 'world',
});

const POST = [4, 103.6, 3.4] as const;

export const MOVEMENT: Movement = {
  seconds: 11,
  windows: [
    [0, 0.4],
    [0.4, 4],
    [4.6, 6.6],
  ],
  hold: 4,
  stills: [0, 4.2],
  view: { turn: 48, pitch: 7, scale: 0.96, at: [61, 110] },
  order: ['armL', 'legL', 'legR', 'trunk', 'armR', 'neck', 'head', 'near'],
  props: {
    ground: ground(0, 44, 0, 18),
    door: [...box([0, 53, -24], POST), ...box([0, 105.5, -1], [4, 4, 49], 0.6)],
    near: box([0, 51.8, 22], POST).map((part) => ({ ...part, opacity: 0.8 })),
  },
  light: [{ part: 'trunk', on: 'torso', at: [22.5, 18], radius: 12 }],
  keys: [
    { at: 0, root: [-12, 51.7, 0], foot: { at: [-12, 6], out: 6 }, hand: onFrame(96) },
    { at: 0.4 },
    { at: 1.8, pass: true, root: [-7, 51.2, 0], footL: { at: [2, 6, 4], heel: 4, out: 6 } },
    { at: 3, root: [0, 50, 0], footL: { at: [14, 6], out: 6 }, footR: { at: [-12, 6], heel: 4, out: 6 } },
    { at: 4, root: [3, 49, 0], glow: 1, footR: { at: [-12, 6], heel: 14, out: 6 } },
    { at: 4.6 },
    { at: 6.6, hand: onFrame(89) },
    { at: 7.4 },
    {
      at: 8.8,
      pass: true,
      glow: 0,
      root: [-7, 51, 0],
      footL: { at: [2, 6, 4], heel: 4, out: 6 },
      footR: { at: [-12, 6], out: 6 },
    },
    { at: 10.6, root: [-12, 51.7, 0], footL: { at: [-12, 6], out: 6 }, hand: onFrame(96) },
  ],
};

import { SITTING, stool } from '../../core/movement/figure/furniture.ts';
import { ground } from '../../core/movement/figure/ground.ts';
import type { Key } from '../../core/movement/figure/key.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';
import { FRONT } from '../../core/movement/figure/order.ts';
import { crossed } from './crossed-arms.ts';

/** The chest and what it carries turned so far to the right; hips and knees stay. */
const turned = (at: number, by: number): Key => ({
  at,
  lowBack: [0, 0, by * 6],
  chest: [0, 0, by * 36],
  neck: [0, 0, by * 6],
  head: [0, 0, by * 8],
  glow: Math.abs(by),
});

export const MOVEMENT: Movement = {
  seconds: 12,
  windows: [
    [0, 0],
    [0, 6],
    [6, 12],
  ],
  hold: 4,
  stills: [4, 10],
  view: { turn: 80, pitch: 10, scale: 1.22, at: [60, 106] },
  order: FRONT,
  props: { ground: ground(6, 40, 6, 20), stool: stool(-1) },
  light: [
    { part: 'trunk', on: 'torso', at: [14, 60], radius: 10, side: 'L' },
    { part: 'trunk', on: 'torso', at: [14, 60], radius: 10 },
  ],
  keys: [
    {
      ...turned(0, 0),
      root: SITTING,
      foot: { at: [21, 5.5], out: 6 },
      hand: crossed([0.6, -1, 0.4]),
    },
    turned(2, -0.85),
    turned(3, -0.85),
    turned(3.8, -1),
    turned(4.2, -1),
    turned(6, 0),
    turned(8, 0.85),
    turned(9, 0.85),
    turned(9.8, 1),
    turned(10.2, 1),
  ],
};

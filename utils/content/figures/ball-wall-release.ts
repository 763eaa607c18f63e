import { box } from '../../core/movement/figure/furniture.ts';
import { ground } from '../../core/movement/figure/ground.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';
import { SIDE } from '../../core/movement/figure/order.ts';
import { ball } from '../../core/movement/figure/ball.ts';
import { touching } from '../../core/movement/figure/touch.ts';

const HIGH = { root: [-3, 48.5, 0], thing: [-16, 67.5, 4], glow: 0.5 } as const;
const LOW = { root: [-3, 37, 0], thing: [-16, 61.8, 4], glow: 1 } as const;
const MIDDLE = { root: [-3, 42.5, 0], thing: [-16, 64.5, 4], glow: 1 } as const;
const EASY = { on: 'gravity', at: [20, 16, 0.95] } as const;

export const MOVEMENT: Movement = {
  seconds: 17,
  windows: [
    [0, 0],
    [0, 17],
    [0, 17],
    [0, 0],
  ],
  hold: 8.5,
  stills: [0, 3],
  side: 'right',
  view: { turn: 4, pitch: 6, scale: 1.06, at: [63, 111] },
  order: SIDE,
  far: 'L',
  props: { ground: ground(0, 44, -2, 18), wall: box([-21.5, 52, 0], [6, 104, 16], 0.8), ball: ball() },
  settle: touching({ heights: [14, 29], around: 160, radius: 2.5, moves: 'ahead' }),
  light: [{ part: 'trunk', on: 'torso', at: [18, 165], radius: 11 }],
  keys: [
    { at: 0, ...HIGH, body: [-9], neck: [6], head: [2], foot: { at: [14, 6], out: 6 }, hand: EASY },
    { at: 3, ...LOW },
    { at: 6, ...HIGH },
    { at: 8.5, ...MIDDLE },
    { at: 11, handR: { on: 'gravity', at: [88, 8, 0.97] } },
    { at: 14, handR: EASY },
    { at: 17, ...HIGH },
  ],
};

import { chair } from '../../core/movement/figure/furniture.ts';
import { ground } from '../../core/movement/figure/ground.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';
import { SIDE } from '../../core/movement/figure/order.ts';

export const MOVEMENT: Movement = {
  seconds: 8,
  windows: [
    [0, 0],
    [0.4, 8],
    [0, 0],
  ],
  hold: 0,
  stills: [3.6, 0],
  view: { turn: 20, pitch: 7, scale: 1.04, at: [60, 111] },
  order: SIDE,
  far: 'L',
  props: { ground: ground(-4, 44, -8, 20), chair: chair(-19.5) },
  light: [{ part: 'legR', on: 'thigh', at: [12, 2, 0], radius: 13 }],
  keys: [
    { at: 0, root: [0, 51.6, 0], hand: { on: 'gravity', at: [12, 40, 0.97] }, foot: { at: [-1, 7], out: 10 } },
    { at: 0.4 },
    {
      at: 2,
      root: [-12, 38, 0],
      pelvis: [38],
      lowBack: [4],
      chest: [-2],
      neck: [-12],
      head: [-10],
      glow: 1,
      hand: { on: 'gravity', at: [62, 12, 0.9] },
    },
    {
      at: 3.4,
      root: [-19.5, 30.2, 0],
      pelvis: [14],
      lowBack: [4],
      neck: [-4],
      head: [-4],
      hand: { on: 'gravity', at: [66, 10, 0.86] },
    },
    { at: 4 },
    { at: 5, root: [-12.5, 38, 0], pelvis: [40], neck: [-12], head: [-10], hand: { on: 'gravity', at: [62, 12, 0.9] } },
    {
      at: 6.6,
      root: [0, 51.6, 0],
      pelvis: [0],
      lowBack: [0],
      chest: [0],
      neck: [0],
      head: [0],
      glow: 0.3,
      hand: { on: 'gravity', at: [12, 40, 0.97] },
    },
  ],
};

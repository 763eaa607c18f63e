import { ground } from '../../core/movement/figure/ground.ts';
import type { Key } from '../../core/movement/figure/key.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';
import { SIDE } from '../../core/movement/figure/order.ts';

const UPRIGHT: Omit<Key, 'at'> = {
  root: [0, 51.7, 0],
  pelvis: [0],
  lowBack: [0],
  chest: [0],
  neck: [0],
  head: [0],
  girdle: [-6],
  glow: 0,
  hand: { on: 'pelvis', at: [-5.5, 2.5, 6.2], fingers: [0.1, -1, -0.25], palm: [1, 0, -0.3], pole: [-1, 0.1, 0.8] },
};

export const MOVEMENT: Movement = {
  seconds: 9,
  windows: [
    [0, 1.9],
    [1.9, 7],
    [7, 9],
  ],
  hold: 4.2,
  stills: [1.9, 4.4],
  view: { turn: 12, pitch: 6, scale: 1.02, at: [62, 110] },
  order: SIDE,
  far: 'L',
  props: { ground: ground(1, 42, 0, 15) },
  light: [{ part: 'trunk', on: 'torso', at: [10.5, 150], radius: 11 }],
  keys: [
    { at: 0, root: [0, 51.7, 0], foot: { at: [0, 6], out: 6 } },
    { at: 1.8, ...UPRIGHT },
    { at: 1.9 },
    {
      at: 4.2,
      root: [4.5, 51.75, 0],
      pelvis: [-8],
      lowBack: [-16],
      chest: [-16],
      neck: [-4],
      girdle: [-14],
      glow: 1,
    },
    { at: 5 },
    { at: 7, ...UPRIGHT },
    { at: 8.9, girdle: [0], hand: { on: 'gravity', at: [6, 50, 0.985] } },
  ],
};

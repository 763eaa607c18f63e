import { SITTING, stool } from '../../core/movement/figure/furniture.ts';
import { ground } from '../../core/movement/figure/ground.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';
import { SIDE } from '../../core/movement/figure/order.ts';

export const MOVEMENT: Movement = {
  seconds: 12,
  windows: [
    [0, 0],
    [0, 12],
    [0, 0],
  ],
  hold: 8.4,
  stills: [3, 8.6],
  view: { turn: 12, pitch: 6, scale: 1.12, at: [47, 112] },
  order: SIDE,
  far: 'L',
  props: { ground: ground(6, 44, 4, 20), stool: stool(-1) },
  light: [{ part: 'trunk', on: 'torso', at: [16, 180, 2], radius: 13 }],
  keys: [
    {
      at: 0,
      root: SITTING,
      foot: { at: [22, 6.5], out: 6 },
      hand: {
        on: 'thigh',
        at: [20, 5.2, 0.5],
        fingers: [1, 0, -0.15],
        palm: [0, -1, 0],
        pole: [-1, -0.3, 0.5],
        poleIn: 'world',
      },
    },
    {
      at: 3,
      pelvis: [15],
      lowBack: [-18],
      chest: [-22],
      neck: [-6],
      head: [-8],
      girdle: [-14, 2],
      glow: 0.6,
      lungs: 0.5,
    },
    { at: 3.6 },
    {
      at: 8.4,
      pelvis: [-22],
      lowBack: [28],
      chest: [38],
      neck: [26],
      head: [20],
      girdle: [16, 2],
      glow: 1,
      lungs: 0,
      lids: 1,
    },
    { at: 9 },
  ],
};

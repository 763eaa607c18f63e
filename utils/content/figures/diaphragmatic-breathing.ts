import { arrow } from '../../core/movement/figure/cues/arrow.ts';
import { chair, SITTING } from '../../core/movement/figure/furniture.ts';
import { ground } from '../../core/movement/figure/ground.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';

// Every step shows whole breaths: nobody is to hold theirs.
export const MOVEMENT: Movement = {
  seconds: 10,
  windows: [
    [0, 0],
    [0, 10],
    [0, 10],
    [0, 10],
  ],
  hold: 0,
  stills: [3.4, 8],
  view: { turn: 24, pitch: 6, scale: 1.22, at: [46, 112] },
  order: ['legL', 'upperL', 'trunk', 'neck', 'head', 'legR', 'lowerL', 'armR'],
  far: 'L',
  props: { ground: ground(6, 42, 3, 20), chair: chair(0, 5) },
  light: [{ part: 'trunk', on: 'torso', at: [8.5, 40], radius: 12 }],
  cues: [
    { sign: arrow, on: 'head', at: [8, 2.6], from: [16, 4], to: [3, 0], bow: 0.15, during: [0.2, 3.8] },
    { sign: arrow, on: 'head', at: [7, -0.5], from: [4, 0], to: [19, 6], bow: 0.15, during: [4.4, 9.4] },
  ],
  keys: [
    {
      at: 0,
      root: SITTING,
      pelvis: [-8],
      lowBack: [3],
      chest: [2],
      head: [3],
      girdle: [-2, -2],
      lids: 1,
      glow: 0.2,
      foot: { at: [22, 6.5], out: 6 },
      handR: {
        on: 'torso',
        at: [22, 12, 0.3],
        fingers: [0, 0.55, -1],
        palm: [-1, 0, 0],
        pole: [-0.6, -0.3, 1],
      },
      handL: { on: 'torso', at: [10, 4, 0.3], fingers: [0.1, 0, -1], palm: [-1, 0, 0], pole: [-0.5, -0.6, 1] },
    },
    { at: 4, belly: 1, glow: 1 },
  ],
};

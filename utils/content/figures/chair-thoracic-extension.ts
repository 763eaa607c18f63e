import { chair, SITTING } from '../../core/movement/figure/furniture.ts';
import { ground } from '../../core/movement/figure/ground.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';
import { crossed } from './crossed-arms.ts';

export const MOVEMENT: Movement = {
  seconds: 9,
  windows: [
    [0, 0.4],
    [0.4, 3],
    [3, 7],
  ],
  hold: 5,
  stills: [3, 5],
  view: { turn: 14, pitch: 6, scale: 1.18, at: [50, 112] },
  order: ['legL', 'upperL', 'trunk', 'neck', 'head', 'legR', 'lowerL', 'armR'],
  far: 'L',
  props: { ground: ground(4, 44, 2, 20), chair: chair(0, 5.2) },
  light: [{ part: 'trunk', on: 'torso', at: [22, 180], radius: 11 }],
  keys: [
    {
      at: 0,
      root: SITTING,
      foot: { at: [22, 6.5], out: 6 },
      hand: { on: 'thigh', at: [16, 5.4, 0.5], fingers: [1, 0, -0.15], pole: [-1, -0.3, 0.5], poleIn: 'world' },
    },
    { at: 0.4 },
    { at: 2.6, hand: crossed([0.5, -1, 0.5]) },
    { at: 3 },
    { at: 4.8, chest: [-38], lowBack: [-4], pelvis: [-9], neck: [6], head: [4], hand: crossed([1, 0.5, 0.5]), glow: 1 },
    { at: 5.2 },
    { at: 7, chest: [0], lowBack: [0], pelvis: [0], neck: [0], head: [0], hand: crossed([0.5, -1, 0.5]), glow: 0 },
  ],
};

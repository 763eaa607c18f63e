import { arrow } from '../../core/movement/figure/cues/arrow.ts';
import type { Cue, Movement } from '../../core/movement/figure/movement.ts';
import type { Side } from '../../core/movement/figure/pose.ts';
import type { Solid } from '../../core/movement/figure/prop.ts';

/** A shoulder blade under the shirt. */
const blade = (side: Side, out: number): Solid => ({
  material: 'shade',
  opacity: 0.16,
  on: 'girdle',
  side,
  balls: [
    [-6, -1, -5.6 * out, 0.8],
    [-6, -2, -1.2 * out, 1.2],
    [-6.3, -10, -4.6 * out, 0.9],
  ],
});
const inwards = (out: number): Cue => ({
  sign: arrow,
  on: 'chest',
  at: [-6, -16, 0],
  from: [15 * out, 0],
  to: [5 * out, 0],
  during: [0.2, 5],
});

export const MOVEMENT: Movement = {
  seconds: 7,
  windows: [
    [0, 0],
    [0, 7],
    [0, 0],
  ],
  hold: 3.5,
  stills: [0, 3.5],
  view: { turn: -68, pitch: 3, scale: 1.7, at: [60, 196], bust: true },
  order: ['armL', 'armR', 'legL', 'legR', 'neck', 'trunk', 'blades', 'head'],
  props: { blades: [blade('L', -1), blade('R', 1)] },
  light: [{ part: 'trunk', on: 'torso', at: [22, 180], radius: 11 }],
  cues: [inwards(-1), inwards(1)],
  keys: [
    { at: 0, hand: { on: 'shoulder', at: [44, 16, 0.7], pole: [-1, -0.9, 0.4] } },
    { at: 0.2 },
    {
      at: 1.7,
      girdle: [-22, -5],
      chest: [-3],
      glow: 1,
      hand: { on: 'shoulder', at: [30, 30, 0.68], pole: [-1, -0.7, 0.3] },
    },
    { at: 4.9 },
  ],
};

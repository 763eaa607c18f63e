import { arrow } from '../../core/movement/figure/cues/arrow.ts';
import { circle } from '../../core/movement/figure/cues/circle.ts';
import type { Hand, Key } from '../../core/movement/figure/key.ts';
import type { Cue, Movement, Window } from '../../core/movement/figure/movement.ts';
import type { Solid } from '../../core/movement/figure/prop.ts';
import type { Vec } from '../../core/movement/figure/vector.ts';

type Pair = Pick<Key, 'handL' | 'handR' | 'girdleL' | 'glow'>;

const LEVEL: Vec = [1, -0.1, -0.35];
/** The straight arm ahead. */
const straight = (palm: Vec, fingers = LEVEL, grip = 0): Hand => ({
  on: 'shoulder',
  at: [80, -24, 0.985],
  pole: [0, -1, 0.6],
  palm,
  fingers,
  grip,
});
/** The straight arm's palm down (1) or up (-1), the other hand waiting below. */
const open = (down: number, grip = 0): Pair => ({
  glow: 0,
  girdleL: [14],
  handR: straight([0, -down, 0], LEVEL, grip),
  handL: {
    on: 'shoulder',
    at: [40, 14, 0.82],
    pole: [-0.6, -1, 0.3],
    palm: [-0.6, 1, 0.3],
    fingers: [1, 0.5, 0.2],
    grip,
  },
});
/** The fingers down, the other hand before them, drawing them nearer. */
const drawn = (down: number): Pair => ({
  glow: 1,
  girdleL: [19],
  handR: straight([-down, -0.2, 0], [0.1, -1, 0]),
  handL: {
    on: 'hand',
    other: true,
    at: [6.2, 1.4 * down, 0],
    fingers: [-0.4, 0, 0.85 * down],
    palm: [0, -down, 0],
    pole: [-0.4, -1, 0.3],
  },
});
/** The inner side of the hand, in a lighter tone: which way it looks is what parts the two stretches. */
const PALM: Solid = {
  material: 'far-skin',
  on: 'hand',
  balls: [
    [0.5, -1.3, 0, 0.5],
    [3.6, -1, 0, 0.75],
    [6.9, -1.1, 0, 0.4],
  ],
};
/** The way the fingers are drawn. */
const nearer = (during: Window): Cue => ({
  sign: arrow,
  on: 'hand',
  at: [8, 0, 0],
  from: [11, 4],
  to: [-3, 8],
  bow: 2,
  during,
});

export const MOVEMENT: Movement = {
  seconds: 12.4,
  side: 'right',
  windows: [
    [0, 2.4],
    [2.4, 8],
    [0, 2.4],
    [2.4, 8],
    [11.4, 12.4],
  ],
  hold: 2.4,
  stills: [2.4, 8],
  far: 'L',
  view: { turn: 12, pitch: 12, scale: 1.8, at: [37, 206], bust: true },
  order: ['legL', 'legR', 'trunk', 'neck', 'head', 'armL', 'armR', 'palm'],
  props: { palm: [PALM] },
  light: [{ part: 'armR', on: 'forearm', at: [6, 0, 0], radius: 9 }],
  cues: [
    nearer([1.2, 3]),
    { sign: circle, on: 'hand', at: [8, 0, 0], from: [9, 0], to: [7, -5], bow: 1, during: [4.4, 6.2] },
    nearer([6.8, 8.6]),
  ],
  keys: [
    { at: 0, chest: [0, 0, 18], head: [4, 0, -12], girdleR: [-10], ...open(1) },
    { at: 2.4, ...drawn(1) },
    { at: 3 },
    { at: 4.6, ...open(1) },
    { at: 6, ...open(-1) },
    { at: 8, ...drawn(-1) },
    { at: 8.6 },
    { at: 10.2, ...open(-1) },
    { at: 11.4, ...open(1) },
    { at: 11.9, ...open(1, 1) },
  ],
};

import { ground } from '../../core/movement/figure/ground.ts';
import type { Hand, Key } from '../../core/movement/figure/key.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';
import type { Strand } from '../../core/movement/figure/prop.ts';
import { post } from '../../core/movement/figure/post.ts';

/** Where the band is tied. */
const TIED = [50, 87, 15] as const;

/** One of the band's two strands, so much above or below the middle. */
const strand = (off: number): Strand => ({
  material: 'cue',
  radius: 0.8,
  rest: 22,
  through: [
    { on: 'world', at: [TIED[0], TIED[1] + off, TIED[2]] },
    { on: 'hand', at: [3.6, 0, off / 2] },
  ],
});

const DRAWN: Hand = { on: 'anchor', at: TIED, reach: 0.97, grip: 1, pole: [-0.3, -1, 0.4] };
type Pose = Omit<Key, 'at'>;
/** Near the post, and two steps back where the band is taut. */
const NEAR: Pose = { root: [-2, 51.4, 0], footR: { at: [-6, 5.5] }, handR: { ...DRAWN, reach: 0.8 } };
const TAUT: Pose = {
  root: [-18, 51.2, 0],
  pelvis: [2],
  lowBack: [0],
  chest: [0],
  neck: [0],
  head: [0],
  girdleR: [0],
  glow: 0.2,
  footL: { at: [-15, 5.5] },
  footR: { at: [-24, 5.5] },
  handL: { on: 'gravity', at: [6, 50, 0.985] },
  handR: DRAWN,
};
const FIRST: Pose = { pass: true, root: [-6, 51, 0], footR: { at: [-16, 5.5, 3], heel: 28 } };
const SECOND: Pose = { pass: true, root: [-14, 51, 0], footL: { at: [-6, 5.5, 3], heel: 20 } };
const APART: Pose = { root: [-11, 49.2, 0], footL: { at: [2, 5.5] }, footR: { at: [-24, 5.5], heel: 10 } };

export const MOVEMENT: Movement = {
  seconds: 13.4,
  windows: [
    [0, 0.4],
    [0.4, 3.2],
    [3.2, 6.4],
    [8.4, 13.4],
    [0.4, 6.4],
  ],
  hold: 6.4,
  stills: [3.2, 6.4],
  side: 'right',
  view: { turn: 10, pitch: 6, scale: 0.95, at: [60, 110] },
  order: ['legL', 'armL', 'trunk', 'legR', 'neck', 'band', 'armR', 'head'],
  far: 'L',
  props: { ground: ground(2, 56, -16, 20), post: post(TIED[0] + 1, TIED[2]), band: [strand(0.9), strand(-0.9)] },
  light: [
    { part: 'armR', on: 'upperArm', at: [1], radius: 9 },
    { part: 'trunk', on: 'torso', at: [22, 90], radius: 11 },
  ],
  keys: [
    { at: 0, ...NEAR, footL: { at: [2, 5.5] } },
    { at: 0.4 },
    { at: 1.1, ...FIRST },
    { at: 1.8, ...APART },
    { at: 2.5, ...SECOND },
    { at: 3.2, ...TAUT },
    {
      at: 6.4,
      root: [-37, 43, 0],
      pelvis: [54],
      lowBack: [14],
      chest: [6],
      neck: [28],
      head: [10],
      girdleR: [14, 6],
      glow: 1,
      handL: { on: 'thigh', at: [19, 4, 0], fingers: [1, 0, 0.2], pole: [-1, 0.3, 1], poleIn: 'world' },
      handR: { ...DRAWN, reach: 0.985 },
    },
    { at: 7.4, root: [-35.4, 43.6, 0], chest: [6, -4, -3] },
    { at: 8.4, root: [-37, 43, 0], chest: [6], handL: { on: 'gravity', at: [10, 30, 0.95] } },
    { at: 10.4, ...TAUT },
    { at: 11.1, ...SECOND },
    { at: 11.8, ...APART },
    { at: 12.5, ...FIRST },
    { at: 13.2, ...NEAR, glow: 0, pelvis: [0] },
  ],
};

import { waves } from '../../core/movement/figure/cues/waves.ts';
import { chair, desk, SITTING } from '../../core/movement/figure/furniture.ts';
import { ground } from '../../core/movement/figure/ground.ts';
import type { Hand } from '../../core/movement/figure/key.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';
import { pad } from '../../core/movement/figure/pad.ts';
import { laptop } from '../../core/movement/figure/laptop.ts';

/** A hand on the keys, in its own time. */
const typing = (seconds: number): Hand => ({
  on: 'world',
  at: [28 + 0.5 * Math.sin((seconds * Math.PI) / 2), 43.6 + 0.35 * Math.sin(seconds * 4 * Math.PI), 4.5],
  fingers: [1, -0.15, -0.25],
  pole: [-1, -1, 0.5],
  poleIn: 'world',
});

export const MOVEMENT: Movement = {
  seconds: 8,
  windows: [
    [0, 0],
    [0, 8],
    [0, 0],
  ],
  hold: 0,
  stills: [0],
  view: { turn: -6, pitch: 6, scale: 1.1, at: [46, 111] },
  order: ['legL', 'armL', 'desk', 'trunk', 'neck', 'legR', 'armR', 'pad', 'head'],
  far: 'L',
  props: {
    ground: ground(12, 44, 8, 24),
    chair: chair(0),
    desk: [...desk(18, 42, 36), ...laptop(40, 42)],
    pad: pad(),
  },
  light: [{ part: 'trunk', on: 'torso', at: [20, 180], radius: 13 }],
  cues: [{ sign: waves, on: 'torso', at: [22, 180], from: [-12, -2], to: [-5.5, -4] }],
  keys: (seconds) => ({
    at: 0,
    root: SITTING,
    pelvis: [2],
    chest: [6],
    head: [4],
    foot: { at: [22, 6.5], out: 6 },
    glow: 1,
    handL: typing(seconds + 0.3),
    handR: typing(seconds),
  }),
};

import { dots } from '../../core/movement/figure/cues/dots.ts';
import { desk, SITTING } from '../../core/movement/figure/furniture.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';
import { laptop } from '../../core/movement/figure/laptop.ts';
import { outlook } from '../../core/movement/figure/outlook.ts';

export const MOVEMENT: Movement = {
  seconds: 9,
  windows: [
    [0, 2.4],
    [2.4, 2.4],
    [3, 5],
  ],
  hold: 2.4,
  stills: [0, 2.4],
  view: { turn: 30, pitch: 5, scale: 1.6, at: [26, 165], bust: true },
  order: ['legL', 'armL', 'trunk', 'neck', 'head', 'legR', 'desk', 'laptop', 'armR'],
  far: 'L',
  props: { window: outlook(43, 68, 15, 16), desk: desk(14, 42, 40), laptop: laptop(32, 42) },
  cues: [{ sign: dots, on: 'head', at: [8, 4, 0], from: [5, 0], to: [41, -15], during: [1.6, 7.6] }],
  keys: [
    {
      at: 0,
      root: SITTING,
      chest: [8],
      neck: [8],
      head: [8],
      foot: { at: [22, 6], out: 5 },
      hand: { on: 'world', at: [25, 43.4, 6], fingers: [1, 0, -0.25], palm: [0, -1, 0], pole: [-1, -0.8, 0.6] },
    },
    { at: 0.4 },
    { at: 2.4, chest: [2], neck: [0], head: [-14] },
    { at: 3 },
    { at: 3.7, lids: 1 },
    { at: 4.1 },
    { at: 5, lids: 0 },
    { at: 5.7, lids: 1 },
    { at: 6.1 },
    { at: 7, lids: 0 },
  ],
};

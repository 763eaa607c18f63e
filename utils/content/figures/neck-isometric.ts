import { arrow } from '../../core/movement/figure/cues/arrow.ts';
import { chair, SITTING } from '../../core/movement/figure/furniture.ts';
import type { Hand, Key } from '../../core/movement/figure/key.ts';
import type { Cue, Movement } from '../../core/movement/figure/movement.ts';

const LAP: Hand = { on: 'thigh', at: [13, 5.6, 0], fingers: [1, 0, -0.5], pole: [-1, -0.3, 0.8], poleIn: 'world' };
const BROW: Hand = {
  on: 'head',
  at: [7, 8.4, 0.5],
  fingers: [0.1, 0.1, -1],
  palm: [-1, -0.1, 0],
  pole: [-0.2, 0.5, 1],
};
const NAPE: Hand = { on: 'head', at: [-6.8, 5, 0], fingers: [0, 0.4, -1], palm: [1, 0, 0], pole: [0.2, 0.2, 1] };
const TEMPLE: Hand = {
  on: 'head',
  at: [2, 7.4, 5.9],
  fingers: [0.1, 0.95, -0.25],
  palm: [-0.1, -0.25, -0.95],
  pole: [0.6, -1, 0.8],
};

/** A hand goes round by the side to the head, is there at `on`, presses against it, and sinks again. */
const press = (on: number, arm: 'handL' | 'handR', goal: Hand, [raised, outwards = 0]: Hand['at']): readonly Key[] => {
  const round: Hand = { on: 'gravity', at: [raised, outwards, 0.62], pole: [-0.2, -1, 0.8] };
  return [
    { at: on - 2.4 },
    { at: on - 1, pass: true, [arm]: round },
    { at: on, [arm]: goal },
    { at: on + 0.5, glow: 1 },
    { at: on + 2.3 },
    { at: on + 2.8, glow: 0 },
    { at: on + 4, pass: true, [arm]: round },
    { at: on + 5.5, [arm]: LAP },
  ];
};
const brow = (on: number): readonly Key[] => press(on, 'handR', BROW, [120, 62]);

/** Into the head, from so far aside. */
const into = (on: number, at: Cue['at'], from: number, down = 0): Cue => ({
  sign: arrow,
  on: 'head',
  at,
  from: [from, down],
  to: [from * 0.45, down * 0.4],
  during: [on, on + 2.7],
});

export const MOVEMENT: Movement = {
  seconds: 32,
  windows: [
    [29.6, 32],
    [0, 2.8],
    [5.6, 13.6],
    [13.6, 21.6],
    [21.6, 29.6],
  ],
  hold: 1.5,
  stills: [1.5, 17.5],
  view: { turn: 64, pitch: 5, scale: 1.95, at: [55, 176], bust: true },
  order: ['legL', 'legR', 'trunk', 'armL', 'neck', 'head', 'armR'],
  props: { chair: chair(0, 9) },
  light: [{ part: 'neck', on: 'chest', at: [1, 2, 0], radius: 7 }],
  cues: [into(0, [8, 7], 22), into(8, [-6, 6], -24, -6), into(16, [0, 9, -6], 21, -4), into(24, [0, 9, 6], -21, -4)],
  keys: [
    { at: 0, root: SITTING, foot: { at: [22, 6.5], out: 6 }, handL: LAP, handR: BROW },
    ...brow(0).slice(3),
    ...press(8, 'handL', NAPE, [112, 55]),
    ...press(16, 'handL', TEMPLE, [82, 40]),
    ...press(24, 'handR', TEMPLE, [82, 40]),
    ...brow(32).slice(0, 2),
  ],
};

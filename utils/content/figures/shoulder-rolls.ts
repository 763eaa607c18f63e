import { circle } from '../../core/movement/figure/cues/circle.ts';
import type { Cue, Light, Movement, Window } from '../../core/movement/figure/movement.ts';
import { SIDE } from '../../core/movement/figure/order.ts';

/** Seconds of one circle. */
const ROUND = 2.5;
const TURN = 2 * Math.PI;
const FIRST: Window = [0, ROUND];
const SECOND: Window = [ROUND, 2 * ROUND];

const light = (part: Light['part'], side: 'L' | 'R'): Light => ({
  part,
  on: 'girdle',
  at: [0, 1.5, -2],
  side,
  radius: 9,
});
/** The arrow round the near shoulder. */
const round = (bow: number, during: Window): Cue => ({
  sign: circle,
  on: 'chest',
  at: [0, -3, 9.4],
  from: [-20, -3],
  to: [-20, 6],
  bow,
  during,
});

/** Each circle begins and ends in rest, at the bottom: first forwards and up, then the other way round. */
export const MOVEMENT: Movement = {
  seconds: 2 * ROUND,
  windows: [[0, 0], FIRST, SECOND],
  hold: 0,
  stills: [0.85, 1.65],
  view: { turn: 42, pitch: 3, scale: 1.68, at: [60, 179], bust: true },
  order: SIDE,
  light: [light('trunk', 'L'), light('armL', 'L'), light('armR', 'R'), light('trunk', 'R')],
  cues: [round(-1, FIRST), round(1, SECOND)],
  keys: (seconds) => {
    const share = (seconds / ROUND) % 1;
    const turn = TURN * share - Math.sin(TURN * share);
    const [ahead, up] = [Math.sin(turn) * (seconds < ROUND ? 1 : -1), (1 - Math.cos(turn)) / 2];
    return { at: 0, girdle: [18 * ahead, 19 * up], chest: [3 * ahead], head: [-3 * ahead], lungs: 0.4 * up, glow: up };
  },
};

import { arrow } from '../../core/movement/figure/cues/arrow.ts';
import { chair, SITTING } from '../../core/movement/figure/furniture.ts';
import { ground } from '../../core/movement/figure/ground.ts';
import type { Foot } from '../../core/movement/figure/key.ts';
import type { Cue, Movement } from '../../core/movement/figure/movement.ts';
import { SIDE } from '../../core/movement/figure/order.ts';

/** Seconds after which the pumps are done and the circles begin, and of two circles. */
const PUMPS = 4.4;
const CIRCLES = 2;

const up = (x: number, from: number): Cue => ({
  sign: arrow,
  on: 'world',
  at: [x, 0, 6],
  from: [0, 0],
  to: [0, -11],
  during: [from, from + 1.2],
});
/** From 0 to 1 and back in so many seconds. */
const there = (seconds: number, length: number): number =>
  seconds > 0 && seconds < length ? (1 - Math.cos((2 * Math.PI * seconds) / length)) / 2 : 0;

/** A foot that pumps, and later is lifted and goes round about its ankle. */
function foot(seconds: number): Foot {
  const raised = Math.sin((there(seconds - PUMPS, CIRCLES) * Math.PI) / 2);
  const turn = (seconds - PUMPS) * 2 * Math.PI;
  const heel = 32 * there(seconds, PUMPS / 2) - 22 * there(seconds - PUMPS / 2, PUMPS / 2);
  return {
    at: [24, 6, 0.5 * raised],
    out: 5 + 16 * raised * Math.cos(turn),
    heel: heel + raised * (16 + 16 * Math.sin(turn)),
  };
}

export const MOVEMENT: Movement = {
  seconds: PUMPS + CIRCLES,
  windows: [
    [0, 0],
    [0, PUMPS],
    [PUMPS, PUMPS + CIRCLES],
  ],
  hold: 0,
  stills: [1.1, 3.3],
  view: { turn: 14, pitch: 6, scale: 1.12, at: [48, 112] },
  order: SIDE,
  far: 'L',
  props: { ground: ground(6, 44, 4, 20), chair: chair() },
  light: [{ part: 'legR', on: 'shin', at: [9, -1, 0], radius: 10 }],
  cues: [up(15, 0.1), up(38, 2.3)],
  keys: (seconds) => ({
    at: 0,
    root: SITTING,
    glow: there(seconds, PUMPS / 2) + there(seconds - PUMPS / 2, PUMPS / 2),
    foot: foot(seconds),
    hand: {
      on: 'thigh',
      at: [18, 5.4, 0.5],
      fingers: [1, 0, -0.15],
      pole: [-1, -0.3, 0.5],
    },
  }),
};

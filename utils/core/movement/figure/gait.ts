import type { Foot, Hand, Key } from './key.ts';

/** Seconds of two steps. */
export const STRIDE = 1.15;
/** How far ahead of and behind the hips a foot is set down and taken up. */
const STEP = 13.5;
/** The share of the stride a foot stands. */
const STANCE = 0.6;
/** How fast the ground passes, units a second. */
export const PACE = (2 * STEP) / (STANCE * STRIDE);
/** How far the ground passes while a foot is in the air. */
const SLIP = (2 * STEP * (1 - STANCE)) / STANCE;

const TURN = 2 * Math.PI;

/** Somebody who walks on the spot, a stride for each `STRIDE` seconds. */
export function gait(seconds: number): Key {
  const stride = seconds / STRIDE;
  const swing = Math.cos(stride * TURN);
  return {
    at: 0,
    root: [0, 49.6 - 0.85 * Math.cos(2 * stride * TURN), 0],
    pelvis: [2, 0, -5 * swing],
    lowBack: [0, 0, 3 * swing],
    chest: [0, 0, 10 * swing],
    neck: [0, 0, -4 * swing],
    head: [-2, 0, -4 * swing],
    footR: stepped(stride),
    footL: stepped(stride + 0.5),
    handR: swung(-swing),
    handL: swung(swing),
  };
}

/** A foot at a share of its own stride, which begins when the heel is set down. */
function stepped(stride: number): Foot {
  const at = stride - Math.floor(stride);
  if (at < STANCE) {
    const ahead = STEP - (2 * STEP * at) / STANCE;
    return { at: [ahead, 2.6], out: 5, heel: eased(-16, 0, at / 0.12) + eased(0, 34, (at - 0.38) / (STANCE - 0.38)) };
  }
  const through = (at - STANCE) / (1 - STANCE);
  // The foot leaves the ground and comes back to it as fast as the ground, and is fast evenly between.
  const way = 2 * through - 1;
  const ahead = ((2 * STEP + SLIP) * (5 * way - way ** 5)) / 8 - (SLIP * way) / 2;
  const heel = eased(34, -16, through);
  return { at: [ahead, 2.6, 2.2 * Math.sin(Math.PI * through) ** 2], out: 5, heel };
}

function swung(ahead: number): Hand {
  return { on: 'gravity', at: [4 + 22 * ahead, 12, 0.965 - 0.02 * ahead], pole: [-1, -0.1, 0.2] };
}

function eased(from: number, to: number, share: number): number {
  const at = Math.min(Math.max(share, 0), 1);
  return from + ((to - from) * (1 - Math.cos(at * Math.PI))) / 2;
}

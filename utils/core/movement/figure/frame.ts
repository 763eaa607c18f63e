import { across, cross, type Few, mixed, ORIGIN, plus, times, unit, type Vec } from './vector.ts';

/** A place in space with its own forward (`x`), up (`y`) and right (`z`). */
export type Frame = { readonly at: Vec; readonly x: Vec; readonly y: Vec; readonly z: Vec };

export const WORLD: Frame = { at: ORIGIN, x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] };

const DEGREE = Math.PI / 180;

/** The frame turned to the right about its up, then bent forward, then to the right; degrees: forward, right, turn. */
export function bent(frame: Frame, [forward, side = 0, turn = 0]: Few): Frame {
  const [ahead, right] = spun(frame.x, frame.z, turn);
  const [risen, x] = spun(frame.y, ahead, forward);
  const [y, z] = spun(risen, right, side);
  return { at: frame.at, x, y, z };
}

/** A direction given in a frame, in the world. */
export function direction({ x, y, z }: Frame, given: Vec): Vec {
  return plus(plus(times(x, given[0]), y, given[1]), z, given[2]);
}

/** A point given in a frame, in the world. */
export function point(frame: Frame, given: Vec): Vec {
  return plus(frame.at, direction(frame, given));
}

/** The same directions at another place. */
export function moved(frame: Frame, at: Vec): Frame {
  return { ...frame, at };
}

/** A frame whose `x` is exact and whose `y` is as near as it can be. */
export function framed(at: Vec, ahead: Vec, nearY: Vec): Frame {
  const x = unit(ahead);
  const y = unit(across(nearY, x));
  return { at, x, y, z: cross(x, y) };
}

/** A frame between two that are near each other. */
export function between(a: Frame, b: Frame, share: number): Frame {
  return framed(mixed(a.at, b.at, share), mixed(a.x, b.x, share), mixed(a.y, b.y, share));
}

export function cos(degrees: number): number {
  return Math.cos(degrees * DEGREE);
}

export function sin(degrees: number): number {
  return Math.sin(degrees * DEGREE);
}

/** The angle with this cosine, degrees. */
export function angle(cosine: number): number {
  return Math.acos(clamp(cosine, -1, 1)) / DEGREE;
}

export function clamp(value: number, least = 0, most = 1): number {
  return Math.min(Math.max(value, least), most);
}

function spun(a: Vec, b: Vec, degrees: number): readonly [Vec, Vec] {
  const [c, s] = [cos(degrees), sin(degrees)];
  return [plus(times(a, c), b, s), plus(times(b, c), a, -s)];
}

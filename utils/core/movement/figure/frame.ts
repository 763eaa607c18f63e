import { across, cross, mixed, ORIGIN, plus, unit, type Vec } from './vector.ts';

/** A place in space with its own forward (`x`), up (`y`) and right (`z`). */
export type Frame = { readonly at: Vec; readonly x: Vec; readonly y: Vec; readonly z: Vec };

/** How something is bent, in degrees: forward, to the right, turned to the right. */
export type Bend = Vec;

export const WORLD: Frame = { at: ORIGIN, x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] };

const DEGREE = Math.PI / 180;

/** The frame after a turn about its up, then a bend forward, then one to the side. */
export function bent(frame: Frame, [forward, side, turn]: Bend): Frame {
  const [ahead, right] = spun(frame.x, frame.z, turn);
  const [risen, x] = spun(frame.y, ahead, forward);
  const [y, z] = spun(risen, right, side);
  return { at: frame.at, x, y, z };
}

/** A direction given in a frame, in the world. */
export function direction(frame: Frame, [x, y, z]: Vec): Vec {
  return plus(plus(plus(ORIGIN, frame.x, x), frame.y, y), frame.z, z);
}

/** A point given in a frame, in the world. */
export function point(frame: Frame, at: Vec): Vec {
  return plus(frame.at, direction(frame, at));
}

/** The same directions at another place. */
export function moved(frame: Frame, at: Vec): Frame {
  return { ...frame, at };
}

/** A frame whose `x` is exact and whose `y` is as near as it can be. */
export function framed(at: Vec, x: Vec, nearY: Vec): Frame {
  const ahead = unit(x);
  const y = unit(across(nearY, ahead));
  return { at, x: ahead, y, z: cross(ahead, y) };
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

/** The angle between two unit directions, degrees. */
export function angle(cosine: number): number {
  return Math.acos(Math.min(Math.max(cosine, -1), 1)) / DEGREE;
}

function spun(a: Vec, b: Vec, degrees: number): readonly [Vec, Vec] {
  const [c, s] = [cos(degrees), sin(degrees)];
  return [plus(plus(ORIGIN, a, c), b, s), plus(plus(ORIGIN, b, c), a, -s)];
}

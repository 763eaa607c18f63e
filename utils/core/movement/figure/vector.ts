/** A point or direction in space: forward, up and to the person's right. Lengths are in hundredths of body height. */
export type Vec = readonly [x: number, y: number, z: number];

/** Up to three numbers; those left out are 0. */
export type Few = readonly [x: number, y?: number, z?: number];

export const ORIGIN: Vec = [0, 0, 0];

/** `a` and `factor` as much of `b`. */
export function plus(a: Vec, b: Vec, factor = 1): Vec {
  return [a[0] + b[0] * factor, a[1] + b[1] * factor, a[2] + b[2] * factor];
}

/** The way from `a` to `b`. */
export function way(a: Vec, b: Vec): Vec {
  return plus(b, a, -1);
}

export function times(a: Vec, factor: number): Vec {
  return plus(ORIGIN, a, factor);
}

export function dot(a: Vec, b: Vec): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vec, b: Vec): Vec {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** The point `share` of the way from `a` to `b`. */
export function mixed(a: Vec, b: Vec, share: number): Vec {
  return plus(a, way(a, b), share);
}

export function size(a: Vec): number {
  return Math.hypot(...a);
}

/** The direction of `a`, of length 1. */
export function unit(a: Vec): Vec {
  return times(a, 1 / (size(a) || 1));
}

/** What is left of `a` when its part along the unit `axis` is taken out. */
export function across(a: Vec, axis: Vec): Vec {
  return plus(a, axis, -dot(a, axis));
}

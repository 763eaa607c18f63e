import type { Camera, Spot } from './camera.ts';
import type { Frame } from './frame.ts';
import type { Cut } from './torso.ts';
import { times, type Vec } from './vector.ts';

/** A ball, an ellipsoid or a flat ellipse as the viewer sees it: an ellipse in the picture. */
export type Blob = {
  readonly at: Spot;
  /** Radius of a ball; 0 for the others. */
  readonly radius: number;
  /** Half axes; the first is shorter backwards, by the factor `back`. */
  readonly axes: readonly Spot[];
  readonly back: number;
};

export function ball({ see, scale }: Camera, at: Vec, radius: number): Blob {
  return { at: see(at), radius: radius * scale, axes: [], back: 1 };
}

/** @param half how far it reaches along the frame's axes. */
export function ellipsoid({ see, seen }: Camera, { at, x, y, z }: Frame, half: Vec, back = 1): Blob {
  return {
    at: see(at),
    radius: 0,
    axes: [seen(times(x, half[0])), seen(times(y, half[1])), seen(times(z, half[2]))],
    back,
  };
}

export function slice(camera: Camera, { frame, width, front, back }: Cut): Blob {
  return ellipsoid(camera, frame, [front, 0, width], back / front);
}

/** How far a blob reaches from where it is, in a direction of length 1. */
export function reach({ radius, axes, back }: Blob, x: number, y: number): number {
  if (radius > 0) return radius;
  let square = 0;
  let factor = back * back;
  for (const axis of axes) {
    const share = axis[0] * x + axis[1] * y;
    square += share * share * (share > 0 ? 1 : factor);
    factor = 1;
  }
  return Math.sqrt(square);
}

/** The point of a blob that lies furthest in a direction of length 1. */
export function furthest(blob: Blob, [x, y]: Spot): Spot {
  const point: number[] = [];
  reachTo(blob, x, y, 0, point);
  return [point[0] ?? 0, point[1] ?? 0];
}

/** Writes that point behind the others in `line`, moved outwards by `grown`. */
export function reachTo(blob: Blob, x: number, y: number, grown: number, line: number[]): void {
  const { at, radius, axes, back } = blob;
  const out = radius + grown;
  let left = at[0] + x * out;
  let top = at[1] + y * out;
  if (radius === 0) {
    const size = reach(blob, x, y) || 1;
    let factor = back * back;
    for (const axis of axes) {
      const share = axis[0] * x + axis[1] * y;
      const part = (share * (share > 0 ? 1 : factor)) / size;
      left += axis[0] * part;
      top += axis[1] * part;
      factor = 1;
    }
  }
  line.push(left, top);
}

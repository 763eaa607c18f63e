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

/** The point of a blob that lies furthest in a direction of length 1. */
export function furthest({ at, radius, axes, back }: Blob, [x, y]: Spot, grown = 0): Spot {
  let [along, down, square] = [0, 0, 0];
  let factor = back * back;
  for (const axis of axes) {
    const share = axis[0] * x + axis[1] * y;
    if (share > 0) factor = 1;
    along += axis[0] * share * factor;
    down += axis[1] * share * factor;
    square += share * share * factor;
    factor = 1;
  }
  const size = Math.sqrt(square) || 1;
  return [at[0] + along / size + x * (radius + grown), at[1] + down / size + y * (radius + grown)];
}

import type { Camera, Spot2 } from './camera.ts';
import type { Frame } from './frame.ts';
import type { Cut } from './torso.ts';
import { type Vec, ORIGIN, plus } from './vector.ts';

/** A ball, an ellipsoid or a flat ellipse as the viewer sees it: an ellipse in the picture. */
export type Blob = {
  readonly at: Spot2;
  /** Radius of a ball; 0 for the others. */
  readonly radius: number;
  /** Half axes; the first may be shorter backwards, by the factor `back`. */
  readonly axes: readonly Spot2[];
  readonly back: number;
};

export function ball({ see, scale }: Camera, at: Vec, radius: number): Blob {
  return { at: see(at), radius: radius * scale, axes: [], back: 1 };
}

/** @param half how far it reaches along the frame's axes. */
export function ellipsoid({ see, way }: Camera, { at, x, y, z }: Frame, half: Vec): Blob {
  const axis = (along: Vec, length: number): Spot2 => way(plus(ORIGIN, along, length));
  return { at: see(at), radius: 0, axes: [axis(x, half[0]), axis(y, half[1]), axis(z, half[2])], back: 1 };
}

export function slice(camera: Camera, { frame, width, front, back }: Cut): Blob {
  return { ...ellipsoid(camera, frame, [front, 0, width]), back: back / front };
}

/** The point of a blob that lies furthest in a direction of length 1. */
export function furthest({ at, radius, axes, back }: Blob, [x, y]: Spot2, grown = 0): Spot2 {
  let [along, down, square] = [0, 0, 0];
  for (const [index, axis] of axes.entries()) {
    const share = axis[0] * x + axis[1] * y;
    const factor = index === 0 && share < 0 ? back * back : 1;
    along += axis[0] * share * factor;
    down += axis[1] * share * factor;
    square += share * share * factor;
  }
  const size = Math.sqrt(square) || 1;
  return [at[0] + along / size + x * (radius + grown), at[1] + down / size + y * (radius + grown)];
}

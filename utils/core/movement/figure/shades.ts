import { clipped } from './clip.ts';
import type { Part } from './movement.ts';
import { HUNDREDTHS, hull, type Line, type Outline, path, polygon } from './outline.ts';
import type { Pieces, Shape } from './shape.ts';

/** How far a shadow reaches beyond its limb, how far it is shifted, and how dark it is: faint and wide, then near. */
const SHADES = [
  [1.5, 0.5, 0.8, 0.1],
  [0.55, 0.25, 0.4, 0.15],
] as const;

/** What a shadow can fall on: points of an outline, and the box round them. */
export type Subject = {
  readonly points: Line;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The shadows of a part on all that is painted before it, cut to what they fall on. */
export function shades(part: Part, thrown: Pieces, below: readonly Subject[], scale: number): readonly Shape[] {
  return SHADES.map(([grown, right, down, opacity], index) => {
    const outlines: Outline[] = [];
    for (const blobs of thrown) {
      const [x, y] = [right * scale, down * scale];
      const window = subject(hull(blobs, false, grown * scale), x, y);
      for (const each of below) {
        // Most of the body is nowhere near; to cut it all to nothing would be half the work of a picture.
        if (areApart(each, window)) continue;
        const points = clipped(each.points, window.points);
        if (points.length > 4) outlines.push({ corners: points });
      }
    }
    return { key: `${part}-shade-${index}`, material: 'shade', d: path(outlines), transform: HUNDREDTHS, opacity };
  });
}

/** The shadows a part threw in an earlier picture. */
export function keptShades(part: Part, picture: readonly Shape[]): readonly Shape[] {
  const first = picture.findIndex(({ key }) => key === `${part}-shade-0`);
  return picture.slice(first, first + SHADES.length);
}

/** An outline as shadows see it, moved by `x` and `y`. Every second corner is enough for a soft edge. */
export function subject(outline: Outline, x = 0, y = 0): Subject {
  const line = polygon(outline);
  const points: number[] = [];
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let index = 0; index < line.length; index += 4) {
    const atX = (line[index] ?? 0) + x;
    const atY = (line[index + 1] ?? 0) + y;
    points.push(atX, atY);
    left = Math.min(left, atX);
    right = Math.max(right, atX);
    top = Math.min(top, atY);
    bottom = Math.max(bottom, atY);
  }
  return { points, left, top, right, bottom };
}

function areApart(a: Subject, b: Subject): boolean {
  return a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
}

import type { Spot } from './camera.ts';
import { clipped } from './clip.ts';
import type { Part } from './movement.ts';
import { HUNDREDTHS, hull, type Outline, path, polygon } from './outline.ts';
import type { Pieces, Shape } from './shape.ts';

/** How far a shadow reaches beyond its limb, how far it is shifted, and how dark it is: faint and wide, then near. */
const SHADES = [
  [1.5, 0.5, 0.8, 0.1],
  [0.55, 0.25, 0.4, 0.15],
] as const;

/** What a shadow can fall on: points of an outline, and the box round them. */
export type Subject = {
  readonly points: readonly Spot[];
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
        if (points.length > 2) outlines.push({ corners: points.map((at) => ({ at })) });
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
  const points: Spot[] = [];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [index, corner] of polygon(outline).entries()) {
    if (index % 2 > 0) continue;
    const at: Spot = [corner[0] + x, corner[1] + y];
    points.push(at);
    left = Math.min(left, at[0]);
    right = Math.max(right, at[0]);
    top = Math.min(top, at[1]);
    bottom = Math.max(bottom, at[1]);
  }
  return { points, left, top, right, bottom };
}

function areApart(a: Subject, b: Subject): boolean {
  return a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
}

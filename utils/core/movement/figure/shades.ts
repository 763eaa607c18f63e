import type { Spot } from './camera.ts';
import { clipped } from './clip.ts';
import type { Part } from './movement.ts';
import { hull, type Outline, path, polygon } from './outline.ts';
import type { Pieces, Shape } from './shape.ts';

/** How far a shadow reaches beyond its limb, how far it is shifted, and how dark it is: faint and wide, then near. */
const SHADES = [
  [1.5, 0.5, 0.8, 0.1],
  [0.55, 0.25, 0.4, 0.15],
] as const;

/** The shadows of a part on all that is painted before it, cut to what they fall on. */
export function shades(part: Part, thrown: Pieces, below: readonly Outline[], scale: number): readonly Shape[] {
  const subjects = below.map(soft);
  return SHADES.map(([grown, right, down, opacity], index) => {
    const windows = thrown.map((blobs) =>
      soft(hull(blobs, false, grown * scale)).map(([x, y]): Spot => [x + right * scale, y + down * scale]),
    );
    const pieces = windows.flatMap((window) => subjects.map((subject) => clipped(subject, window)));
    const outlines = pieces.filter((at) => at.length > 2).map((points) => ({ corners: points.map((at) => ({ at })) }));
    return { key: `${part}-shade-${index}`, material: 'shade', d: path(outlines), opacity };
  });
}

/** Every second corner is enough for a soft edge. */
function soft(outline: Outline): readonly Spot[] {
  return polygon(outline).filter((_, index) => index % 2 === 0);
}

import type { Camera } from './camera.ts';
import type { BodyPart, Movement } from './movement.ts';
import { type Outline, path, round } from './outline.ts';
import { placed } from './place.ts';
import type { Shape } from './shape.ts';
import type { Skeleton } from './skeleton.ts';

/** How small the light is while the region rests. */
const AT_REST = 0.8;

/** The lights on one part: its outline again, filled with a glow of radius 1 that is put in its place. */
export function lightShapes(
  camera: Camera,
  body: Skeleton,
  { light = [] }: Movement,
  part: BodyPart,
  outlines: readonly Outline[],
): readonly Shape[] {
  return light
    .filter((one) => one.part === part)
    .map(({ on, at, side = 'right', radius }, index) => {
      const [x, y] = camera.see(placed(body, on, at, side));
      const size = radius * camera.scale * (AT_REST + (1 - AT_REST) * body.amounts.glow);
      // Tenths of the picture's unit, so that the path keeps its precision.
      const zoom = size / 10;
      return {
        key: `light-${part}-${index}`,
        material: 'light',
        d: path(outlines, x, y, zoom),
        transform: `translate(${round(x)} ${round(y)}) scale(${Math.round(zoom * 1e4) / 1e4})`,
      };
    });
}

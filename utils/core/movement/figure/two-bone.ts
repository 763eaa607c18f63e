import { across, plus, size, unit, type Vec, way } from './vector.ts';

/** The last part of full reach is eased into: a limb that snaps straight looks like a machine. */
const SOFT = 0.01;

/**
 * The middle joint and the end of a limb of two bones that reaches from `root` towards `target`. Bones never stretch:
 * what is out of reach is pointed at.
 * @param pole the direction the middle joint goes to.
 */
export function twoBone(root: Vec, target: Vec, upper: number, lower: number, pole: Vec): readonly [Vec, Vec] {
  const axis = unit(way(root, target));
  const distance = Math.max(eased(size(way(root, target)), upper + lower), Math.abs(upper - lower) + 0.01);
  const along = (distance ** 2 + upper ** 2 - lower ** 2) / (2 * distance);
  const aside = plus(root, unit(across(pole, axis)), Math.sqrt(Math.max(upper ** 2 - along ** 2, 0)));
  return [plus(aside, axis, along), plus(root, axis, distance)];
}

function eased(distance: number, reach: number): number {
  const soft = reach * SOFT;
  const over = distance - (reach - soft);
  return over <= 0 ? distance : reach - soft * Math.exp(-over / soft);
}

import { across, plus, size, unit, type Vec } from './vector.ts';

/** The last part of full reach is eased into: a limb that snaps straight looks like a machine. */
const SOFT = 0.01;

/**
 * The middle joint and the end of a limb of two bones that reaches from `root` towards `target`. Bones never stretch:
 * what is out of reach is pointed at.
 * @param pole the direction the middle joint goes to.
 */
export function twoBone(
  root: Vec,
  target: Vec,
  upper: number,
  lower: number,
  pole: Vec,
): { readonly middle: Vec; readonly end: Vec } {
  const way = plus(target, root, -1);
  const axis = unit(way);
  const distance = Math.max(eased(size(way), upper + lower), Math.abs(upper - lower) + 0.01);
  const along = (distance ** 2 + upper ** 2 - lower ** 2) / (2 * distance);
  const off = Math.sqrt(Math.max(upper ** 2 - along ** 2, 0));
  const aside = unit(across(pole, axis));
  return { middle: plus(plus(root, axis, along), aside, off), end: plus(root, axis, distance) };
}

function eased(distance: number, reach: number): number {
  const soft = reach * SOFT;
  const over = distance - (reach - soft);
  return over <= 0 ? distance : reach - soft * Math.exp(-over / soft);
}

import { pane } from './furniture.ts';
import type { Prop } from './prop.ts';

/** A wall behind somebody, `x` from the origin, with its skirting. */
export function wall(x: number, half = 44, height = 104): Prop {
  return [
    { material: 'wall', balls: pane([x, 4], [x, height], half, 4), opacity: 0.6 },
    { material: 'wall', balls: pane([x, 1.5], [x, 1.5], half, 1.5) },
  ];
}

import { box, pane } from './furniture.ts';
import type { Prop } from './prop.ts';

/** A laptop on a table of this height, its screen's foot at `x`. */
export function laptop(x: number, height: number): Prop {
  return [
    ...box([x - 6, height + 0.5, 0], [13, 1, 20], 0.4),
    { material: 'furniture-leg', balls: pane([x, height + 0.8], [x + 5, height + 13], 9, 0.6) },
  ];
}

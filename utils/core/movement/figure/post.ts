import { rod } from './furniture.ts';
import type { Prop } from './prop.ts';

/** A post in the ground, for a band or as one side of a door. */
export function post(x: number, z = 0, height = 98, thick = 1.9): Prop {
  return [rod([x, thick, z], [x, height, z], thick, 'furniture')];
}

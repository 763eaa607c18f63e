import type { Prop } from './prop.ts';

/** A ball; its middle is what the poses move. */
export function ball(radius = 2.5): Prop {
  return [{ material: 'cue', on: 'thing', balls: [[0, 0, 0, radius]] }];
}

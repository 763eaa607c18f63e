import type { Prop, Solid } from './prop.ts';

/** A long cushion on the floor under the back, from `x` on. */
export function bolster(x: number, length: number, radius = 4.5): Prop {
  const cushion: Solid = {
    material: 'cue',
    balls: [
      [x, radius, 0, radius],
      [x + length, radius, 0, radius],
    ],
  };
  return [cushion];
}

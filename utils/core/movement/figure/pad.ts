import type { Ball, Prop } from './prop.ts';

const both = (x: number, y: number, z: number): readonly Ball[] => [
  [x, y, z, 1.5],
  [x, y, -z, 1.5],
];
const BLADES = both(-4, -4.5, 8);

/** A warm pad that hangs over the upper back from the tops of the shoulders. */
export function pad(): Prop {
  return [
    {
      material: 'cue',
      on: 'chest',
      balls: [[-6, -5, 0, 1.5], ...both(-3.5, 0, 4), ...BLADES, ...both(-2, -15, 7.5), [-4.3, -15, 0, 1.5]],
    },
    { material: 'cue', on: 'chest', balls: [...both(1.8, -0.8, 7), ...both(-1.5, 0.6, 6), ...BLADES] },
  ];
}

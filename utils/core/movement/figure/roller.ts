import type { Prop } from './prop.ts';

/** A foam roller that lies across under the back; its middle is what the poses move. */
export function roller(radius = 4.5, half = 15): Prop {
  return [
    { material: 'cue', on: 'thing', discs: [-half, half].map((z) => [[0, 0, z], radius, [0, 0, 1]] as const) },
    { material: 'cue-top', on: 'thing', discs: [[[0, 0, half], radius, [0, 0, 1]]] },
    { material: 'cue', on: 'thing', discs: [[[0, 0, half], radius * 0.45, [0, 0, 1]]] },
  ];
}

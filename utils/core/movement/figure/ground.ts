import type { Prop } from './prop.ts';

/** The ground, and the shadow of what stands on it. */
export function ground(x: number, radius: number, shadeX = x, shade = radius / 3): Prop {
  return [
    { material: 'ground', discs: [[[x, 0, 0], radius, [0, 1, 0]]] },
    { material: 'shade', discs: [[[shadeX, 0, 0], shade, [0, 1, 0]]], opacity: 0.14 },
  ];
}

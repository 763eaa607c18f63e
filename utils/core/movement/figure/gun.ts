import { type Sign, text } from './cues/cue.ts';
import { rod } from './furniture.ts';
import { round } from './outline.ts';
import type { Prop, Solid } from './prop.ts';

/** Where a massage gun's head is in the frame of the right hand that holds it. */
export const MUZZLE = [3.6, -6, -4.6] as const;

/** A massage gun in the right fist: handle, barrel, and the round head, which looks where the palm looks. */
export function gun(): Prop {
  const [x, , z] = MUZZLE;
  const held = (part: Solid): Solid => ({ ...part, on: 'hand' });
  return [
    held(rod([x, 0, 3], [x, 0, z], 1.5, 'cue')),
    held(rod([x, -3, z], [x, -6, z], 0.9, 'furniture-leg')),
    held({ material: 'hair', balls: [[...MUZZLE, 1.9]] }),
    held(rod([x, 3.2, z], [x, -2, z], 2, 'cue')),
  ];
}

/** Two arcs that tremble below the head while it hums. */
export const hum: Sign = (from, to, _, life) =>
  [0.7, 1]
    .map((share) => {
      const size = round(Math.abs(to[0] - from[0]) * (share + 0.06 * Math.sin(life * 20)));
      const [half, low] = [size * 0.9, from[1] + size * 0.44];
      return `M${text([from[0] - half, low])}A${size} ${size} 0 0 0 ${text([from[0] + half, low])}`;
    })
    .join('');

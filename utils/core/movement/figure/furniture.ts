import type { Ball, Prop, Solid } from './prop.ts';
import type { Material } from './shape.ts';
import type { Vec } from './vector.ts';

/** How high one sits, and how high one's hips' middle then is. */
export const SEAT = 24;
export const SITTING: Vec = [0, 30.2, 0];

/** A box with round edges, and its top in a lighter tone. */
export function box([x, y, z]: Vec, [length, height, width]: Vec, round = 1): readonly Solid[] {
  const at = (up: number): readonly Ball[] =>
    [-1, 1].flatMap((i) =>
      [-1, 1].map((k): Ball => [x + i * (length / 2 - round), y + up * (height / 2 - round), z + k * (width / 2 - round), round]),
    );
  return [
    { material: 'furniture', balls: [...at(-1), ...at(1)] },
    { material: 'furniture-top', balls: at(1).map(([i, j, k, r]): Ball => [i, j + r * 0.5, k, r * 0.5]) },
  ];
}

export function rod(from: Vec, to: Vec, radius: number, material: Material = 'furniture-leg'): Solid {
  return { material, balls: [[...from, radius], [...to, radius]] };
}

/** A stool under somebody whose hips are at `x`. */
export function stool(x = 0): Prop {
  return [...legs(x - 8, x + 9, 8, SEAT - 2), ...box([x + 0.5, SEAT - 1.4, 0], [24, 2.8, 23])];
}

/** A chair; its back is `back` behind the hips. */
export function chair(x = 0, back = 10): Prop {
  const rear = x - back;
  return [
    ...legs(rear + 1.5, x + 9, 8.5, SEAT - 2),
    rod([rear, SEAT - 2, -7], [rear - 3, SEAT + 12, -7], 1),
    rod([rear, SEAT - 2, 7], [rear - 3, SEAT + 12, 7], 1),
    { material: 'furniture', balls: pane(rear - 2.4, SEAT + 11, rear - 4.4, SEAT + 23, 8.5, 1.3) },
    ...box([(rear + x + 11) / 2, SEAT - 1.4, 0], [x + 12 - rear, 2.8, 22]),
  ];
}

/** A table whose top is at `height`, from `x` on. */
export function desk(x: number, height: number, length = 36): Prop {
  return [...legs(x + 3, x + length - 3, 14, height - 2), ...box([x + length / 2, height - 1.2, 0], [length, 2.4, 34])];
}

/** The ground, and the shadow of what stands on it. */
export function ground(x: number, radius: number, shadeX = x, shade = radius / 3): Prop {
  return [
    { material: 'ground', discs: [{ at: [x, 0, 0], radius, axis: [0, 1, 0] }] },
    { material: 'ground-shade', discs: [{ at: [shadeX, 0, 0], radius: shade, axis: [0, 1, 0] }] },
  ];
}

/** A wall behind somebody, `x` from the origin, with its skirting. */
export function wall(x: number, half = 44, height = 104): Prop {
  return [
    { material: 'wall', balls: [-half, half].flatMap((z): readonly Ball[] => [[x, 4, z, 4], [x, height, z, 4]]) },
    { material: 'wall-shade', balls: [[x, 1.5, -half, 1.5], [x, 1.5, half, 1.5]] },
  ];
}

function legs(rear: number, front: number, half: number, height: number): readonly Solid[] {
  return [-half, half].flatMap((z) =>
    [rear, front].map((x) => rod([x + (x - (rear + front) / 2) * 0.08, 0.8, z * 1.08], [x, height, z], 0.95)),
  );
}

function pane(x: number, y: number, topX: number, top: number, half: number, round: number): readonly Ball[] {
  return [-half, half].flatMap((z): readonly Ball[] => [[x, y, z, round], [topX, top, z, round]]);
}

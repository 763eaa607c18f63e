import type { Ball, Prop, Solid } from './prop.ts';
import type { Material } from './shape.ts';
import type { Vec } from './vector.ts';

/** How high one sits, and where one's hips' middle then is. */
export const SEAT = 24;
export const SITTING: Vec = [0, 30.2, 0];

/** A box with round edges, and its top in a lighter tone. */
export function box([x, y, z]: Vec, [length, height, width]: Vec, round = 1): Prop {
  const at = (level: number, radius: number): readonly Ball[] =>
    [-1, 1].flatMap((i) =>
      [-1, 1].map((k): Ball => [x + i * (length / 2 - round), level, z + k * (width / 2 - round), radius]),
    );
  const top = y + height / 2 - round;
  return [
    { material: 'furniture', balls: [...at(top, round), ...at(y - height / 2 + round, round)] },
    { material: 'furniture-top', balls: at(top + round / 2, round / 2) },
  ];
}

export function rod(from: Vec, to: Vec, radius: number, material: Material = 'furniture-leg'): Solid {
  return {
    material,
    balls: [
      [...from, radius],
      [...to, radius],
    ],
  };
}

/** A flat upright pane with round corners, seen from its edge in the picture of the person's side. */
export function pane(low: readonly [number, number], high: readonly [number, number], half: number, round: number) {
  return [-half, half].flatMap((z): readonly Ball[] => [
    [...low, z, round],
    [...high, z, round],
  ]);
}

/** A stool under somebody whose hips are at `x`. */
export function stool(x = 0): Prop {
  return [...legs(x - 8, x + 9, 8, SEAT - 2), ...box([x + 0.5, SEAT - 1.4, 0], [24, 2.8, 23])];
}

/** A chair under somebody whose hips are at `x`; its back is `back` behind them. */
export function chair(x = 0, back = 11): Prop {
  const rear = x - back;
  const post = (z: number): Solid => rod([rear, SEAT - 2, z], [rear - 3, SEAT + 14, z], 1);
  return [
    ...legs(rear + 1.5, x + 9, 8.5, SEAT - 2),
    post(-7),
    post(7),
    { material: 'furniture', balls: pane([rear - 2.4, SEAT + 11], [rear - 4.4, SEAT + 22], 8, 1.3) },
    ...box([x + 5.5 - back / 2, SEAT - 1.4, 0], [back + 12, 2.8, 22]),
  ];
}

/** A table whose top is at `height`, from `x` on. */
export function desk(x: number, height: number, length = 36): Prop {
  return [...legs(x + 3, x + length - 3, 14, height - 2), ...box([x + length / 2, height - 1.2, 0], [length, 2.4, 34])];
}

function legs(rear: number, front: number, half: number, height: number): readonly Solid[] {
  return [-half, half].flatMap((z) =>
    [rear, front].map((x) => rod([x * 1.08 - (rear + front) * 0.04, 0.8, z * 1.08], [x, height, z], 0.95)),
  );
}

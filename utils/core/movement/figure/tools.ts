import { box, pane, rod } from './furniture.ts';
import type { Prop, Solid } from './prop.ts';

/** A foam roller that lies across under the back; its middle is what the poses move. */
export function roller(radius = 4.5, half = 15): Prop {
  return [
    { material: 'cue', on: 'thing', discs: [-half, half].map((z) => [[0, 0, z], radius, [0, 0, 1]] as const) },
    { material: 'cue-top', on: 'thing', discs: [[[0, 0, half], radius, [0, 0, 1]]] },
    { material: 'cue', on: 'thing', discs: [[[0, 0, half], radius * 0.45, [0, 0, 1]]] },
  ];
}

/** A ball; its middle is what the poses move. */
export function ball(radius = 2.5): Prop {
  return [{ material: 'cue', on: 'thing', balls: [[0, 0, 0, radius]] }];
}

/** A post in the ground, for a band or as one side of a door. */
export function post(x: number, z = 0, height = 98, thick = 1.9): Prop {
  return [rod([x, thick, z], [x, height, z], thick, 'furniture')];
}

/** A laptop on a table of this height, its screen's foot at `x`. */
export function laptop(x: number, height: number): Prop {
  return [
    ...box([x - 6, height + 0.5, 0], [13, 1, 20], 0.4),
    { material: 'furniture-leg', balls: pane([x, height + 0.8], [x + 5, height + 13], 9, 0.6) },
  ];
}

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

/** A window with hills and the sun, in a pane ahead of the person: `z` to the right, `y` up, of the viewer's picture. */
export function outlook(x: number, y: number, width: number, height: number): Prop {
  const [right, top] = [x + width, y + height];
  const middle = (x + right) / 2;
  return [
    { material: 'furniture', balls: frame(x - 1.4, y - 1.4, right + 1.4, top + 1.4, 1.6) },
    { material: 'window', balls: frame(x, y, right, top, 0.6) },
    { material: 'gold', balls: [[x + width * 0.66, y + height * 0.68, 0, height * 0.11]] },
    {
      material: 'furniture',
      balls: [
        [x + 0.6, y + 0.6, 0, 0.6],
        [middle - 1, y + height * 0.3, 0, 1.4],
        [right - 0.6, y + 0.6, 0, 0.6],
      ],
    },
    {
      material: 'furniture-leg',
      balls: [
        [x + 0.6, y + 0.6, 0, 0.6],
        [right - width * 0.3, y + height * 0.2, 0, 1.2],
        [right - 0.6, y + 0.6, 0, 0.6],
      ],
    },
  ];
}

/** Corners of an upright frame in the plane of the person's side. */
function frame(left: number, low: number, right: number, high: number, round: number) {
  return [left, right].flatMap((x) => [low, high].map((y) => [x, y, 0, round] as const));
}

import type { Prop } from './prop.ts';

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

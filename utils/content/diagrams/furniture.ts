import { cos, sin } from '../../core/movement/figure/frame.ts';
import { box, pane, rod, SEAT } from '../../core/movement/figure/furniture.ts';
import type { Ball, Prop, Solid } from '../../core/movement/figure/prop.ts';
import type { Vec } from '../../core/movement/figure/vector.ts';

// What stands in a workplace, in hundredths of body height (1 is 1.7 cm for somebody of 1.7 m). Floor at y 0, `x` ahead.

/** How high a table is for the elbows of the figure that sits on `SEAT` with its feet on the floor. */
export const DESK = 41;
/** Where the eyes are while it sits upright with its back at a backrest. */
export const EYE_LEVEL = 69.6;

/**
 * An office chair for hips at `x`, with its seat at `seat`. The backrest fills the hollow of the back, or is flat; it
 * leans back so many degrees more.
 */
export function officeChair({ x = 0, seat = SEAT, lumbar = true, depth = 21, recline = 0 } = {}): Prop {
  const rear = x - 8.6;
  const hub: Vec = [x + 1, 5.5, 0];
  // From the middle of the hips, about which it leans.
  const back = (ahead: number, up: number) =>
    [x + ahead * cos(recline) - up * sin(recline), seat + 6 + ahead * sin(recline) + up * cos(recline)] as const;
  const curve = [back(-8, -3), back(lumbar ? -6.9 : -9.8, 8), back(-9.2, 18), back(-11.2, 27)];
  return [
    ...[0, 72, 144, 216, 288].flatMap((turn): readonly Solid[] => {
      const [ahead, aside] = [Math.cos((turn * Math.PI) / 180) * 14, Math.sin((turn * Math.PI) / 180) * 14];
      const foot: Vec = [hub[0] + ahead, 2.6, aside];
      return [rod(hub, foot, 1), { material: 'furniture-leg', balls: [[foot[0], 1.4, foot[2], 1.4]] }];
    }),
    rod(hub, [hub[0], seat - 3, 0], 1.5),
    rod([x, seat - 3, 0], [rear - 1.5, seat + 1, 0], 1.1),
    rod([rear - 1.5, seat + 1, 0], [...back(-9.6, 12), 0], 1.1),
    ...curve.slice(1).map((high, index): Solid => ({
      material: 'furniture',
      balls: pane(curve[index] ?? high, high, 8, 1.3),
    })),
    ...box([rear + depth / 2, seat - 1.4, 0], [depth, 2.8, 21], 1.3),
  ];
}

/** A screen on a stand on something `on` high: its glass `x` ahead, its top edge at `top`. */
export function monitor(x: number, top: number, { on = DESK, size = 19, half = 15, z = 0 } = {}): Prop {
  const low = top - size;
  const back = x + 1.6;
  return [
    { material: 'furniture-leg', balls: slab([back + 2, on + 0.5, z], [9, 1, 12], 0.5) },
    rod([back + 2.4, on + 0.6, z], [back + 1, low + size / 2, z], 1.1),
    { material: 'trousers', balls: shifted(pane([back, low + 0.9], [back, top - 0.9], half - 0.9, 0.9), z) },
    { material: 'window', balls: shifted(pane([x + 0.5, low + 1.8], [x + 0.5, top - 1.8], half - 1.8, 0.3), z) },
  ];
}

/** Books under what is raised: as many as asked for, each 2 high, on a table. */
export function books(x: number, count: number, on = DESK): Prop {
  return Array.from({ length: count }, (_, book): Solid => ({
    material: book % 2 === 0 ? 'cue' : 'cue-top',
    balls: slab([x + (book % 3) * 0.6, on + 1 + book * 2, 0], [13, 1.9, 17], 0.3),
  }));
}

/** An open laptop, its hinge at `x` and its feet `on` high; `lean` is how far its lid tips back from upright. */
export function laptop(x: number, { on = DESK, lean = 5 } = {}): Prop {
  return [
    { material: 'trousers', balls: slab([x - 6, on + 0.5, 0], [13, 1, 19], 0.4) },
    { material: 'trousers', balls: pane([x + 0.6, on + 0.9], [x + lean + 0.6, on + 13], 9, 0.5) },
    { material: 'window', balls: pane([x + 0.6, on + 2], [x + lean * 0.93, on + 12.2], 8, 0.2) },
  ];
}

/** A keyboard whose middle is at `x`. */
export function keyboard(x: number, { on = DESK, z = 0, half = 13, rise = 0 } = {}): Prop {
  return [
    {
      material: 'trousers',
      balls: [-half, half].flatMap((out): readonly Ball[] => [
        [x - 3.6, on + 0.5, z + out, 0.5],
        [x + 3.6, on + 0.6 + rise, z + out, 0.6],
      ]),
    },
  ];
}

export function mouse(x: number, z = 19, on = DESK): Prop {
  return [
    {
      material: 'trousers',
      balls: [
        [x - 1.4, on + 0.8, z, 1],
        [x + 1, on + 0.9, z, 1.2],
      ],
    },
  ];
}

/** A table from `x` on; `legs` further apart than the figure is wide. */
export function table(x: number, { height = DESK, length = 44, half = 24 } = {}): Prop {
  return [
    ...[-half + 2, half - 2].map((z) => rod([x + length - 4, 0.9, z], [x + length - 4, height - 2, z], 1.2)),
    ...box([x + length / 2, height - 1, 0], [length, 2, half * 2], 0.9),
  ];
}

/** A desk lamp, its foot at `x`; its light falls ahead of it. */
export function lamp(x: number, { on = DESK, height = 24, reach = -9, z = -8 } = {}): Prop {
  const elbow: Vec = [x + 3, on + height * 0.62, z];
  const head: Vec = [x + reach, on + height, z];
  return [
    {
      material: 'gold',
      balls: [
        [head[0], head[1] - 1, z, 1.6],
        [head[0] - 9, on + 0.4, z, 0.4],
        [head[0] + 9, on + 0.4, z, 0.4],
      ],
      opacity: 0.28,
    },
    { material: 'furniture-leg', balls: slab([x, on + 0.6, z], [8, 1.2, 8], 0.6) },
    rod([x, on + 1, z], elbow, 0.8),
    rod(elbow, head, 0.8),
    {
      material: 'cue',
      balls: [
        [head[0], head[1] + 0.8, z, 1],
        [head[0] - 3, head[1] - 2, z, 0.6],
        [head[0] + 3, head[1] - 2, z, 0.6],
      ],
    },
  ];
}

/** A phone in the palm of a hand, or in a place of the world; in the colour of what matters. */
export function phone(on: Solid['on'] = 'hand', side: 'L' | 'R' = 'R', [x, y, z]: Vec = [6.4, -2, 0]): Prop {
  return [
    {
      material: 'cue',
      on,
      side,
      balls: [-4, 4].flatMap((along) => [-1.6, 1.6].map((out): Ball => [x + along, y, z + out, 0.6])),
    },
  ];
}

/** A band over the head with a cup at the ear and a microphone. Paint it after the head. */
export function headset(): Prop {
  return [
    { material: 'cue', on: 'head', discs: [[[0.4, 3.4, 6.4], 2.1, [0, 0, 1]]] },
    {
      material: 'cue',
      on: 'head',
      balls: [
        [0.4, 5, 6, 0.5],
        [0.2, 11.6, 2, 0.5],
      ],
    },
    {
      material: 'cue',
      on: 'head',
      balls: [
        [1.4, 2, 6.4, 0.45],
        [7.4, -1.4, 3.4, 0.6],
      ],
    },
  ];
}

/** A table that rises and lowers, on two columns in the middle of its sides. */
export function risingDesk(x: number, height: number, length = 40): Prop {
  const column = x + length * 0.62;
  return [
    ...[-16, 16].flatMap((z): readonly Solid[] => [
      rod([column - 11, 1, z], [column + 9, 1, z], 1),
      rod([column, 1, z], [column, height * 0.55, z], 1.9),
      rod([column, height * 0.5, z], [column, height - 2, z], 1.2, 'furniture'),
    ]),
    ...box([x + length / 2, height - 1, 0], [length, 2, 44], 0.9),
  ];
}

/** Something flat in one colour from a line across the way to another, so wide to each side of `z`. */
export function flat(
  material: Solid['material'],
  from: readonly [number, number],
  to: readonly [number, number],
  half: number,
  { round = 0.3, z = 0, opacity = 1 } = {},
): Solid {
  return { material, balls: shifted(pane(from, to, half, round), z), opacity };
}

/** A block with hard edges round its middle. */
export function block(material: Solid['material'], middle: Vec, size: Vec): Solid {
  return { material, balls: slab(middle, size, 0.5) };
}

function slab([x, y, z]: Vec, [length, height, width]: Vec, round: number): readonly Ball[] {
  const levels = height > round * 2 ? [y - height / 2 + round, y + height / 2 - round] : [y];
  return levels.flatMap((level) =>
    [-1, 1].flatMap((i) =>
      [-1, 1].map((k): Ball => [x + i * (length / 2 - round), level, z + k * (width / 2 - round), round]),
    ),
  );
}

function shifted(balls: readonly Ball[], by: number): readonly Ball[] {
  return balls.map(([x, y, z, radius]): Ball => [x, y, z + by, radius]);
}

/** A low soft seat with a thick back, under somebody whose hips are at `x`. */
export function sofa(x = 0, seat = 17): Prop {
  return [
    { material: 'furniture-leg', balls: slab([x + 2, seat / 2 + 1, 0], [36, seat - 4, 40], 2.5) },
    { material: 'furniture', balls: pane([x - 15, seat], [x - 20, seat + 26], 18, 3.5) },
    ...box([x + 6, seat - 2.5, 0], [34, 6, 40], 2.8),
  ];
}

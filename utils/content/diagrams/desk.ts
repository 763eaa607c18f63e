import { rod } from '../../core/movement/figure/furniture.ts';
import type { Ball, Prop, Solid } from '../../core/movement/figure/prop.ts';
import type { Vec } from '../../core/movement/figure/vector.ts';
import type { Mark } from '../../core/workspace/diagram.ts';
import type { Diagrams } from '../diagram-keys.ts';
import { DESK, EYE_LEVEL, keyboard, monitor, officeChair, table } from './furniture.ts';
import { EYE, LOADED, SEATED, TYPES, typing } from './seated.ts';

/** A block with hard edges, from its middle on the ground or table. */
function block([x, y, z]: Vec, [length, height, width]: Vec, material: Solid['material']): Solid {
  return {
    material,
    balls: [0.5, height - 0.5].flatMap((up) =>
      [-1, 1].flatMap((i) =>
        [-1, 1].map((k): Ball => [x + i * (length / 2 - 0.5), y + up, z + k * (width / 2 - 0.5), 0.5]),
      ),
    ),
  };
}

const UNDERSIDE = DESK - 2;
const THIGH = 35.4;
const LONG = [...table(13, { length: 56 }), ...keyboard(20)];

/** From above, ahead is up. */
const ABOVE = {
  view: { turn: -90, pitch: 86, scale: 1.15, at: [60, 84] },
  order: ['chair', 'legL', 'legR', 'desk', 'trunk', 'armL', 'armR', 'neck', 'head', 'held'],
} as const;
/** How far a forearm with its hand sweeps about the elbow: 42.5 cm. */
const REACH = 25;
const ELBOW: readonly [number, number] = [3, 12];
/** Where the hands come while the elbows stay at the sides, from the far left to the far right. */
const SWEEP = [-60, 0].flatMap((start) =>
  [0, 15, 30, 45, 60].map((turn): Vec => {
    const way = ((start + turn) * Math.PI) / 180;
    return [ELBOW[0] + REACH * Math.cos(way), DESK, (start < 0 ? -1 : 1) * ELBOW[1] + REACH * Math.sin(way)];
  }),
);
const SWEPT: Mark<never> = { look: 'gaze', through: SWEEP };
const TABLE: Prop = [
  ...table(13, { half: 42, length: 50 }),
  { material: 'gold', opacity: 0.35, balls: SWEEP.map((at): Ball => [...at, 0.2]) },
  ...keyboard(20),
];
const glass = (x: number, z: number): Prop => [
  { material: 'trousers', balls: [[x, DESK + 1, z, 2.9]] },
  { material: 'window', balls: [[x, DESK + 1, z, 2.2]] },
];
const telephone = (x: number, z: number): Solid => block([x, DESK, z], [8, 1, 4], 'hair');

/** A sheet with its lines, flat on the table. */
function paper(x: number, z: number, length: number, width: number): Prop {
  return [
    block([x, DESK, z], [length, 0.6, width], 'shirt'),
    ...[0.3, 0.1, -0.1, -0.3].map((line) =>
      rod([x + line * length, DESK + 0.6, z - width * 0.32], [x + line * length, DESK + 0.6, z + width * 0.32], 0.3),
    ),
  ];
}

/** Over the right shoulder: what stands beside the screen is beside it in the picture too. */
const OVER_SHOULDER = { ...SEATED, view: { turn: -46, pitch: 18, scale: 1, at: [37, 89] } } as const;
const [SCREEN, ASIDE] = [46, 26];

/** A sheet that stands beside the screen, as high as it. */
const UPRIGHT: Prop = [
  rod([SCREEN + 4, DESK, ASIDE], [SCREEN + 2, EYE_LEVEL - 9, ASIDE], 0.9),
  {
    material: 'shirt',
    balls: [-7, 7].flatMap((z): readonly Ball[] => [
      [SCREEN, EYE_LEVEL - 18, ASIDE + z, 0.4],
      [SCREEN + 2, EYE_LEVEL, ASIDE + z, 0.4],
    ]),
  },
  ...[3, 6, 9, 12].map((line) =>
    rod([SCREEN + 1, EYE_LEVEL - line, ASIDE - 5], [SCREEN + 1, EYE_LEVEL - line, ASIDE + 5], 0.35),
  ),
];

/** What is pictured for each question about the desk and legs. */
export const DIAGRAMS: Diagrams = {
  'desk-legs': {
    panels: [
      {
        ...SEATED,
        verdict: 'worksAgainst',
        pose: { ...TYPES, foot: { at: [7, 6.5], out: 6, heel: 36 } },
        props: {
          chair: officeChair(),
          desk: [
            ...LONG,
            block([40, 0, 0], [22, 20, 20], 'cue'),
            block([58, 0, 0], [12, 30, 20], 'furniture'),
            block([28, THIGH, 0], [26, UNDERSIDE - THIGH, 20], 'furniture'),
          ],
        },
        marks: [{ look: 'point', through: [[44, 22, 0]], label: { say: 'diagram_no_room', at: [98, 42], wide: 40 } }],
      },
      {
        ...SEATED,
        verdict: 'fits',
        pose: { ...TYPES, footL: { at: [14, 6.5], heel: 12 }, footR: { at: [38, 6.5], heel: -14 } },
        props: { chair: officeChair(), desk: LONG },
        marks: [
          {
            look: 'dotted',
            through: [
              [10, THIGH, 8],
              [32, THIGH, 8],
            ],
          },
          {
            look: 'length',
            through: [
              [0, UNDERSIDE, 8],
              [0, THIGH, 8],
            ],
            x: 54,
          },
          {
            look: 'words',
            through: [[69, 51]],
            label: { say: 'diagram_at_least', amount: ['cm', 6], side: 'below', wide: 30 },
          },
          {
            look: 'arrow',
            through: [
              [52, 93],
              [74, 93],
            ],
          },
          {
            look: 'arrow',
            through: [
              [44, 93],
              [22, 93],
            ],
          },
        ],
      },
    ],
  },
  'desk-reach': {
    panels: [
      {
        ...ABOVE,
        verdict: 'worksAgainst',
        pose: {
          ...TYPES,
          pelvis: [26],
          chest: [14],
          neck: [4],
          head: [8],
          girdleR: [16],
          handR: { on: 'world', at: [41, DESK + 2, 25], pole: [0, -1, 0.4] },
        },
        props: { chair: officeChair(), desk: [...TABLE, ...glass(45, -20), ...paper(47, 2, 9, 7), telephone(48, 28)] },
        marks: [
          SWEPT,
          {
            look: 'point',
            through: [[45, DESK, -20]],
            label: { say: 'diagram_out_of_reach', at: [20, 72], side: 'below', wide: 36 },
          },
        ],
      },
      {
        ...ABOVE,
        verdict: 'fits',
        pose: {
          ...TYPES,
          neck: [4],
          head: [16],
          handR: { on: 'world', at: [15.5, DESK + 2, 25], fingers: [0.7, 0, 0.7] },
        },
        props: { chair: officeChair(), desk: [...TABLE, ...glass(19, 29), ...paper(19, -20, 9, 7), telephone(19, 19)] },
        marks: [
          SWEPT,
          {
            look: 'length',
            through: [[ELBOW[0], DESK, -ELBOW[1]], SWEEP[1] ?? [0, 0, 0]],
            label: { say: 'diagram_just', amount: ['cm', 40, 45], at: [21, 66], side: 'below' },
          },
        ],
      },
    ],
  },
  'desk-docs': {
    panels: [
      {
        ...OVER_SHOULDER,
        verdict: 'worksAgainst',
        pose: {
          ...TYPES,
          pelvis: [8],
          chest: [16],
          neck: [22],
          head: [22],
          handL: typing(34, DESK, 8),
          handR: { on: 'thigh', at: [14, 6, 0] },
          glow: 1,
        },
        light: LOADED,
        props: {
          chair: officeChair(),
          desk: [...table(13), ...paper(24, 4, 16, 13), ...keyboard(34), ...monitor(SCREEN, EYE_LEVEL)],
        },
        marks: [
          { look: 'gaze', through: [EYE, [24, DESK, 4]] },
          { look: 'words', through: [[84, 97]], label: { say: 'diagram_flat_paper', wide: 70 } },
        ],
      },
      {
        ...OVER_SHOULDER,
        verdict: 'fits',
        pose: TYPES,
        props: {
          chair: officeChair(),
          desk: [...table(13, { half: 34 }), ...keyboard(20), ...monitor(SCREEN, EYE_LEVEL, { z: -4 }), ...UPRIGHT],
        },
        marks: [
          { look: 'gaze', through: [EYE, [SCREEN, 60, ASIDE]] },
          {
            look: 'dotted',
            through: [
              [SCREEN, EYE_LEVEL + 2, -19],
              [SCREEN, EYE_LEVEL + 2, ASIDE + 8],
            ],
            label: { say: 'diagram_same_height', at: [92, 11] },
          },
        ],
      },
    ],
  },
};

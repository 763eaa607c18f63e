import { rod, SEAT, SITTING } from '../../core/movement/figure/furniture.ts';
import { SIDE } from '../../core/movement/figure/order.ts';
import type { Ball, Prop, Solid } from '../../core/movement/figure/prop.ts';
import type { Panel } from '../../core/workspace/diagram.ts';
import type { Diagrams } from '../diagram-keys.ts';
import { books, DESK, keyboard, officeChair, table } from './furniture.ts';
import { SAT, SEATED, TYPES, typing } from './seated.ts';

/** How much higher the chair is that suits a desk too high for the feet. */
const UP = 7;
const HIGH = { ...SEATED, view: { ...SEATED.view, scale: 0.94 } };
const RAISED = {
  chair: officeChair({ seat: SEAT + UP }),
  desk: [...table(13, { height: DESK + UP, length: 30 }), ...keyboard(20, { on: DESK + UP })],
};
const SAT_HIGH: Panel['pose'] = { ...TYPES, root: [0, SITTING[1] + UP, 0], hand: typing(20, DESK + UP) };

/** The trunk and the knees, larger. */
const NEAR = { ...SEATED, floor: 92, view: { ...SEATED.view, scale: 1.12, at: [44, 96] } } as const;
/** Hips and knees, larger still. */
const CLOSE = {
  ...SEATED,
  floor: 91,
  view: { turn: 0, pitch: 4, scale: 1.75, at: [26, 98] },
} as const;
const LAP = { hand: { on: 'thigh', at: [9, 6] } } as const;
const HIP = { on: 'thigh', at: [0] } as const;

/** What fills the hollow of a back, from one height to another. */
function roll(low: number, from: number, high: number, to: number): Prop {
  return [
    {
      material: 'cue',
      balls: [
        [low, from, 7, 2.2],
        [high, to, 7, 2.2],
      ],
    },
  ];
}

/** A hand held up so that three of its fingers are in a gap that begins at `x`. */
function fingers(x: number): Prop {
  const finger = (at: number, low: number, to: number, high: number): Solid =>
    rod([x + at, low, 11], [x + to, high, 11], 0.56, 'cue');
  return [
    { material: 'cue', balls: [0.9, 3.1].flatMap((at) => [14, 10.4].map((y): Ball => [x + at - 0.4, y, 11, 1.1])) },
    rod([x + 1.6, 10, 11], [x + 1.6, 3.4, 11], 1.25, 'cue'),
    finger(0.55, 14, 0.5, 22.4),
    finger(1.8, 14, 1.75, 23.4),
    finger(3, 14, 3, 22.6),
    finger(0, 11.6, -1.9, 15.6),
  ];
}

/** What is pictured for each question about the chair. */
export const DIAGRAMS: Diagrams = {
  'chair-feet': {
    panels: [
      {
        ...HIGH,
        verdict: 'worksAgainst',
        pose: { ...SAT_HIGH, foot: { at: [19, 6.5, 5], out: 6, heel: 24 }, glow: 1 },
        light: [{ part: 'legR', on: 'thigh', at: [17, -5], radius: 9 }],
        props: RAISED,
        marks: [
          {
            look: 'arrow',
            through: [
              [24, 3, 8],
              [24, -2, 8],
            ],
          },
        ],
      },
      {
        ...HIGH,
        verdict: 'fits',
        pose: { ...SAT_HIGH, foot: { at: [22, 6.5, UP], out: 6 } },
        props: { ...RAISED, rest: books(25, 4, -1) },
        marks: [
          {
            look: 'dotted',
            through: [
              [-16, DESK + UP, 9],
              [16, DESK + UP, 9],
            ],
          },
          {
            look: 'point',
            through: [{ on: 'forearm', at: [0, 0] }],
            label: { say: 'diagram_elbow_desk', at: [64, 28], side: 'right', wide: 54 },
          },
          {
            look: 'point',
            through: [{ on: 'thigh', at: [20, 3] }],
            label: { say: 'diagram_thighs', at: [66, 56], side: 'right', wide: 52 },
          },
          {
            look: 'point',
            through: [[30, UP + 1, 7]],
            label: { say: 'diagram_feet', at: [66, 76], side: 'right', wide: 52 },
          },
        ],
      },
    ],
  },
  'chair-lumbar': {
    panels: [
      {
        ...NEAR,
        verdict: 'worksAgainst',
        pose: {
          ...TYPES,
          root: [7, 29.5, 0],
          pelvis: [-24],
          lowBack: [36],
          chest: [20],
          neck: [16],
          head: [-10],
          hand: typing(22),
          glow: 1,
        },
        light: [{ part: 'trunk', on: 'torso', at: [9, 180], radius: 12 }],
        props: { chair: officeChair({ lumbar: false }), desk: [...table(15), ...keyboard(22)] },
        marks: [
          {
            look: 'arrow',
            through: [
              [-1.5, 41, 8],
              [-6.5, 41, 8],
            ],
          },
        ],
      },
      {
        ...NEAR,
        verdict: 'fits',
        pose: { ...TYPES, body: [-16], head: [8], hand: typing(16) },
        props: {
          chair: officeChair({ recline: 16 }),
          pad: roll(-9.2, 34, -11, 39),
          desk: [...table(9, { length: 56 }), ...keyboard(16)],
        },
        marks: [
          { look: 'gaze', through: [{ on: 'torso', at: [26, 90] }, HIP, { on: 'thigh', at: [24] }] },
          {
            look: 'words',
            through: [[77, 66]],
            label: { say: 'diagram_trunk_thigh', amount: ['degrees', 100, 130], side: 'right', wide: 34 },
          },
          {
            look: 'point',
            through: [[-11, 36.5, 7]],
            label: { say: 'diagram_belt', at: [16, 64], side: 'below', wide: 30 },
          },
        ],
      },
    ],
  },
  'chair-depth': {
    panels: [
      {
        ...CLOSE,
        verdict: 'worksAgainst',
        pose: {
          ...SAT,
          ...LAP,
          root: [7, 29.8, 0],
          foot: { at: [29, 6.5], out: 6 },
          pelvis: [-16],
          lowBack: [16],
          glow: 1,
        },
        light: [{ part: 'legR', on: 'shin', at: [6, -4], radius: 7 }],
        props: { chair: officeChair({ depth: 34.5, lumbar: false }) },
      },
      {
        ...CLOSE,
        order: [...SIDE, 'fingers'],
        verdict: 'fits',
        pose: { ...SAT, ...LAP },
        props: { chair: officeChair({ depth: 24.2 }), fingers: fingers(16.3) },
        marks: [
          {
            look: 'words',
            through: [[75, 58]],
            label: { say: 'diagram_gap', amount: ['fingers', 2, 3], side: 'right', wide: 42 },
          },
          {
            look: 'words',
            through: [[75, 74]],
            label: { say: 'diagram_about', amount: ['cm', 4, 6], side: 'right', wide: 42 },
          },
        ],
      },
    ],
  },
  'chair-props': {
    panels: [
      {
        ...SEATED,
        view: { ...SEATED.view, at: [32, 87] },
        pose: { ...TYPES, foot: { at: [22, 6.5, 5], out: 6 } },
        props: {
          mat: [{ material: 'cue', balls: [52, 84].flatMap((x) => [-14, 16].map((z): Ball => [x, 0.4, z, 0.4])) }],
          roll: [
            {
              material: 'cue-top',
              balls: [
                [58, 4.2, 2, 3.6],
                [78, 4.2, 2, 3.6],
              ],
            },
          ],
          chair: officeChair(),
          back: roll(-6.4, 34, -7, 39),
          desk: [...table(13, { length: 30 }), ...keyboard(20)],
          feet: books(25, 3, -1),
        },
        marks: [
          {
            look: 'point',
            through: [[-7.5, 36, 7]],
            label: { say: 'diagram_for_back', at: [14, 60], side: 'below', wide: 27 },
          },
          {
            look: 'point',
            through: [[31, 3, 8]],
            label: { say: 'diagram_for_feet', at: [60, 88], side: 'below', wide: 60 },
          },
          {
            look: 'point',
            through: [[74, 5, 2]],
            label: { say: 'diagram_for_floor', at: [104, 64], side: 'above', wide: 27 },
          },
        ],
      },
    ],
  },
};

import { rod } from '../../core/movement/figure/furniture.ts';
import type { Hand } from '../../core/movement/figure/key.ts';
import type { Ball, Prop } from '../../core/movement/figure/prop.ts';
import type { Mark, Panel } from '../../core/workspace/diagram.ts';
import type { Diagrams } from '../diagram-keys.ts';
import { DESK, keyboard, officeChair, table } from './furniture.ts';
import { SAT, SEATED, TYPES, typing } from './seated.ts';

const NEAR = { ...SEATED, floor: 92, view: { ...SEATED.view, scale: 1.12, at: [32, 96] } } as const;
const SHOULDER = { on: 'upperArm', at: [0] } as const;
const ELBOW = { on: 'forearm', at: [0] } as const;
const WRIST = { on: 'hand', at: [0] } as const;
const FINGERTIPS = { on: 'hand', at: [7] } as const;
const ARM: Mark<never> = { look: 'gaze', through: [SHOULDER, ELBOW, WRIST] };

const FRONT = {
  view: { turn: 84, pitch: 24, scale: 1.3, at: [48, 104] },
  order: ['chair', 'legL', 'legR', 'trunk', 'rests', 'neck', 'head', 'armL', 'armR'],
} as const;
const rests = (height: number) => ({
  chair: officeChair(),
  rests: [-15, 15].flatMap((z): Prop => [
    rod([2, 23, z], [2, height, z], 1.2),
    { material: 'cue', balls: [-4, 10].flatMap((x) => [-2.6, 2.6].map((out): Ball => [x, height - 1, z + out, 1.2])) },
  ]),
});
const onRest = (height: number): Hand => ({
  on: 'world',
  at: [13, height, 14],
  fingers: [1, 0, -0.1],
  pole: [-1, -1, 0.5],
  poleIn: 'world',
});

const CLOSE = {
  view: { turn: 0, pitch: 2, scale: 3, at: [24, 203] },
  order: ['armL', 'trunk', 'neck', 'head', 'legR', 'desk', 'armR', 'keys'],
  far: 'L',
} as const;

const ABOVE = {
  view: { turn: -90, pitch: 86, scale: 1.4, at: [36, 82] },
  order: ['chair', 'legL', 'legR', 'desk', 'trunk', 'mouse', 'armL', 'armR', 'neck', 'head'],
} as const;
const BENT: Panel['pose'] = { ...TYPES, neck: [4], head: [16] };
const BROAD = [...table(13, { half: 70 }), ...keyboard(20)];
const onMouse = (x: number, z: number): Hand => ({
  on: 'world',
  at: [x, DESK + 2, z],
  fingers: [1, -0.1, -0.1],
  pole: [-1, -1, 0.5],
  poleIn: 'world',
});
/** A mouse that shows round the hand. */
const mouse = (x: number, z: number): Prop => [
  {
    material: 'cue',
    balls: [
      [x, DESK + 1, z, 2.6],
      [x + 3.4, DESK + 1, z, 2.8],
    ],
  },
];

/** What is pictured for each question about arms, keyboard and mouse. */
export const DIAGRAMS: Diagrams = {
  'arm-elbows': {
    panels: [
      {
        ...NEAR,
        verdict: 'worksAgainst',
        pose: {
          ...TYPES,
          girdle: [10, 16],
          pelvis: [10],
          chest: [4],
          neck: [10],
          head: [-10],
          hand: typing(35, DESK + 5),
          glow: 1,
        },
        light: [{ part: 'trunk', on: 'torso', at: [28, 150], radius: 10 }],
        props: { chair: officeChair(), desk: [...table(19, { height: DESK + 5 }), ...keyboard(35, { on: DESK + 5 })] },
        marks: [ARM],
      },
      {
        ...NEAR,
        verdict: 'fits',
        pose: TYPES,
        props: { chair: officeChair(), desk: [...table(13), ...keyboard(20)] },
        marks: [
          ARM,
          {
            look: 'point',
            through: [SHOULDER],
            label: { say: 'diagram_shoulders', at: [56, 24], side: 'right', wide: 60 },
          },
          {
            look: 'point',
            through: [ELBOW],
            label: { say: 'diagram_bent', amount: ['degrees', 90, 120], at: [56, 38], side: 'right', wide: 60 },
          },
        ],
      },
    ],
  },
  'arm-support': {
    panels: [
      {
        ...FRONT,
        verdict: 'worksAgainst',
        pose: { ...SAT, girdle: [0, 18], hand: onRest(47), glow: 1 },
        light: [
          { part: 'trunk', on: 'torso', at: [29, 60], radius: 9 },
          { part: 'trunk', on: 'torso', at: [29, 60], side: 'L', radius: 9 },
        ],
        props: rests(47),
        marks: [
          {
            look: 'arrow',
            through: [
              [76, 44],
              [76, 30],
            ],
          },
          {
            look: 'arrow',
            through: [
              [20, 44],
              [20, 30],
            ],
          },
        ],
      },
      {
        ...FRONT,
        verdict: 'fits',
        pose: { ...SAT, girdle: [0, -2], hand: onRest(39) },
        props: rests(39),
        marks: [
          {
            look: 'point',
            through: [[10, 38, -17]],
            label: { say: 'diagram_under_elbow', at: [82, 62], side: 'right', wide: 36 },
          },
          {
            look: 'point',
            through: [{ ...SHOULDER, side: 'L' }],
            label: { say: 'diagram_shoulders', at: [78, 24], side: 'right', wide: 40 },
          },
        ],
      },
    ],
  },
  'kb-wrists': {
    panels: [
      {
        ...CLOSE,
        verdict: 'worksAgainst',
        pose: {
          ...TYPES,
          hand: { ...typing(0), at: [18, DESK + 3.2, 5], fingers: [0.74, 0.67, 0], palm: [0.67, -0.74, 0] },
          glow: 1,
        },
        light: [{ part: 'armR', on: 'forearm', at: [13.5, 0], radius: 5 }],
        props: {
          desk: table(14.5),
          keys: [rod([25, DESK + 0.5, 12], [25, DESK + 4, 12], 0.5), ...keyboard(21.5, { rise: 4 })],
        },
        marks: [{ look: 'gaze', through: [{ on: 'forearm', at: [2] }, WRIST, FINGERTIPS] }],
      },
      {
        ...CLOSE,
        order: [...CLOSE.order, 'pencil'],
        verdict: 'fits',
        pose: { ...TYPES, root: [0, 31.8, 0], hand: { ...typing(20, DESK + 0.6), fingers: [1, 0, -0.3] } },
        props: { desk: table(11.3), keys: keyboard(20.7), pencil: [rod([4, 47.4, 8], [22.5, 45.2, 8], 0.4, 'cue')] },
        marks: [
          {
            look: 'point',
            through: [[12, 46.4, 8]],
            label: { say: 'diagram_pencil', at: [82, 46], side: 'above', wide: 60 },
          },
          {
            look: 'length',
            through: [
              [11.3, 0, 0],
              [16.6, 0, 0],
            ],
            y: 92,
            label: { say: 'diagram_to_edge', amount: ['cm', 8, 10], side: 'right', at: [76, 92], wide: 40 },
          },
        ],
      },
    ],
  },
  'mouse-near': {
    panels: [
      {
        ...ABOVE,
        verdict: 'worksAgainst',
        pose: { ...BENT, chest: [2, 3, 4], handR: onMouse(24, 27), glow: 1 },
        light: [{ part: 'armR', on: 'upperArm', at: [1], radius: 8 }],
        props: {
          chair: officeChair(),
          desk: [...BROAD, ...keyboard(20, { half: 3.4, z: 18 })],
          mouse: mouse(24.5, 27),
        },
      },
      {
        ...ABOVE,
        verdict: 'fits',
        pose: { ...BENT, handR: onMouse(19, 17) },
        props: { chair: officeChair(), desk: BROAD, mouse: mouse(20, 17) },
        marks: [
          {
            look: 'point',
            through: [[24, DESK, 17]],
            label: { say: 'diagram_beside', at: [66, 69], side: 'right', wide: 49 },
          },
          {
            look: 'point',
            through: [ELBOW],
            label: { say: 'diagram_elbow_side', at: [66, 88], side: 'right', wide: 49 },
          },
        ],
      },
    ],
  },
};

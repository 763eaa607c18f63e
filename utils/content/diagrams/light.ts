import { rod } from '../../core/movement/figure/furniture.ts';
import type { Ball, Prop, Solid } from '../../core/movement/figure/prop.ts';
import type { Vec } from '../../core/movement/figure/vector.ts';
import type { Mark, Panel } from '../../core/workspace/diagram.ts';
import type { Diagrams } from '../diagram-keys.ts';
import { DESK, EYE_LEVEL, keyboard, lamp, monitor, officeChair, table } from './furniture.ts';
import { EYE, FROM_SIDE, LOADED, SAT, SEATED, TYPES, typing } from './seated.ts';

/** A convex thing with these corners. */
const sheet = (material: Solid['material'], corners: readonly Vec[], round = 0.3, opacity = 1): Solid => ({
  material,
  balls: corners.map((at): Ball => [...at, round]),
  opacity,
});

/** From above and a little from behind: ahead is up, and the glass of the screen is seen. */
const ABOVE = {
  view: { turn: -90, pitch: 68, scale: 0.95, at: [62, 76] },
  order: ['chair', 'legL', 'legR', 'desk', 'room', 'trunk', 'armL', 'armR', 'neck', 'head'],
} as const;
const NOSE = { on: 'head', at: [7.5, 3] } as const;
const GLASS = 45;
const OFF: Prop = [
  ...table(13, { half: 30 }),
  ...keyboard(20),
  rod([GLASS + 3, DESK, 0], [GLASS + 2, 60, 0], 1.2),
  sheet(
    'hair',
    [
      [GLASS, 49, -17],
      [GLASS, 49, 17],
      [GLASS, EYE_LEVEL, -17],
      [GLASS, EYE_LEVEL, 17],
    ],
    0.9,
  ),
];
const LOOKS: Panel['pose'] = { ...TYPES, neck: [4], head: [16] };
const sun = (x: number, z: number): Solid => ({ material: 'gold', balls: [[x, DESK, z, 4]] });

const PAPER = 34;
const AT_DESK: Prop = [
  ...table(13, { length: 46 }),
  ...keyboard(20),
  ...monitor(GLASS + 4, EYE_LEVEL),
  sheet('shirt', [
    [PAPER - 6, DESK, -8],
    [PAPER + 6, DESK, -8],
    [PAPER - 6, DESK, 8],
    [PAPER + 6, DESK, 8],
  ]),
];
const CEILING = 83;
/** A long lamp on the ceiling, its light so bright. */
const ceiling = (bright: number): Prop => [
  sheet(
    'gold',
    [
      [8, CEILING, 0],
      [36, CEILING, 0],
      [-22, 0, 0],
      [70, 0, 0],
    ],
    0.3,
    bright,
  ),
  rod([8, CEILING, 0], [36, CEILING, 0], 1.6, bright > 0.1 ? 'gold' : 'furniture-leg'),
];

/** The person with room for signs beside them. */
const indoors = (left: number) => ({ ...SEATED, view: { ...FROM_SIDE, at: [left, 87] } }) as const;
const VENT: Prop = [
  sheet(
    'furniture-top',
    [
      [-42, 78, 0],
      [-28, 78, 0],
      [-42, 70, 0],
      [-28, 70, 0],
    ],
    1.6,
  ),
  rod([-38, 70, 1], [-27, 70, 1], 0.8, 'trousers'),
];
/** Blown from the vent onto the neck. */
const draught = (x: number, y: number): Mark<never> => ({
  look: 'arrow',
  through: [
    [x - 22, y + 9, 0],
    [x, y, 0],
  ],
});
/** Sound from a point to its left. */
const sound = (x: number, y: number, radius: number, look: 'angle' | 'gaze' = 'angle'): Mark<never> => ({
  look,
  radius,
  through: [
    [x - 5, y - 4, 0],
    [x, y, 0],
    [x - 5, y + 4, 0],
  ],
});

const OWN_TABLE: Prop = [...table(13, { length: 38 }), ...keyboard(20), ...monitor(42, EYE_LEVEL)];
/** A loudspeaker whose mouth looks to the left, or to the right. */
const speaker = (x: number, y: number, size: number): Prop => [
  sheet(
    'trousers',
    [
      [x, y + 2.4 * size, 0],
      [x, y - 2.4 * size, 0],
      [x + 2.6 * size, y, 0],
    ],
    0.5,
  ),
  sheet(
    'trousers',
    [
      [x + 1.6 * size, y + size, 0],
      [x + 1.6 * size, y - size, 0],
      [x + 3.4 * size, y + size, 0],
      [x + 3.4 * size, y - size, 0],
    ],
    0.4,
  ),
];
const SIGNS: Prop = [
  rod([61, 62, 0], [61, 74, 0], 2.2, 'window'),
  { material: 'cue', balls: [[61, 61, 0, 3]] },
  rod([61, 61, 0], [61, 69, 0], 1, 'cue'),
  {
    material: 'shirt',
    balls: [
      [61, 41, 0, 3.4],
      [61, 48, 0, 0.4],
    ],
  },
  ...speaker(59, 19, 1.2),
];

/** What is pictured for each question about light and surroundings. */
export const DIAGRAMS: Diagrams = {
  'light-glare': {
    panels: [
      {
        ...ABOVE,
        verdict: 'worksAgainst',
        pose: LOOKS,
        props: {
          chair: officeChair(),
          desk: OFF,
          room: [
            rod([-26, DESK, -62], [-26, DESK, 62], 1.8),
            rod([-26, DESK, -26], [-26, DESK, 26], 1.8, 'window'),
            sheet(
              'gold',
              [
                [-26, DESK, -26],
                [-26, DESK, 26],
                [GLASS - 1, 52, -6],
                [GLASS - 1, 52, 6],
              ],
              0.3,
              0.35,
            ),
            sheet('window', [
              [GLASS - 1, 52, -6],
              [GLASS - 1, 52, 6],
              [GLASS - 1, 66, -6],
              [GLASS - 1, 66, 6],
            ]),
            rod([GLASS - 1.5, 52, 0], [GLASS - 1.5, 66, 0], 0.4, 'hair'),
            rod([GLASS - 1.5, 59, -6], [GLASS - 1.5, 59, 6], 0.4, 'hair'),
            sun(-34, 0),
          ],
        },
        marks: [
          { look: 'arrow', through: [[-26, DESK, 22], [GLASS - 2, 57, 4], NOSE] },
          { look: 'words', through: [[-26, DESK, -43]], label: { say: 'diagram_window' } },
        ],
      },
      {
        ...ABOVE,
        verdict: 'fits',
        pose: LOOKS,
        props: {
          chair: officeChair(),
          desk: OFF,
          room: [
            rod([-40, DESK, -50], [70, DESK, -50], 1.8),
            rod([-8, DESK, -50], [38, DESK, -50], 1.8, 'window'),
            sheet(
              'gold',
              [
                [-8, DESK, -50],
                [38, DESK, -50],
                [-8, DESK, 0],
                [38, DESK, 0],
              ],
              0.3,
              0.35,
            ),
            sun(15, -58),
          ],
        },
        marks: [
          { look: 'gaze', through: [NOSE, [GLASS, 60, 0]] },
          { look: 'words', through: [[-24, DESK, -49]], label: { say: 'diagram_window', side: 'right' } },
        ],
      },
    ],
  },
  'light-level': {
    panels: [
      {
        ...SEATED,
        verdict: 'worksAgainst',
        pose: {
          ...SAT,
          lids: 0.7,
          handL: typing(20),
          handR: { on: 'head', at: [9.5, 6.5, 2], fingers: [0.7, -0.1, -0.7], palm: [0, -1, 0], pole: [0.4, -0.6, 1] },
        },
        props: { room: ceiling(0.5), chair: officeChair(), desk: AT_DESK },
        marks: [
          {
            look: 'arrow',
            through: [
              [30, CEILING, 0],
              [15, 72, 0],
            ],
          },
          { look: 'words', through: [[40, CEILING, 0]], label: { say: 'diagram_too_bright', side: 'right', wide: 60 } },
        ],
      },
      {
        ...SEATED,
        verdict: 'fits',
        pose: { ...TYPES, neck: [8], head: [10] },
        props: { room: ceiling(0.1), chair: officeChair(), desk: [...AT_DESK, ...lamp(46, { z: 4, reach: -12 })] },
        marks: [
          { look: 'gaze', through: [EYE, [PAPER, DESK, 0]] },
          {
            look: 'point',
            through: [[PAPER + 3, DESK, 0]],
            label: { say: 'diagram_just', amount: ['lux', 300, 500], at: [101, 58], side: 'below' },
          },
        ],
      },
    ],
  },
  'air-noise': {
    panels: [
      {
        ...indoors(46),
        verdict: 'worksAgainst',
        pose: {
          ...SAT,
          chest: [10],
          neck: [14],
          head: [2],
          girdle: [0, 3],
          lids: 0.8,
          glow: 1,
          hand: { on: 'head', at: [1, 4.5, 7.6], fingers: [-0.8, 0.6, 0], palm: [0, 0, -1], pole: [0.6, -0.6, 1] },
        },
        light: LOADED,
        props: { vent: VENT, chair: officeChair(), desk: OWN_TABLE, noise: speaker(62, 56, 2.4) },
        marks: [
          { look: 'words', through: [[19, 42]], label: { say: 'diagram_draught', wide: 36 } },
          draught(-7, 64),
          draught(-9, 56),
          sound(66, 56, 8),
          sound(66, 56, 12),
          sound(66, 56, 16),
          { look: 'words', through: [[104, 18]], label: { say: 'diagram_noise', wide: 36 } },
        ],
      },
      {
        ...indoors(16),
        verdict: 'fits',
        pose: TYPES,
        props: { chair: officeChair(), desk: OWN_TABLE, signs: SIGNS },
        marks: [
          {
            look: 'words',
            through: [[64, 67, 0]],
            label: { say: 'diagram_just', amount: ['celsius', 19, 23], side: 'right' },
          },
          {
            look: 'words',
            through: [[64, 43, 0]],
            label: { say: 'diagram_humidity', amount: ['percent', 40, 60], side: 'right', wide: 32 },
          },
          {
            look: 'words',
            through: [[64, 19, 0]],
            label: { say: 'diagram_under', amount: ['decibels', 55], side: 'right', wide: 32 },
          },
          sound(61, 19, 3),
          sound(61, 19, 5),
        ],
      },
    ],
  },
};

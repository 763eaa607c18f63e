import { SEAT, SITTING } from '../../core/movement/figure/furniture.ts';
import type { Vec } from '../../core/movement/figure/vector.ts';
import type { Panel } from '../../core/workspace/diagram.ts';
import type { Diagrams } from '../diagram-keys.ts';
import { books, DESK, keyboard, monitor, officeChair, table } from './furniture.ts';
import { LOADED, SAT, SEATED, TYPES, typing } from './seated.ts';

/** How much higher the chair is that suits a desk too high for the feet. */
const UP = 7;
const HIGH = {
  ...SEATED,
  view: { ...SEATED.view, scale: 0.94 },
};
const HIGH_DESK = [...table(13, { height: DESK + UP }), ...keyboard(20, { on: DESK + UP })];
const ON_HIGH: Panel['pose'] = { ...TYPES, root: [0, SITTING[1] + UP, 0], hand: typing(20, DESK + UP) };

/** What is pictured for each question about the chair. */
export const DIAGRAMS: Diagrams = {
  'chair-feet': {
    panels: [
      {
        ...HIGH,
        verdict: 'worksAgainst',
        pose: { ...ON_HIGH, foot: { at: [19, 6.5, 5], out: 6, heel: 24 }, glow: 1 },
        light: [{ part: 'legR', on: 'thigh', at: [17, -5, 0], radius: 9 }],
        props: { chair: officeChair({ seat: SEAT + UP }), desk: HIGH_DESK },
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
        pose: { ...ON_HIGH, foot: { at: [22, 6.5, UP], out: 6 } },
        props: { chair: officeChair({ seat: SEAT + UP }), desk: HIGH_DESK, rest: books(25, 4, -1) },
        marks: [],
      },
    ],
  },
  'chair-lumbar': {
    panels: [
      {
        ...SEATED,
        verdict: 'worksAgainst',
        pose: {
          ...TYPES,
          root: [7, 29.5, 0],
          pelvis: [-24],
          lowBack: [36],
          chest: [20],
          neck: [16],
          head: [-4],
          glow: 1,
          hand: typing(22),
        },
        light: [{ part: 'trunk', on: 'torso', at: [9, 180], radius: 12 }],
        props: { chair: officeChair({ lumbar: false }), desk: [...table(15), ...keyboard(22), ...monitor(46, 66)] },
        marks: [],
      },
      {
        ...SEATED,
        verdict: 'fits',
        pose: { ...TYPES, body: [-16], head: [8], hand: typing(16) },
        props: { chair: officeChair({ recline: 16 }), desk: [...table(9), ...keyboard(16), ...monitor(40, 66)] },
        marks: [],
      },
    ],
  },
};

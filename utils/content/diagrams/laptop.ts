import type { Spot3 } from '../../core/movement/figure/prop.ts';
import type { Diagrams } from '../diagram-keys.ts';
import { books, DESK, EYE_LEVEL, keyboard, laptop, mouse, officeChair, phone, sofa, table } from './furniture.ts';
import { EYE, FROM_SIDE, LOADED, SAT, SEATED, TYPES, typing } from './seated.ts';

const SCREEN: Spot3 = { on: 'hand', at: [7, -2.6] };
const CHIN: Spot3 = { on: 'head', at: [6, -2] };
const ELBOW: Spot3 = { on: 'forearm', at: [0, -2] };

/** What is pictured for each question about laptop and phone. */
export const DIAGRAMS: Diagrams = {
  'lap-raised': {
    panels: [
      {
        ...SEATED,
        verdict: 'worksAgainst',
        pose: {
          ...TYPES,
          pelvis: [8],
          lowBack: [10],
          chest: [14],
          neck: [22],
          head: [22],
          hand: typing(26, DESK + 1),
          glow: 1,
        },
        light: LOADED,
        props: { chair: officeChair(), desk: [...table(13), ...laptop(34)] },
        marks: [{ look: 'gaze', through: [EYE, [37, 49, 0]] }],
      },
      {
        ...SEATED,
        verdict: 'fits',
        pose: TYPES,
        props: {
          chair: officeChair(),
          desk: [
            ...table(13, { length: 56 }),
            ...keyboard(20),
            ...mouse(22),
            ...books(35, 7),
            ...laptop(40, { on: DESK + 14 }),
          ],
        },
        marks: [
          {
            look: 'gaze',
            through: [EYE, [44, EYE_LEVEL, 0]],
            label: { say: 'diagram_eye_level', at: [54, 17], wide: 43 },
          },
          {
            look: 'point',
            through: [[22, DESK + 1, 0]],
            label: { say: 'diagram_own_keyboard', at: [72, 58], side: 'below', wide: 30 },
          },
        ],
      },
    ],
  },
  'lap-place': {
    panels: [
      {
        ...SEATED,
        view: { ...FROM_SIDE, at: [40, 87] },
        verdict: 'worksAgainst',
        pose: {
          root: [0, 24, 0],
          pelvis: [-18],
          lowBack: [30],
          chest: [20],
          neck: [28],
          head: [22],
          foot: { at: [26, 6.5], out: 6 },
          hand: { on: 'thigh', at: [14, 8, -2], fingers: [0.6, 0.8, 0], palm: [-0.8, 0.6, 0] },
          glow: 1,
        },
        light: LOADED,
        props: { sofa: sofa(), phone: phone() },
        marks: [
          { look: 'gaze', through: [EYE, SCREEN] },
          { look: 'words', through: [[96, 30]], label: { say: 'diagram_over', amount: ['hours', 1], wide: 40 } },
        ],
      },
      {
        ...SEATED,
        verdict: 'fits',
        pose: {
          ...SAT,
          pelvis: [8],
          chest: [12],
          neck: [6],
          head: [2],
          hand: {
            on: 'world',
            at: [22.2, 55, 1],
            fingers: [0.2, 1, 0],
            palm: [-1, 0.2, 0],
            pole: [0.3, -1, 0.2],
            poleIn: 'world',
          },
        },
        order: ['legL', 'desk', 'armL', 'trunk', 'neck', 'head', 'legR', 'phone', 'armR'],
        props: { chair: officeChair(), desk: table(9, { length: 58 }), phone: phone() },
        marks: [
          { look: 'gaze', through: [EYE, SCREEN] },
          {
            look: 'length',
            through: [CHIN, { on: 'torso', at: [20] }],
            x: 66,
            label: { say: 'diagram_chest_chin', side: 'right', wide: 46 },
          },
          { look: 'point', through: [ELBOW], label: { say: 'diagram_elbows', at: [72, 62], side: 'below', wide: 34 } },
        ],
      },
    ],
  },
};

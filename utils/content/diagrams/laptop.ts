import type { Spot3 } from '../../core/movement/figure/prop.ts';
import type { Diagrams } from '../diagram-keys.ts';
import { books, DESK, EYE_LEVEL, keyboard, laptop, mouse, phone, sofa, table } from './furniture.ts';
import { against, both, fits, gaze, note, point, words } from './panel.ts';
import { FROM_SIDE, SAT, TYPES, typing } from './seated.ts';

/** The phone's glass, in a hand. */
const GLASS: Spot3 = { on: 'hand', at: [7, -2.6] };
const PHONE = phone();

/** What is pictured for each question about laptop and phone. */
export const DIAGRAMS: Diagrams = {
  'lap-raised': both(
    against(
      { ...TYPES, pelvis: [8], lowBack: [10], chest: [14], neck: [22], head: [-4], hand: typing(26, DESK + 1) },
      { desk: [...table(13), ...laptop(34)] },
      [gaze([37, 49, 0])],
    ),
    fits(
      TYPES,
      {
        desk: [
          ...table(13, { length: 56 }),
          ...keyboard(20),
          ...mouse(22),
          ...books(35, 7),
          ...laptop(40, { on: DESK + 14 }),
        ],
      },
      [
        gaze([44, EYE_LEVEL, 0], words('diagram_eye_level', [56, 17], 47)),
        point([22, DESK + 1, 0], 'diagram_own_keyboard', [69, 58], 30, 'below'),
      ],
    ),
  ),
  'lap-place': both(
    against(
      {
        root: [0, 24, 0],
        pelvis: [-18],
        lowBack: [30],
        chest: [20],
        neck: [28],
        head: [22],
        foot: { at: [26, 6.5], out: 6 },
        hand: { on: 'thigh', at: [14, 8, -2], fingers: [0.6, 0.8, 0], palm: [-0.8, 0.6, 0] },
      },
      { chair: sofa(), phone: PHONE },
      [gaze(GLASS), note('diagram_over', [60, 20], 40, 'above', ['hours', 1])],
      { view: { ...FROM_SIDE, at: [40, 87] } },
    ),
    fits(
      {
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
      { desk: table(9, { length: 58 }), phone: PHONE },
      [
        gaze(GLASS),
        {
          look: 'length',
          through: [
            { on: 'head', at: [6, -2] },
            { on: 'torso', at: [20] },
          ],
          x: 66,
          label: { say: 'diagram_chest_chin', at: [68, 32], side: 'right', wide: 46 },
        },
        point({ on: 'forearm', at: [0, -2] }, 'diagram_elbows', [67, 62], 34, 'below'),
      ],
      { order: ['legL', 'desk', 'armL', 'trunk', 'neck', 'head', 'legR', 'phone', 'armR'] },
    ),
  ),
};

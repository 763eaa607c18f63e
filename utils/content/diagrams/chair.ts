import { rod, SEAT, SITTING } from '../../core/movement/figure/furniture.ts';
import { SIDE } from '../../core/movement/figure/order.ts';
import type { Ball, Prop, Solid } from '../../core/movement/figure/prop.ts';
import type { Panel } from '../../core/workspace/diagram.ts';
import type { Diagrams } from '../diagram-keys.ts';
import { books, DESK, keyboard, officeChair, table } from './furniture.ts';
import { against, arrow, both, fits, note, point } from './panel.ts';
import { FROM_SIDE, SAT, SEATED, TYPES, typing } from './seated.ts';

/** How much higher the chair is that suits a desk too high for the feet. */
const UP = 7;
const TOP = DESK + UP;
const RAISED = {
  chair: officeChair({ seat: SEAT + UP }),
  desk: [...table(13, { height: TOP, length: 30 }), ...keyboard(20, { on: TOP })],
};
const SAT_HIGH: Panel['pose'] = { ...TYPES, root: [0, SITTING[1] + UP, 0], hand: typing(20, TOP) };
const HIGH = { view: { ...FROM_SIDE, scale: 0.94 } };

/** Larger; larger still, the hips and the knees. */
const NEAR = { floor: 92, view: { ...FROM_SIDE, scale: 1.12, at: [44, 96] } } as const;
const CLOSE = { floor: 91, view: { turn: 0, pitch: 4, scale: 1.75, at: [26, 98] } } as const;
/** Smaller, for two people. */
const SMALLER = { ...FROM_SIDE, scale: 0.85 } as const;
const RESTS: Panel['pose'] = { ...SAT, hand: { on: 'thigh', at: [9, 6] } };

/** A hand held up so that three of its fingers are in the gap between seat and leg. */
function fingers(): Prop {
  const finger = (from: number, low: number, to: number, high: number, radius = 0.62): Solid =>
    rod([from, low, 11], [to, high, 11], radius, 'cue');
  return [
    { material: 'cue', balls: [17, 19.2].flatMap((x) => [14, 11].map((y): Ball => [x, y, 11, 1.2])) },
    finger(18.1, 10.6, 18.1, -4, 1.7),
    finger(16.6, 14, 16.3, 22),
    finger(18.1, 14, 18, 23.4),
    finger(19.6, 14, 19.7, 22.4),
    finger(16.6, 11, 14.2, 16, 0.75),
  ];
}

/** What is pictured for each question about the chair. */
export const DIAGRAMS: Diagrams = {
  'chair-feet': both(
    against({ ...SAT_HIGH, foot: { at: [19, 6.5, 5], out: 6, heel: 24 } }, RAISED, [arrow([24, 3, 8], [24, -2, 8])], {
      ...HIGH,
      light: [{ part: 'legR', on: 'thigh', at: [17, -5], radius: 9 }],
    }),
    fits(
      { ...SAT_HIGH, foot: { at: [22, 6.5, UP], out: 6 } },
      { ...RAISED, rest: books(25, 4, -1) },
      [
        {
          look: 'dotted',
          through: [
            [-16, TOP, 9],
            [16, TOP, 9],
          ],
        },
        point({ on: 'forearm', at: [0] }, 'diagram_elbow_desk', [64, 28], 54, 'right'),
        point({ on: 'thigh', at: [20, 3] }, 'diagram_thighs', [66, 56], 52, 'right'),
        point([30, UP + 1, 7], 'diagram_feet', [66, 76], 52, 'right'),
      ],
      HIGH,
    ),
  ),
  'chair-lumbar': both(
    against(
      {
        ...TYPES,
        root: [7, 29.5, 0],
        pelvis: [-24],
        lowBack: [36],
        chest: [20],
        neck: [16],
        head: [-10],
        hand: typing(22),
      },
      { chair: officeChair({ lumbar: false }), desk: [...table(15), ...keyboard(22)] },
      [arrow([-1.5, 41, 8], [-6.5, 41, 8])],
      { ...NEAR, light: [{ part: 'trunk', on: 'torso', at: [9, 180], radius: 12 }] },
    ),
    fits(
      { ...TYPES, body: [-16], head: [8], hand: typing(16) },
      {
        chair: officeChair({ recline: 16 }),
        pad: [rod([-9.2, 34, 7], [-11, 39, 7], 2.2, 'cue')],
        desk: [...table(9, { length: 56 }), ...keyboard(16)],
      },
      [
        {
          look: 'gaze',
          through: [
            { on: 'torso', at: [26, 90] },
            { on: 'thigh', at: [0] },
            { on: 'thigh', at: [24] },
          ],
        },
        note('diagram_trunk_thigh', [77, 66], 34, 'right', ['degrees', 100, 130]),
        point([-11, 36.5, 7], 'diagram_belt', [16, 64], 30, 'below'),
      ],
      NEAR,
    ),
  ),
  'chair-depth': both(
    against(
      { ...RESTS, root: [7, 29.8, 0], foot: { at: [29, 6.5], out: 6 }, pelvis: [-16], lowBack: [16] },
      { chair: officeChair({ depth: 34.5, lumbar: false }) },
      [],
      { ...CLOSE, light: [{ part: 'legR', on: 'shin', at: [6, -4], radius: 7 }] },
    ),
    fits(
      RESTS,
      { chair: officeChair({ depth: 24.2 }), fingers: fingers() },
      [
        note('diagram_gap', [75, 58], 42, 'right', ['fingers', 2, 3]),
        note('diagram_about', [75, 74], 42, 'right', ['cm', 4, 6]),
      ],
      { ...CLOSE, order: [...SIDE, 'fingers'] },
    ),
  ),
  'chair-props': {
    height: 98,
    panels: [
      {
        ...SEATED,
        floor: 76,
        view: { ...SMALLER, at: [80, 80] },
        pose: { root: [0, 12.6, 0], body: [-3], foot: { at: [31, 6.5], out: 6 }, hand: { on: 'thigh', at: [15, 6] } },
        props: {
          mat: [{ material: 'cue', balls: [-12, 40].flatMap((x) => [-14, 16].map((z): Ball => [x, 0.4, z, 0.4])) }],
          roll: [rod([0, 4, -11], [0, 4, 11], 3.6, 'cue-top')],
        },
        also: [
          {
            ...SEATED,
            view: { ...SMALLER, at: [30, 80] },
            pose: { ...TYPES, foot: { at: [22, 6.5, 5], out: 6 } },
            props: {
              chair: officeChair(),
              back: [rod([-6.4, 34, 7], [-7, 39, 7], 2.2, 'cue')],
              desk: [...table(13, { length: 27 }), ...keyboard(20)],
              feet: books(25, 3, -1),
            },
          },
        ],
        marks: [
          point([24, 49], 'diagram_for_back', [14, 33], 27),
          point([56, 78], 'diagram_for_feet', [46, 82], 40, 'below'),
          point([81, 78], 'diagram_for_floor', [94, 82], 40, 'below'),
        ],
      },
    ],
  },
};

import { rod } from '../../core/movement/figure/furniture.ts';
import type { Hand } from '../../core/movement/figure/key.ts';
import type { Ball, Prop, Spot3 } from '../../core/movement/figure/prop.ts';
import type { Mark, Panel } from '../../core/workspace/diagram.ts';
import type { Diagrams } from '../diagram-keys.ts';
import { DESK, keyboard, officeChair, table } from './furniture.ts';
import { against, arrow, both, fits, point } from './panel.ts';
import { FROM_SIDE, SAT, TYPES, typing } from './seated.ts';

const SHOULDER: Spot3 = { on: 'upperArm', at: [0] };
const ELBOW: Spot3 = { on: 'forearm', at: [0] };
const WRIST: Spot3 = { on: 'hand', at: [0] };

const NEAR = { floor: 92, view: { ...FROM_SIDE, scale: 1.12, at: [32, 96] } } as const;
const ARM: Mark<never> = { look: 'gaze', through: [SHOULDER, ELBOW, WRIST] };
const TOO_HIGH = DESK + 5;

/** Half from the front, with armrests. */
const FRONT = {
  view: { turn: 52, pitch: 8, scale: 1.14, at: [53, 94] },
  floor: 86,
  order: ['chair', 'restL', 'armL', 'legL', 'trunk', 'neck', 'head', 'legR', 'rest', 'armR'],
} as const;

type Props = Readonly<Record<string, Prop>>;

/** The light on raised shoulders. */
const SHRUG = { part: 'trunk', on: 'torso', at: [30, 40], radius: 12 } as const;

function rests(height: number): Props {
  return {
    chair: officeChair(),
    restL: rest(height, -16),
    rest: rest(height, 16),
  };
}

function rest(height: number, z: number): Prop {
  return [
    rod([0, 23, z], [2, height - 2, z], 1.2),
    {
      material: 'cue',
      balls: [-4, 12].flatMap((x) => [-2.4, 2.4].map((out): Ball => [x, height - 1, z + out, 1.2])),
    },
  ];
}

/** A hand whose forearm lies in the air or on something, its palm there. */
function laid(x: number, height: number, z: number): Hand {
  return { on: 'world', at: [x, height, z], fingers: [1, -0.05, -0.1], pole: [-1, -1, 0.5], poleIn: 'world' };
}

/** Forearm, hand and keys. */
const CLOSE = {
  floor: 100,
  view: { turn: 0, pitch: 2, scale: 3, at: [24, 198] },
  order: ['armL', 'trunk', 'neck', 'head', 'legR', 'desk', 'armR', 'keys'],
} as const;

/** From above, ahead is up. */
const ABOVE = {
  view: { turn: -90, pitch: 86, scale: 1.4, at: [36, 82] },
  order: ['chair', 'legL', 'legR', 'desk', 'trunk', 'mouse', 'armL', 'armR', 'neck', 'head'],
} as const;
const BENT: Panel['pose'] = { ...TYPES, neck: [4], head: [16] };
const BROAD = [...table(13, { half: 70 }), ...keyboard(20)];

/** A mouse that shows round the hand. */
function mouse(x: number, z: number): Prop {
  return [{ material: 'cue', balls: [0, 3.4].map((on): Ball => [x + on, DESK + 1, z, 2.6]) }];
}

/** What is pictured for each question about arms, keyboard and mouse. */
export const DIAGRAMS: Diagrams = {
  'arm-elbows': both(
    against(
      { ...TYPES, girdle: [10, 16], pelvis: [10], chest: [4], neck: [10], head: [-10], hand: typing(35, TOO_HIGH) },
      { desk: [...table(19, { height: TOO_HIGH }), ...keyboard(35, { on: TOO_HIGH })] },
      [ARM],
      NEAR,
    ),
    fits(
      TYPES,
      { desk: [...table(13), ...keyboard(20)] },
      [
        ARM,
        point(SHOULDER, 'diagram_shoulders', [56, 24], 60, 'right'),
        point(ELBOW, 'diagram_bent', [56, 38], 60, 'right', ['degrees', 90, 120]),
      ],
      NEAR,
    ),
  ),
  'arm-support': both(
    {
      ...FRONT,
      verdict: 'worksAgainst',
      pose: { ...SAT, girdle: [0, 18], hand: laid(13, 47, 16), glow: 1 },
      light: [SHRUG],
      props: rests(47),
      marks: [arrow([78, 34], [78, 20]), arrow([28, 34], [28, 20])],
    },
    {
      ...FRONT,
      verdict: 'fits',
      pose: { ...SAT, girdle: [0, -2], hand: laid(13, 39, 15) },
      props: rests(39),
      marks: [
        point([-3, 38, 18], 'diagram_under_elbow', [19, 68], 34, 'below'),
        point({ ...SHOULDER, side: 'L' }, 'diagram_shoulders', [78, 24], 40, 'right'),
      ],
    },
  ),
  'kb-wrists': both(
    against(
      { ...TYPES, hand: { ...typing(0), at: [18, DESK + 1.7, 5], fingers: [0.74, 0.67, 0], palm: [0.67, -0.74, 0] } },
      {
        desk: table(14.5),
        keys: [rod([24, DESK + 0.5, 12], [24, DESK + 5, 12], 0.5), ...keyboard(21, { rise: 6 })],
      },
      [{ look: 'gaze', through: [{ on: 'forearm', at: [2] }, WRIST, { on: 'hand', at: [7] }] }],
      { ...CLOSE, light: [{ part: 'armR', on: 'forearm', at: [13.5], radius: 5 }] },
    ),
    fits(
      { ...TYPES, root: [0, 31.8, 0], hand: { ...typing(20, DESK + 0.6), fingers: [1, 0, -0.3] } },
      { desk: table(11.3), keys: keyboard(20.7), pencil: [rod([4, 47.4, 8], [22.5, 45.2, 8], 0.4, 'cue')] },
      [
        point([12, 46.4, 8], 'diagram_pencil', [82, 46], 60),
        {
          look: 'length',
          through: [
            [11.3, 0, 0],
            [16.6, 0, 0],
          ],
          y: 87,
          label: { say: 'diagram_to_edge', amount: ['cm', 8, 10], side: 'right', at: [76, 91], wide: 40 },
        },
      ],
      { ...CLOSE, order: [...CLOSE.order, 'pencil'] },
    ),
  ),
  'mouse-near': both(
    {
      ...ABOVE,
      verdict: 'worksAgainst',
      pose: { ...BENT, chest: [2, 3, 4], handR: laid(24, DESK + 2, 27), glow: 1 },
      light: [{ part: 'armR', on: 'upperArm', at: [1], radius: 8 }],
      props: { chair: officeChair(), desk: [...BROAD, ...keyboard(20, { half: 3.4, z: 18 })], mouse: mouse(24.5, 27) },
    },
    {
      ...ABOVE,
      verdict: 'fits',
      pose: { ...BENT, handR: laid(19, DESK + 2, 17) },
      props: { chair: officeChair(), desk: BROAD, mouse: mouse(20.8, 17) },
      marks: [
        point([22, DESK, 19], 'diagram_beside', [66, 69], 49, 'right'),
        point(ELBOW, 'diagram_elbow_side', [66, 88], 49, 'right'),
      ],
    },
  ),
};

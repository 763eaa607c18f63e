import { cos, sin } from '../../core/movement/figure/frame.ts';
import { rod } from '../../core/movement/figure/furniture.ts';
import { gait } from '../../core/movement/figure/gait.ts';
import { SIDE } from '../../core/movement/figure/order.ts';
import { outlook } from '../../core/movement/figure/outlook.ts';
import type { Ball, Prop, Solid } from '../../core/movement/figure/prop.ts';
import type { Mark, Scene } from '../../core/workspace/diagram.ts';
import type { Diagrams } from '../diagram-keys.ts';
import { EYE_LEVEL, headset, keyboard, monitor, officeChair, risingDesk, table } from './furniture.ts';
import { against, arrow, both, fits, gaze, note, point } from './panel.ts';
import { EYE, FROM_SIDE, LOADED, SEATED, TYPES, typing } from './seated.ts';

/** How high a desk is for the elbows of somebody who sits, and of somebody who stands. */
const [LOW, HIGH] = [41, 62];
const KEYS = keyboard(20);
const AT_DESK = {
  chair: officeChair(),
  desk: [...table(13, { length: 34 }), ...KEYS, ...monitor(38, EYE_LEVEL - 2)],
};

/** One of several in a picture: so far to the right and down, so large. */
function one(left: number, pose: Scene['pose'], props: NonNullable<Scene['props']>, down = 85, scale = 0.55) {
  return { ...SEATED, floor: down - 3, view: { ...FROM_SIDE, scale, at: [left, down] }, pose, props } as const;
}
/** Somebody who stands at a desk. */
function standing(left: number, ...size: readonly number[]) {
  return one(
    left,
    { foot: { at: [0, 6], out: 7 }, hand: typing(19, HIGH) },
    { desk: [...risingDesk(11, HIGH, 36), ...keyboard(19, { on: HIGH }), ...monitor(39, 90, { on: HIGH })] },
    ...size,
  );
}
const slumped = (left: number): Scene => ({
  ...one(left, { ...TYPES, pelvis: [-8], lowBack: [18], chest: [18], neck: [22], head: [-18], glow: 1 }, AT_DESK),
  light: LOADED,
});

/** Where the clocks are, and how far down. */
const CLOCKS = [18, 58, 98];
const ABOVE = 16.5;
/** Clocks above what somebody does, and arrows from one to the next. */
const clocks = (...hours: readonly number[]) =>
  CLOCKS.map((left, index): Scene => {
    const hour = hours[index] ?? 0;
    const hand = (turn: number, long: number): Solid =>
      rod([0, 0, 1], [sin(turn) * long, cos(turn) * long, 1], 0.5, 'trousers');
    return {
      view: { turn: 0, pitch: 0, scale: 1, at: [left, ABOVE] },
      order: [],
      pose: {},
      upright: true,
      props: {
        clock: [
          { material: 'trousers', balls: [[0, 0, 0, 7.7]] },
          { material: 'window', balls: [[0, 0, 0, 6.6]] },
          hand(hour * 30, 3),
          hand(hour * 360, 5),
        ],
      },
    };
  });
const LATER = [29, 69].map((x) => arrow([x, ABOVE], [x + 18, ABOVE]));

const FLOOR_OF_TWO = 95;
const TWO = 0.78;
/** The elbow and the table on one line. */
function level(left: number, height: number): Mark<never> {
  const y = FLOOR_OF_TWO - height * TWO;
  return {
    look: 'gaze',
    through: [
      [left - 6, y],
      [left + 44, y],
    ],
  };
}

/** A bubble with dots: what is said by a mouth below it and to its left. */
function speech(y: number, z: number): Prop {
  const bubble = (...balls: readonly Ball[]): Solid => ({ material: 'window', balls });
  return [
    bubble([0, y, z - 6, 5.5], [0, y, z + 6, 5.5]),
    bubble([0, y - 3, z + 4, 2], [0, y - 11, z + 9, 0.3]),
    ...[-5, 0, 5].map((out): Solid => ({ material: 'trousers', balls: [[2, y, z + out, 1.2]] })),
  ];
}
/** A receiver from the ear to the mouth. */
const held = (...balls: readonly Ball[]): Solid => ({ material: 'cue', on: 'head', balls });
const RECEIVER = [
  held([0.5, 5.5, 8.6, 1.5], [6.5, -5.5, 8.6, 1.5]),
  held([0.5, 5.5, 8.6, 1.8], [1, 5, 6.6, 2]),
  held([6.5, -5.5, 8.6, 1.8], [7, -5, 6.6, 2]),
];

const OUTLOOK = { outlook: outlook(68, 56, 28, 26), ...AT_DESK };
const LEFT = { view: { ...FROM_SIDE, at: [18, 87] } } as const;

/** What is pictured for each question about habits. */
export const DIAGRAMS: Diagrams = {
  'habit-variety': {
    height: 104,
    ...both(
      {
        ...slumped(91),
        floor: 82,
        verdict: 'worksAgainst',
        also: [slumped(11), slumped(51), ...clocks(9, 10, 11)],
        marks: [...LATER, note('diagram_same_position', [60, 88], 110, 'below')],
      },
      {
        ...one(97, gait(0.1), {}),
        verdict: 'fits',
        also: [one(11, TYPES, AT_DESK), standing(51), ...clocks(9, 9.5, 10)],
        marks: [
          ...LATER,
          note('diagram_every', [38, 88], 50, 'below', ['minutes', 30]),
          note('diagram_away_hourly', [97, 88], 40, 'below'),
        ],
      },
    ),
  },
  'habit-sitstand': {
    height: 108,
    panels: [
      {
        ...standing(74, FLOOR_OF_TWO, TWO),
        also: [
          one(
            14,
            TYPES,
            { chair: officeChair(), desk: [...risingDesk(13, LOW, 34), ...KEYS, ...monitor(40, EYE_LEVEL - 1)] },
            FLOOR_OF_TWO,
            TWO,
          ),
        ],
        marks: [
          arrow([60, 72], [60, 56]),
          arrow([65, 56], [65, 72]),
          level(14, LOW),
          level(74, HIGH),
          note('diagram_elbow_height', [60, 96], 110, 'below'),
          note('diagram_stand', [34, 18], 64, 'above', ['minutes', 30, 60]),
          note('diagram_in_parts', [34, 15], 64, 'below', ['hours', 1]),
        ],
      },
    ],
  },
  'habit-calls': both(
    {
      verdict: 'worksAgainst',
      view: { turn: 68, pitch: 5, scale: 1.35, at: [54, 124] },
      order: ['chair', 'legL', 'legR', 'trunk', 'neck', 'armL', 'desk', 'armR', 'head', 'receiver'],
      pose: { ...TYPES, lowBack: [0, 4], chest: [6, 8], neck: [6, 19], head: [0, 20], girdleR: [0, 18], glow: 1 },
      light: [{ part: 'neck', on: 'torso', at: [36, -60], radius: 8 }],
      props: {
        chair: officeChair(),
        desk: [...table(13), ...KEYS],
        receiver: RECEIVER,
        speech: speech(82, -26),
      },
      marks: [point({ on: 'head', at: [0.5, 5.5, 10] }, 'diagram_receiver', [22, 24], 40)],
    },
    {
      verdict: 'fits',
      view: { turn: 44, pitch: 5, scale: 0.84, at: [56, 93] },
      floor: 87,
      order: [...SIDE, 'headset'],
      far: 'L',
      pose: gait(0.1),
      props: { headset: headset(), speech: speech(101, -30) },
      marks: [point({ on: 'head', at: [0.4, 3.4, 7] }, 'diagram_headset', [26, 24], 40)],
    },
  ),
  'habit-eyes': both(
    against(
      { ...TYPES, pelvis: [10], chest: [8], neck: [16], head: [-18] },
      OUTLOOK,
      [gaze([38, 60, 0]), note('diagram_only_near', [60, 90], 110, 'below')],
      { ...LEFT, light: [{ part: 'head', on: 'head', at: [7.5, 4, 3], radius: 5 }] },
    ),
    fits(
      TYPES,
      OUTLOOK,
      [
        gaze([86, 73, 0]),
        {
          look: 'length',
          through: [EYE, [84, 0, 0]],
          y: 91,
          label: { say: 'diagram_about', amount: ['m', 6], side: 'below' },
        },
      ],
      LEFT,
    ),
  ),
};

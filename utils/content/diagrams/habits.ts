import { rod } from '../../core/movement/figure/furniture.ts';
import { gait } from '../../core/movement/figure/gait.ts';
import { SIDE } from '../../core/movement/figure/order.ts';
import { outlook } from '../../core/movement/figure/outlook.ts';
import type { Ball, Prop, Solid, Spot3 } from '../../core/movement/figure/prop.ts';
import type { Mark, Scene } from '../../core/workspace/diagram.ts';
import type { Diagrams } from '../diagram-keys.ts';
import { EYE_LEVEL, headset, keyboard, monitor, officeChair, risingDesk, table } from './furniture.ts';
import { EYE, FROM_SIDE, LOADED, SEATED, TYPES, typing } from './seated.ts';

/** How high a desk is for the elbows of somebody who stands, and where the eyes then are. */
const HIGH = 62;
const STANDING_EYES = 91;

/** The picture is shared with the same person at other times; so far to the right, so large. */
const small = (left: number, scale = 0.55, down = 85) =>
  ({ order: SIDE, far: 'L', view: { ...FROM_SIDE, scale, at: [left, down] } }) as const;
const half = (left: number) => small(left, TWO, FLOOR_OF_TWO);
const TWO = 0.78;
const FLOOR_OF_TWO = 95;

/** A clock above somebody's head. */
function clock(left: number, hour: number, minute = 0): Scene {
  const hand = (turn: number, long: number): Solid =>
    rod([0, 0, 1], [Math.sin(turn * 2 * Math.PI) * long, Math.cos(turn * 2 * Math.PI) * long, 1], 0.5, 'trousers');
  return {
    view: { turn: 0, pitch: 0, scale: 1, at: [left, 16.5] },
    order: [],
    pose: {},
    upright: true,
    props: {
      clock: [
        { material: 'trousers', balls: [[0, 0, 0, 7.7]] },
        { material: 'window', balls: [[0, 0, 0, 6.6]] },
        hand((hour + minute / 60) / 12, 3),
        hand(minute / 60, 5),
      ],
    },
  };
}

const DESK_OF_ONE: Prop = [...table(13, { length: 34 }), ...keyboard(20), ...monitor(38, EYE_LEVEL - 2)];
const SLUMPED: Scene['pose'] = { ...TYPES, pelvis: [-8], lowBack: [18], chest: [18], neck: [22], head: [-18], glow: 1 };
const slumped = (left: number): Scene => ({
  ...small(left),
  pose: SLUMPED,
  light: LOADED,
  props: { chair: officeChair(), desk: DESK_OF_ONE },
});
const STANDS: Scene['pose'] = { foot: { at: [0, 6], out: 7 }, hand: typing(19, HIGH) };
const standing = (length: number): Prop => [
  ...risingDesk(11, HIGH, length),
  ...keyboard(19, { on: HIGH }),
  ...monitor(39, STANDING_EYES - 1, { on: HIGH }),
];
const LATER = [29, 69].map((x): Mark<never> => ({
  look: 'arrow',
  through: [
    [x, 16.5],
    [x + 18, 16.5],
  ],
}));

/** The elbow and the table on one line. */
const level = (left: number, height: number): Mark<never> => {
  const y = FLOOR_OF_TWO - height * TWO;
  return {
    look: 'gaze',
    through: [
      [left - 6, y],
      [left + 44, y],
    ],
  };
};
/** A bubble with dots: what is said by a mouth below it and to its left. */
const speech = (y: number, z: number): Prop => [
  { material: 'window', balls: [-6, 6].map((out): Ball => [0, y, z + out, 5.5]) },
  {
    material: 'window',
    balls: [
      [0, y - 3, z + 4, 2],
      [0, y - 11, z + 9, 0.3],
    ],
  },
  ...[-5, 0, 5].map((out): Solid => ({ material: 'trousers', balls: [[2, y, z + out, 1.2]] })),
];
/** A receiver from the ear to the mouth. */
const RECEIVER: Prop = [
  {
    material: 'cue',
    on: 'head',
    balls: [
      [0.5, 5.5, 8.6, 1.5],
      [6.5, -5.5, 8.6, 1.5],
    ],
  },
  {
    material: 'cue',
    on: 'head',
    balls: [
      [0.5, 5.5, 8.6, 1.8],
      [1, 5, 6.6, 2],
    ],
  },
  {
    material: 'cue',
    on: 'head',
    balls: [
      [6.5, -5.5, 8.6, 1.8],
      [7, -5, 6.6, 2],
    ],
  },
];
/** Where the receiver and the headset are best seen. */
const EARPIECE: Spot3 = { on: 'head', at: [0.5, 5.5, 10] };
const CUP: Spot3 = { on: 'head', at: [0.4, 3.4, 7] };
const OUTLOOK: Prop = outlook(68, 56, 28, 26);
const FAR_LOOK: Scene = { ...SEATED, view: { ...FROM_SIDE, at: [18, 87] }, pose: TYPES };

/** What is pictured for each question about habits. */
export const DIAGRAMS: Diagrams = {
  'habit-variety': {
    height: 104,
    panels: [
      {
        ...slumped(91),
        floor: 82,
        verdict: 'worksAgainst',
        also: [slumped(11), slumped(51), clock(18, 9), clock(58, 10), clock(98, 11)],
        marks: [
          ...LATER,
          { look: 'words', through: [[60, 88]], label: { say: 'diagram_same_position', side: 'below', wide: 110 } },
        ],
      },
      {
        ...small(97),
        floor: 82,
        verdict: 'fits',
        pose: gait(0.1),
        also: [
          { ...small(11), pose: TYPES, props: { chair: officeChair(), desk: DESK_OF_ONE } },
          { ...small(51), pose: STANDS, props: { desk: standing(34) } },
          clock(18, 9),
          clock(58, 9, 30),
          clock(98, 10),
        ],
        marks: [
          ...LATER,
          {
            look: 'words',
            through: [[38, 88]],
            label: { say: 'diagram_every', amount: ['minutes', 30], side: 'below' },
          },
          { look: 'words', through: [[97, 88]], label: { say: 'diagram_away_hourly', side: 'below', wide: 40 } },
        ],
      },
    ],
  },
  'habit-sitstand': {
    height: 108,
    panels: [
      {
        ...half(74),
        floor: 92,
        pose: STANDS,
        props: { desk: standing(36) },
        also: [
          {
            ...half(14),
            pose: TYPES,
            props: {
              chair: officeChair(),
              desk: [...risingDesk(13, 41, 34), ...keyboard(20), ...monitor(40, EYE_LEVEL - 1)],
            },
          },
        ],
        marks: [
          {
            look: 'arrow',
            through: [
              [60, 72],
              [60, 56],
            ],
          },
          {
            look: 'arrow',
            through: [
              [65, 56],
              [65, 72],
            ],
          },
          level(14, 41),
          level(74, HIGH),
          { look: 'words', through: [[60, 96]], label: { say: 'diagram_elbow_height', side: 'below', wide: 110 } },
          {
            look: 'words',
            through: [[34, 18]],
            label: { say: 'diagram_stand', amount: ['minutes', 30, 60], wide: 64 },
          },
          {
            look: 'words',
            through: [[34, 15]],
            label: { say: 'diagram_in_parts', amount: ['hours', 1], side: 'below', wide: 64 },
          },
        ],
      },
    ],
  },
  'habit-calls': {
    panels: [
      {
        view: { turn: 68, pitch: 5, scale: 1.35, at: [54, 124] },
        order: ['chair', 'legL', 'legR', 'trunk', 'neck', 'armL', 'desk', 'armR', 'head', 'receiver'],
        verdict: 'worksAgainst',
        pose: {
          ...TYPES,
          lowBack: [0, 4],
          chest: [6, 8],
          neck: [6, 19],
          head: [0, 20],
          girdleR: [0, 18],
          glow: 1,
        },
        light: [{ part: 'neck', on: 'torso', at: [36, -60], radius: 8 }],
        props: {
          chair: officeChair(),
          desk: [...table(13), ...keyboard(20)],
          receiver: RECEIVER,
          speech: speech(82, -26),
        },
        marks: [{ look: 'point', through: [EARPIECE], label: { say: 'diagram_receiver', at: [22, 24], wide: 40 } }],
      },
      {
        view: { turn: 44, pitch: 5, scale: 0.84, at: [56, 93] },
        floor: 87,
        order: [...SIDE, 'headset'],
        far: 'L',
        verdict: 'fits',
        pose: gait(0.1),
        props: { headset: headset(), speech: speech(101, -30) },
        marks: [{ look: 'point', through: [CUP], label: { say: 'diagram_headset', at: [26, 24], wide: 40 } }],
      },
    ],
  },
  'habit-eyes': {
    panels: [
      {
        ...FAR_LOOK,
        verdict: 'worksAgainst',
        pose: { ...TYPES, pelvis: [10], chest: [8], neck: [16], head: [-18], glow: 1 },
        light: [{ part: 'head', on: 'head', at: [7.5, 4, 3], radius: 5 }],
        props: { outlook: OUTLOOK, chair: officeChair(), desk: DESK_OF_ONE },
        marks: [
          { look: 'gaze', through: [EYE, [38, 60, 0]] },
          { look: 'words', through: [[60, 90]], label: { say: 'diagram_only_near', side: 'below', wide: 110 } },
        ],
      },
      {
        ...FAR_LOOK,
        verdict: 'fits',
        props: { outlook: OUTLOOK, chair: officeChair(), desk: DESK_OF_ONE },
        marks: [
          { look: 'gaze', through: [EYE, [86, 73, 0]] },
          {
            look: 'length',
            through: [EYE, [84, 0, 0]],
            y: 91,
            label: { say: 'diagram_about', amount: ['m', 6], side: 'below' },
          },
        ],
      },
    ],
  },
};

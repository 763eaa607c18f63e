import { rod } from '../../core/movement/figure/furniture.ts';
import type { View } from '../../core/movement/figure/movement.ts';
import type { Ball, Prop, Solid } from '../../core/movement/figure/prop.ts';
import type { Mark, Panel } from '../../core/workspace/diagram.ts';
import type { Diagrams } from '../diagram-keys.ts';
import { books, DESK, EYE_LEVEL, keyboard, monitor, officeChair, table } from './furniture.ts';
import { EYE, LOADED, SAT, SEATED, TYPES, typing } from './seated.ts';

const TOP = EYE_LEVEL - 1;
const GLASS = 44;
/** A desk with a keyboard, without its screen. */
const TABLE = [...table(13), ...keyboard(20)];

/** Leaning in with the head ahead of the trunk, to what is hard to read. */
const LEANS: Panel['pose'] = { ...TYPES, pelvis: [18], lowBack: [-2], chest: [8], neck: [14], head: [-24], glow: 1 };
const LEANING: Mark<never> = {
  look: 'arrow',
  through: [
    [26, 10],
    [40, 10],
  ],
};

/** From above, ahead is up. The head is bent a little, or one would see the face. */
const FROM_ABOVE: View = { turn: -90, pitch: 86, scale: 1.25, at: [44, 80] };
const ABOVE = {
  view: FROM_ABOVE,
  order: ['chair', 'legL', 'legR', 'desk', 'trunk', 'armL', 'armR', 'neck', 'head'],
} as const;
const BROAD = [...table(13, { half: 32 }), ...keyboard(20)];
const NOSE = { on: 'head', at: [7.5, 3] } as const;

/** The text on a screen, large beside it: so many lines, so thick. */
function text(lines: number, thick: number): Prop {
  const [left, right, low, high] = [58, 86, 34, 60];
  const step = (high - low - 5) / lines;
  return [
    { material: 'trousers', balls: card(left - 1, right + 1, low - 1, high + 1, 1.5) },
    { material: 'window', balls: card(left, right, low, high, 1) },
    ...Array.from({ length: lines }, (_, line): Solid => {
      const y = high - 2.5 - (line + 0.5) * step;
      return rod([left + 3, y, 20], [right - 3 - (line % 3) * 4, y, 20], thick, 'trousers');
    }),
  ];
}

function card(left: number, right: number, low: number, high: number, round: number): readonly Ball[] {
  return [left, right].flatMap((x) => [low, high].map((y): Ball => [x, y, 20, round]));
}

/** What is pictured for each question about the screen. */
export const DIAGRAMS: Diagrams = {
  'scr-height': {
    panels: [
      {
        ...SEATED,
        verdict: 'worksAgainst',
        pose: { ...TYPES, lowBack: [4], chest: [16], neck: [22], head: [-8], glow: 1 },
        light: LOADED,
        props: { chair: officeChair(), desk: [...TABLE, ...monitor(GLASS, 60, { size: 17 })] },
        marks: [
          { look: 'gaze', through: [EYE, [GLASS, 51, 0]] },
          { look: 'point', through: [[GLASS + 2, 59, 0]], label: { say: 'diagram_too_low', at: [92, 22], wide: 40 } },
        ],
      },
      {
        ...SEATED,
        verdict: 'fits',
        pose: TYPES,
        props: {
          chair: officeChair(),
          desk: [...TABLE, ...books(GLASS + 3, 2), ...monitor(GLASS, TOP, { on: DESK + 4 })],
        },
        marks: [
          {
            look: 'gaze',
            through: [EYE, [GLASS, EYE_LEVEL, 0]],
            label: { say: 'diagram_eye_level', at: [57, 17], wide: 48 },
          },
          {
            look: 'dotted',
            through: [EYE, [GLASS, TOP - 10, 0]],
            label: { say: 'diagram_down', amount: ['degrees', 15, 20], at: [53, 27], side: 'below', wide: 28 },
          },
          {
            look: 'words',
            through: [[GLASS + 3, TOP - 7, 0]],
            label: { say: 'diagram_top_line', amount: ['cm', 0, 5], strong: true, side: 'right', wide: 45 },
          },
          {
            look: 'length',
            through: [EYE, [GLASS, 0, 0]],
            y: 89,
            label: { say: 'diagram_arms_length', amount: ['cm', 50, 75], side: 'below', wide: 110 },
          },
        ],
      },
    ],
  },
  'scr-distance': {
    panels: [
      {
        ...SEATED,
        verdict: 'worksAgainst',
        pose: { ...LEANS, hand: typing(24) },
        light: LOADED,
        props: { chair: officeChair(), desk: [...table(13, { length: 68 }), ...keyboard(24), ...monitor(70, TOP)] },
        marks: [
          {
            look: 'arrow',
            through: [
              [26, 12],
              [42, 12],
            ],
          },
          { look: 'gaze', through: [EYE, [70, 60, 0]], label: { say: 'diagram_too_far', at: [80, 16], wide: 60 } },
        ],
      },
      {
        ...SEATED,
        verdict: 'fits',
        pose: { ...SAT, handL: typing(20), handR: { on: 'world', at: [33.4, 58, 8], pole: [0, -1, 0.4] } },
        props: { chair: officeChair(), desk: [...TABLE, ...monitor(39, TOP)] },
        marks: [
          {
            look: 'length',
            through: [EYE, [39, 0, 0]],
            y: 14,
            label: { say: 'diagram_arms_length', amount: ['cm', 50, 75], at: [65, 15], side: 'right', wide: 52 },
          },
        ],
      },
    ],
  },
  'scr-centred': {
    panels: [
      {
        ...ABOVE,
        verdict: 'worksAgainst',
        pose: { ...TYPES, neck: [4, 0, 14], head: [16, 0, 22], glow: 1 },
        props: { chair: officeChair(), desk: [...BROAD, ...monitor(40, TOP, { z: 19 })] },
        marks: [{ look: 'gaze', through: [NOSE, [40, TOP, 19]] }],
      },
      {
        ...ABOVE,
        verdict: 'fits',
        pose: { ...TYPES, neck: [4], head: [16] },
        props: { chair: officeChair(), desk: [...BROAD, ...monitor(GLASS, TOP)] },
        marks: [
          { look: 'gaze', through: [NOSE, [GLASS, TOP, 0]] },
          {
            look: 'point',
            through: [[GLASS, TOP, 0]],
            label: { say: 'diagram_screen', at: [85, 30], side: 'right', wide: 30 },
          },
          {
            look: 'point',
            through: [[20, DESK, 0]],
            label: { say: 'diagram_b_key', at: [85, 50], side: 'right', wide: 30 },
          },
          { look: 'point', through: [NOSE], label: { say: 'diagram_nose', at: [85, 70], side: 'right', wide: 30 } },
        ],
      },
    ],
  },
  'scr-readable': {
    panels: [
      {
        ...SEATED,
        verdict: 'worksAgainst',
        pose: { ...LEANS, lids: 0.5 },
        light: LOADED,
        props: { chair: officeChair(), desk: [...TABLE, ...monitor(GLASS, TOP)], text: text(9, 0.35) },
        marks: [LEANING, { look: 'gaze', through: [EYE, [GLASS, 60, 0]] }],
      },
      {
        ...SEATED,
        verdict: 'fits',
        pose: TYPES,
        props: { chair: officeChair(), desk: [...TABLE, ...monitor(GLASS, TOP)], text: text(4, 1.3) },
        marks: [
          { look: 'gaze', through: [EYE, [GLASS, 60, 0]] },
          {
            look: 'words',
            through: [[96, 21]],
            label: { say: 'diagram_zoom', amount: ['percent', 110, 150], wide: 46 },
          },
        ],
      },
    ],
  },
};

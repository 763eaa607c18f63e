import { rod } from '../../core/movement/figure/furniture.ts';
import type { Ball, Prop, Solid, Spot3 } from '../../core/movement/figure/prop.ts';
import type { Label, Mark, Panel, Verdict } from '../../core/workspace/diagram.ts';
import type { DiagramKey, Diagrams } from '../diagram-keys.ts';
import { books, DESK, EYE_LEVEL, keyboard, monitor, officeChair, table } from './furniture.ts';
import { against, arrow, both, fits, gaze, note, point, words } from './panel.ts';
import { EYE, SAT, TYPES, typing } from './seated.ts';

const TOP = EYE_LEVEL - 1;
const GLASS = 44;
/** A desk with a keyboard, without its screen. */
const TABLE = [...table(13), ...keyboard(20)];
const SCREEN = [...TABLE, ...monitor(GLASS, TOP)];

/** Leaning in with the head ahead of the trunk, to what is hard to read. */
const LEANS: Panel['pose'] = { ...TYPES, pelvis: [18], lowBack: [-2], chest: [8], neck: [14], head: [-24] };
const LEANING = arrow([26, 11], [41, 11]);

const NOSE: Spot3 = { on: 'head', at: [7.5, 3] };
const ARMS_LENGTH = ['diagram_arms_length', ['cm', 50, 75]] as const;

/** The text on a screen, large beside it: so many lines, so thick. */
function text(lines: number, thick: number): Prop {
  const [left, right, low, high] = [58, 86, 45, 71];
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

/** From the screen to its text beside it. */
const LARGER = [TOP, TOP - 19].map((y, index): Mark<never> => {
  return {
    look: 'dotted',
    through: [
      [GLASS + 2, y, 15],
      [57, index === 0 ? 71 : 45, 20],
    ],
  };
});

function card(left: number, right: number, low: number, high: number, round: number): readonly Ball[] {
  return [left, right].flatMap((x) => [low, high].map((y): Ball => [x, y, 20, round]));
}

/** How far the eye is from a screen, measured at a height of the picture. */
function away(glass: number, y: number, label: Label<DiagramKey>): Mark<DiagramKey> {
  return { look: 'length', through: [EYE, [glass, 0, 0]], y, label };
}

/**
 * Seen from above: a screen so far ahead and aside, and how far neck and head are turned to it. The head
 * is bent a little, or one would see the face.
 */
function above(
  verdict: Verdict,
  glass: number,
  z: number,
  [neck, head]: readonly [number, number],
  marks: readonly Mark<DiagramKey>[] = [],
): Panel<DiagramKey> {
  return {
    verdict,
    view: { turn: -90, pitch: 86, scale: 1.25, at: [44, 80] },
    order: ['chair', 'legL', 'legR', 'desk', 'trunk', 'armL', 'armR', 'neck', 'head'],
    pose: { ...TYPES, neck: [4, 0, neck], head: [16, 0, head] },
    props: { chair: officeChair(), desk: [...table(13, { half: 32 }), ...keyboard(20), ...monitor(glass, TOP, { z })] },
    marks: [{ look: 'gaze', through: [NOSE, [glass, TOP, z]] }, ...marks],
  };
}

/** What is pictured for each question about the screen. */
export const DIAGRAMS: Diagrams = {
  'scr-height': both(
    against(
      { ...TYPES, lowBack: [4], chest: [16], neck: [22], head: [-8] },
      { desk: [...TABLE, ...monitor(GLASS, 60, { size: 17 })] },
      [gaze([GLASS, 51, 0]), point([GLASS + 2, 59, 0], 'diagram_too_low', [92, 22], 40)],
    ),
    fits(TYPES, { desk: [...TABLE, ...books(GLASS + 3, 2), ...monitor(GLASS, TOP, { on: DESK + 4 })] }, [
      gaze([GLASS, EYE_LEVEL, 0], words('diagram_eye_level', [57, 17], 48)),
      gaze([GLASS, TOP - 10, 0], words('diagram_down', [53, 27], 28, 'below', ['degrees', 15, 20]), 'dotted'),
      {
        look: 'words',
        through: [[GLASS + 5, TOP - 7, 0]],
        label: { say: 'diagram_top_line', amount: ['cm', 0, 5], strong: true, side: 'right', wide: 45 },
      },
      away(GLASS, 89.5, words(ARMS_LENGTH[0], [50, 91.3], 110, 'below', ARMS_LENGTH[1])),
    ]),
  ),
  'scr-distance': both(
    against(
      { ...LEANS, hand: typing(24) },
      { desk: [...table(13, { length: 68 }), ...keyboard(24), ...monitor(70, TOP)] },
      [LEANING, gaze([70, 60, 0], words('diagram_too_far', [80, 16], 60))],
    ),
    fits(
      { ...SAT, handL: typing(20), handR: { on: 'world', at: [33.4, 58, 8], pole: [0, -1, 0.4] } },
      { desk: [...TABLE, ...monitor(39, TOP)] },
      [away(39, 14, words(ARMS_LENGTH[0], [67, 14], 50, 'right', ARMS_LENGTH[1]))],
    ),
  ),
  'scr-centred': both(
    above('worksAgainst', 40, 19, [14, 22]),
    above(
      'fits',
      GLASS,
      0,
      [0, 0],
      [
        point([GLASS, TOP, 0], 'diagram_screen', [85, 30], 30, 'right'),
        point([20, DESK, 0], 'diagram_b_key', [85, 50], 30, 'right'),
        point(NOSE, 'diagram_nose', [85, 70], 30, 'right'),
      ],
    ),
  ),
  'scr-readable': both(
    against({ ...LEANS, lids: 0.5 }, { desk: SCREEN, text: text(9, 0.35) }, [...LARGER, LEANING, gaze([GLASS, 60, 0])]),
    fits(TYPES, { desk: SCREEN, text: text(4, 1.3) }, [
      ...LARGER,
      gaze([GLASS, 60, 0]),
      note('diagram_zoom', [99, 49], 46, 'below', ['percent', 110, 150]),
    ]),
  ),
};

import type { Spot } from '../../core/movement/figure/camera.ts';
import { cos, sin } from '../../core/movement/figure/frame.ts';
import { rod } from '../../core/movement/figure/furniture.ts';
import type { Ball, Prop } from '../../core/movement/figure/prop.ts';
import type { Vec } from '../../core/movement/figure/vector.ts';
import type { Mark, Panel, Verdict } from '../../core/workspace/diagram.ts';
import type { DiagramKey, Diagrams } from '../diagram-keys.ts';
import { block, DESK, EYE_LEVEL, flat, keyboard, monitor, officeChair, table } from './furniture.ts';
import { against, arrow, both, fits, gaze, note, point } from './panel.ts';
import { TYPES, typing } from './seated.ts';

const KEYS = keyboard(20);
const LONG = [...table(13, { length: 56 }), ...KEYS];
const UNDERSIDE = DESK - 2;
const THIGH = 35.4;

/** How far a forearm with its hand sweeps about the elbow: 42.5 cm. */
const REACH = 25;
const ELBOW: Vec = [3, DESK, -12];
/** Where the hands come while the elbows stay at the sides, from the far left to the far right. */
const SWEEP = [-60, -45, -30, -15, 0, 0, 15, 30, 45, 60].map((turn, index): Vec => {
  return [ELBOW[0] + REACH * cos(turn), DESK, (index < 5 ? 1 : -1) * ELBOW[2] + REACH * sin(turn)];
});

/** A sheet with its lines, from its lower to its upper edge. */
function paper(
  [x, y]: readonly [number, number],
  [farX, farY]: readonly [number, number],
  half: number,
  z: number,
): Prop {
  return [
    flat('shirt', [x, y], [farX, farY], half, { z }),
    ...[0.2, 0.4, 0.6, 0.8].map((line) => {
      const at = [x + (farX - x) * line, y + (farY - y) * line + 0.3] as const;
      return flat('furniture-leg', at, at, half * 0.7, { z });
    }),
  ];
}

/** Seen from above: a hand somewhere, and where (ahead, to the right) glass, paper and telephone are. */
function reach(
  verdict: Verdict,
  pose: Panel['pose'],
  [glass, sheet, phone]: readonly [Spot, Spot, Spot],
  mark: Mark<DiagramKey>,
): Panel<DiagramKey> {
  return {
    verdict,
    view: { turn: -90, pitch: 86, scale: 1.15, at: [60, 84] },
    order: ['chair', 'legL', 'legR', 'desk', 'trunk', 'armL', 'armR', 'neck', 'head'],
    pose: { ...TYPES, neck: [4], head: [12], ...pose },
    props: {
      chair: officeChair(),
      desk: [
        ...table(13, { half: 42, length: 50 }),
        { material: 'gold', opacity: 0.35, balls: SWEEP.map((at): Ball => [...at, 0.2]) },
        ...KEYS,
        { material: 'trousers', balls: [[glass[0], DESK, glass[1], 2.9]] },
        { material: 'window', balls: [[glass[0], DESK, glass[1], 2.2]] },
        ...paper([sheet[0] - 4, DESK], [sheet[0] + 4, DESK], 3.2, sheet[1]),
        flat('hair', [phone[0] - 3, DESK], [phone[0] + 3, DESK], 1, { round: 1, z: phone[1] }),
      ],
    },
    marks: [{ look: 'gaze', through: SWEEP }, mark],
  };
}

/** Over the right shoulder: what stands beside the screen is beside it in the picture too. */
const OVER_SHOULDER = { view: { turn: -46, pitch: 18, scale: 1, at: [37, 89] } } as const;
const SCREEN = 46;
const ASIDE = 26;

/** What is pictured for each question about the desk and legs. */
export const DIAGRAMS: Diagrams = {
  'desk-legs': both(
    against(
      { ...TYPES, foot: { at: [7, 6.5], out: 6, heel: 36 } },
      {
        desk: [
          ...LONG,
          block('cue', [40, 10, 0], [22, 20, 20]),
          block('furniture', [58, 15, 0], [12, 30, 20]),
          block('furniture', [28, THIGH + 2, 0], [26, 4, 20]),
        ],
      },
      [point([44, 20, 0], 'diagram_no_room', [98, 42], 40)],
      { light: [] },
    ),
    fits({ ...TYPES, footL: { at: [14, 6.5], heel: 12 }, footR: { at: [38, 6.5], heel: -14 } }, { desk: LONG }, [
      {
        look: 'dotted',
        through: [
          [10, THIGH, 8],
          [32, THIGH, 8],
        ],
      },
      {
        look: 'length',
        through: [
          [0, UNDERSIDE, 8],
          [0, THIGH, 8],
        ],
        x: 54,
      },
      note('diagram_at_least', [69, 51], 30, 'below', ['cm', 6]),
      arrow([52, 93], [74, 93]),
      arrow([44, 93], [22, 93]),
    ]),
  ),
  'desk-reach': both(
    reach(
      'worksAgainst',
      { pelvis: [26], chest: [14], girdleR: [16], handR: { on: 'world', at: [41, DESK + 2, 25], pole: [0, -1, 0.4] } },
      [
        [45, -20],
        [47, 2],
        [48, 28],
      ],
      point([45, DESK, -20], 'diagram_out_of_reach', [20, 72], 36, 'below'),
    ),
    reach(
      'fits',
      { handR: { on: 'world', at: [15.5, DESK + 2, 25], fingers: [0.7, 0, 0.7] } },
      [
        [19, 29],
        [19, -20],
        [19, 19],
      ],
      {
        look: 'length',
        through: [ELBOW, SWEEP[1] ?? ELBOW],
        label: { say: 'diagram_just', amount: ['cm', 40, 45], at: [17, 67], side: 'below' },
      },
    ),
  ),
  'desk-docs': both(
    against(
      {
        ...TYPES,
        pelvis: [8],
        chest: [16],
        neck: [22],
        head: [22],
        handL: typing(34, DESK, 8),
        handR: { on: 'thigh', at: [14, 6, 0] },
      },
      {
        desk: [...table(13), ...paper([16, DESK], [32, DESK], 6.5, 4), ...keyboard(34), ...monitor(SCREEN, EYE_LEVEL)],
      },
      [gaze([24, DESK, 4]), note('diagram_flat_paper', [84, 97], 70)],
      OVER_SHOULDER,
    ),
    fits(
      TYPES,
      {
        desk: [
          ...table(13, { half: 34 }),
          ...KEYS,
          ...monitor(SCREEN, EYE_LEVEL, { z: -4 }),
          rod([SCREEN + 4, DESK, ASIDE], [SCREEN + 2, 60, ASIDE], 0.9),
          ...paper([SCREEN, EYE_LEVEL - 18], [SCREEN + 2, EYE_LEVEL], 7, ASIDE),
        ],
      },
      [
        gaze([SCREEN, 60, ASIDE]),
        {
          look: 'dotted',
          through: [
            [SCREEN, EYE_LEVEL + 2, -19],
            [SCREEN, EYE_LEVEL + 2, ASIDE + 8],
          ],
          label: { say: 'diagram_same_height', at: [92, 11] },
        },
      ],
      OVER_SHOULDER,
    ),
  ),
};

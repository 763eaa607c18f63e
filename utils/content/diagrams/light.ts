import { pane, rod } from '../../core/movement/figure/furniture.ts';
import type { Prop } from '../../core/movement/figure/prop.ts';
import type { Mark, Panel, Verdict } from '../../core/workspace/diagram.ts';
import type { DiagramKey, Diagrams } from '../diagram-keys.ts';
import { block, DESK, EYE_LEVEL, flat, keyboard, lamp, monitor, officeChair, table } from './furniture.ts';
import { against, arrow, both, fits, gaze, note, point } from './panel.ts';
import { FROM_SIDE, SAT, TYPES, typing } from './seated.ts';

const GLASS = 45;
const KEYS = keyboard(20);

/** Seen from above and a little from behind, with a screen that is off: ahead is up. */
function glare(verdict: Verdict, room: Prop, marks: readonly Mark<DiagramKey>[]): Panel<DiagramKey> {
  return {
    verdict,
    view: { turn: -90, pitch: 68, scale: 0.95, at: [62, 76] },
    order: ['chair', 'legL', 'legR', 'desk', 'room', 'trunk', 'armL', 'armR', 'neck', 'head'],
    pose: { ...TYPES, neck: [4], head: [16] },
    props: {
      chair: officeChair(),
      desk: [
        ...table(13, { half: 30 }),
        ...KEYS,
        rod([GLASS + 3, DESK, 0], [GLASS + 2, 60, 0], 1.2),
        flat('hair', [GLASS, 49], [GLASS, EYE_LEVEL], 17, { round: 0.9 }),
      ],
      room,
    },
    marks,
  };
}

/** A wall with a window and the sun outside, from one corner of the ground to the other. */
function wall(from: Corner, window: Corner, to: Corner, end: Corner, [x, z]: Corner): Prop {
  const at = ([ahead, out]: Corner) => [ahead, DESK, out] as const;
  return [
    rod(at(from), at(end), 1.8),
    rod(at(window), at(to), 1.8, 'window'),
    { material: 'gold', balls: [[x, DESK, z, 4]] },
  ];
}
type Corner = readonly [x: number, z: number];

const SHINE = 0.35;
const NOSE = { on: 'head', at: [7.5, 3] } as const;
/** Where a window shows in the screen. */
const IMAGE = GLASS - 1;

const CEILING = 83;
/** The desk under a long lamp on the ceiling whose light is so bright. */
function office(bright: number, more: Prop = []): Readonly<Record<string, Prop>> {
  return {
    room: [
      {
        material: 'gold',
        opacity: bright,
        balls: [
          [8, CEILING, 0, 0.3],
          [36, CEILING, 0, 0.3],
          [-22, 0, 0, 0.3],
          [70, 0, 0, 0.3],
        ],
      },
      rod([8, CEILING, 0], [36, CEILING, 0], 1.6, more.length > 0 ? 'furniture-leg' : 'gold'),
    ],
    desk: [
      ...table(13, { length: 46 }),
      ...KEYS,
      ...monitor(GLASS + 4, EYE_LEVEL),
      flat('shirt', [28, DESK], [40, DESK], 8),
      ...more,
    ],
  };
}

/** The person with room for signs beside them. */
const indoors = (left: number) => ({ view: { ...FROM_SIDE, at: [left, 87] } }) as const;
const OWN_TABLE = [...table(13, { length: 38 }), ...KEYS, ...monitor(42, EYE_LEVEL)];
/** Blown from the vent onto the neck. */
const draught = (x: number, y: number) => arrow([x - 22, y + 9, 0], [x, y, 0]);
/** Sound from a point to its left. */
function sound(x: number, y: number, ...far: readonly number[]): readonly Mark<never>[] {
  return far.map((radius) => ({
    look: 'angle',
    radius,
    through: [
      [x - 5, y - 4, 0],
      [x, y, 0],
      [x - 5, y + 4, 0],
    ],
  }));
}
/** A loudspeaker that looks to the left. */
function speaker(x: number, y: number, size: number): Prop {
  return [
    {
      material: 'trousers',
      balls: [
        [x, y + 2.4 * size, 0, 0.5],
        [x, y - 2.4 * size, 0, 0.5],
        [x + 2.6 * size, y, 0, 0.5],
      ],
    },
    rod([x + 1.9 * size, y, 0], [x + 3 * size, y, 0], size, 'trousers'),
  ];
}
/** A thermometer, a drop and a loudspeaker. */
const SIGNS: Prop = [
  rod([61, 62, 0], [61, 74, 0], 2.2, 'window'),
  rod([61, 61, 0], [61, 69, 0], 1, 'cue'),
  { material: 'cue', balls: [[61, 61, 0, 3]] },
  {
    material: 'shirt',
    balls: [
      [61, 41, 0, 3.4],
      [61, 48, 0, 0.4],
    ],
  },
  ...speaker(59, 19, 1.2),
];

/** What is pictured for each question about light and surroundings. */
export const DIAGRAMS: Diagrams = {
  'light-glare': both(
    glare(
      'worksAgainst',
      [
        ...wall([-26, -62], [-26, -26], [-26, 26], [-26, 62], [-34, 0]),
        {
          material: 'gold',
          opacity: SHINE,
          balls: [...pane([-26, DESK], [-26, DESK], 26, 0.3), ...pane([IMAGE, 52], [IMAGE, 52], 6, 0.3)],
        },
        flat('window', [IMAGE, 52], [IMAGE, 66], 6),
        flat('hair', [IMAGE, 52], [IMAGE, 66], 0),
        flat('hair', [IMAGE, 59], [IMAGE, 59], 6),
      ],
      [{ look: 'arrow', through: [[-26, DESK, 22], [IMAGE, 57, 4], NOSE] }, note('diagram_window', [23, 83], 40)],
    ),
    glare(
      'fits',
      [
        ...wall([-40, -50], [-8, -50], [38, -50], [70, -50], [15, -58]),
        flat('gold', [-8, DESK], [38, DESK], 25, { z: -25, opacity: SHINE }),
      ],
      [{ look: 'gaze', through: [NOSE, [GLASS, 60, 0]] }, note('diagram_window', [18, 82], 40, 'right')],
    ),
  ),
  'light-level': both(
    against(
      {
        ...SAT,
        lids: 0.7,
        handL: typing(20),
        handR: { on: 'head', at: [9.5, 6.5, 2], fingers: [0.7, -0.1, -0.7], palm: [0, -1, 0], pole: [0.4, -0.6, 1] },
      },
      office(0.5),
      [arrow([30, CEILING, 0], [15, 72, 0]), note('diagram_too_bright', [64, 5], 60, 'right')],
      { light: [] },
    ),
    fits({ ...TYPES, neck: [8], head: [10] }, office(0.1, lamp(46, { z: 4, reach: -12 })), [
      gaze([34, DESK, 0]),
      point([37, DESK, 0], 'diagram_just', [101, 58], 50, 'below', ['lux', 300, 500]),
    ]),
  ),
  'air-noise': both(
    against(
      {
        ...SAT,
        chest: [10],
        neck: [14],
        head: [2],
        girdle: [0, 3],
        lids: 0.8,
        hand: { on: 'head', at: [1, 4.5, 7.6], fingers: [-0.8, 0.6, 0], palm: [0, 0, -1], pole: [0.6, -0.6, 1] },
      },
      {
        vent: [block('furniture-top', [-35, 74, 0], [17, 11, 1]), rod([-38, 70, 1], [-27, 70, 1], 0.8, 'trousers')],
        desk: OWN_TABLE,
        noise: speaker(62, 56, 2.4),
      },
      [
        draught(-7, 64),
        draught(-9, 56),
        note('diagram_draught', [19, 42], 36),
        ...sound(66, 56, 8, 12, 16),
        note('diagram_noise', [104, 18], 36),
      ],
      indoors(46),
    ),
    fits(
      TYPES,
      { desk: OWN_TABLE, signs: SIGNS },
      [
        note('diagram_just', [80, 20], 50, 'right', ['celsius', 19, 23]),
        note('diagram_humidity', [80, 44], 32, 'right', ['percent', 40, 60]),
        note('diagram_under', [80, 68], 32, 'right', ['decibels', 55]),
        ...sound(61, 19, 3, 5),
      ],
      indoors(16),
    ),
  ),
};

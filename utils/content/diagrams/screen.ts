import type { Diagrams } from '../diagram-keys.ts';
import { EYE_LEVEL, keyboard, monitor, officeChair, table } from './furniture.ts';
import { EYE, SEATED, TYPES } from './seated.ts';

const TOP = EYE_LEVEL - 1;
const GLASS = 44;

/** What is pictured for each question about the screen. */
export const DIAGRAMS: Diagrams = {
  'scr-height': {
    panels: [
      {
        ...SEATED,
        pose: TYPES,
        props: {
          chair: officeChair(),
          desk: [...table(13), ...keyboard(20), ...monitor(GLASS, TOP)],
        },
        marks: [
          {
            look: 'gaze',
            through: [EYE, [GLASS, EYE_LEVEL, 0]],
            label: { say: 'diagram_eye_level', at: [51, 17], wide: 37 },
          },
          {
            look: 'dotted',
            through: [EYE, [GLASS, TOP - 10, 0]],
            label: { say: 'diagram_down', amount: ['degrees', 15, 20], at: [48, 29], side: 'below', wide: 30 },
          },
          {
            look: 'words',
            through: [[GLASS + 3, TOP + 2, 0]],
            label: { say: 'diagram_top_line', strong: true, side: 'right', wide: 44 },
          },
          {
            look: 'words',
            through: [[GLASS + 3, TOP - 5, 0]],
            label: { say: 'diagram_below', amount: ['cm', 0, 5], side: 'right', wide: 44 },
          },
          {
            look: 'length',
            through: [EYE, [GLASS, 0, 0]],
            y: 89,
            label: { say: 'diagram_arms_length', amount: ['cm', 50, 75], side: 'below', wide: 100 },
          },
        ],
      },
    ],
  },
};

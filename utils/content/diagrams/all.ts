import type { Diagrams } from '../diagram-keys.ts';
import { DIAGRAMS as arms } from './arms.ts';
import { DIAGRAMS as chair } from './chair.ts';
import { DIAGRAMS as desk } from './desk.ts';
import { DIAGRAMS as habits } from './habits.ts';
import { DIAGRAMS as laptop } from './laptop.ts';
import { DIAGRAMS as light } from './light.ts';
import { DIAGRAMS as screen } from './screen.ts';

/** The pictures of all questions of the checklist. */
export const DIAGRAMS: Diagrams = { ...screen, ...chair, ...arms, ...desk, ...light, ...habits, ...laptop };

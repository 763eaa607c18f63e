import type { Diagrams } from '../diagram-keys.ts';

/** What is pictured for each question about light and surroundings. */
export const DIAGRAMS: Diagrams = {};

import type { Diagrams } from '../diagram-keys.ts';

/** What is pictured for each question about arms, keyboard and mouse. */
export const DIAGRAMS: Diagrams = {};

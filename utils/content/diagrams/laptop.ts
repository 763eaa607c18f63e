import type { Diagrams } from '../diagram-keys.ts';

/** What is pictured for each question about laptop and phone. */
export const DIAGRAMS: Diagrams = {};

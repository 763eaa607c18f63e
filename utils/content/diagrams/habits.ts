import type { Diagrams } from '../diagram-keys.ts';

/** What is pictured for each question about habits. */
export const DIAGRAMS: Diagrams = {};

import type { Diagrams } from '../diagram-keys.ts';

/** What is pictured for each question about the desk and legs. */
export const DIAGRAMS: Diagrams = {};

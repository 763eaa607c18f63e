import type { Diagrams } from '../diagram-keys.ts';

/** What is pictured for each question about the chair. */
export const DIAGRAMS: Diagrams = {};

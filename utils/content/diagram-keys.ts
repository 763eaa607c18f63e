import type words from '../../assets/locales/en/diagrams.json';
import type { Diagram } from '../core/workspace/diagram.ts';

/** What a diagram of the checklist can say; a wrong key does not compile. */
export type DiagramKey = keyof typeof words;

/** Diagrams of one section by the id of the question. */
export type Diagrams = Readonly<Record<string, Diagram<DiagramKey>>>;

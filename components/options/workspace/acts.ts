import type { Answer } from '../../../utils/core/workspace/checklist.ts';
import type { Units } from '../../../utils/core/workspace/amount.ts';

/** What can be done on the page of a place; each is kept at once. */
export type WorkspaceActs = {
  readonly answer: (item: string, answer: Answer) => void;
  readonly fixed: (item: string) => void;
  /** Its place is named, because the last letters may come after another one was chosen. */
  readonly note: (place: string, item: string, text: string) => void;
  /** Works at that place now. */
  readonly use: (place: string) => void;
  /** Another place, with the answers of the current one or without. */
  readonly add: (name: string, copy: boolean) => void;
  readonly rename: (name: string) => void;
  /** The current place is no longer worked at. */
  readonly archive: () => void;
  /** An archived place is worked at again. */
  readonly restore: (place: string) => void;
  /** The person moved, or has new equipment. */
  readonly changed: () => void;
  readonly units: (units: Units) => void;
};

import type { Exercise } from './exercise.ts';

/** When an exercise was last done, epoch ms, and as which one of all that were, from 1. */
export type Done = { readonly at: number; readonly nth: number };

/** What was done so far, as far as it chooses what comes next. */
export type History = {
  /** By exercise id. */
  readonly done: Readonly<Record<string, Done>>;
  /** How many have been done in all. */
  readonly count: number;
  /** When today began, epoch ms. */
  readonly dayBegan: number;
  /** The tool, or `treatment`, that still wants its second half; `null` if nothing does. */
  readonly wantsFollowUp: string | null;
};

export const NOTHING_DONE: History = { done: {}, count: 0, dayBegan: 0, wantsFollowUp: null };

/** How many exercises were done since this one; never done counts as all of them and this one. */
export function since(history: History, id: string): number {
  return history.count - (history.done[id]?.nth ?? -1);
}

/** Whether the exercise was done today. */
export function isToday(history: History, { id }: Exercise): boolean {
  return (history.done[id]?.at ?? -Infinity) >= history.dayBegan;
}

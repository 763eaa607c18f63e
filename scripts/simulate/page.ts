import { EXERCISES } from '../../utils/content/exercises.ts';
import { sessionDone } from '../../utils/core/movement/session-done.ts';
import type { SessionItem } from '../../utils/core/movement/session.ts';
import type { BreakProgress } from '../../utils/core/tracking/event.ts';

/** A break page that runs to its end; `opened` and `endsAt` are elapsed ms. */
export type Page = {
  readonly startedAt: number;
  readonly opened: number;
  readonly endsAt: number;
  readonly items: readonly SessionItem[];
};

/** What the page has saved `elapsed` ms into the play, at this moment of the wall clock. */
export function progressOf(
  { startedAt, opened, endsAt, items }: Page,
  elapsed: number,
  savedAt: number,
): BreakProgress {
  const doneMs = Math.min(elapsed, endsAt) - opened;
  return { startedAt, doneMs, allSteps: elapsed >= endsAt, savedAt, ...sessionDone(items, doneMs, EXERCISES) };
}

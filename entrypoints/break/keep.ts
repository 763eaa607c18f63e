import { signal } from '@preact/signals';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { outcome, positionMs, ranMs } from '../../utils/core/movement/session-clock.ts';
import { sessionDone } from '../../utils/core/movement/session-done.ts';
import type { BreakDone } from '../../utils/core/tracking/event.ts';
import { saveProgress } from '../../utils/platform/progress.ts';
import { reportFailure } from '../../utils/platform/reports.ts';
import { tell } from '../../utils/platform/tell.ts';
import { guide, length } from './guide.ts';
import type { Guide } from './kept-guide.ts';

/** Progress could not be stored. */
export const unsaved = signal(false);

/** How far the break has come at this moment. */
export function doneSoFar({ run, items }: Guide): BreakDone {
  const now = Date.now();
  const place = positionMs(run, now, length.peek());
  return { ...outcome(run, now, length.peek()), ...sessionDone(items, place, EXERCISES, ranMs(run, now)) };
}

/** Saves how far the break has come, with all that is needed to carry it on. */
export async function save(done: BreakDone, startedAt: number): Promise<void> {
  try {
    const progress = { startedAt, ...done, savedAt: Date.now(), ...guide.peek() };
    await saveProgress(progress);
    unsaved.value = false;
  } catch (error) {
    unsaved.value = true;
    await failed(error, null);
  }
}

/**
 * Tells the end of the break.
 * @param left the page is going away; it may only be loaded anew, so the background waits a moment and looks
 */
export async function told(startedAt: number, done: BreakDone, left = false): Promise<void> {
  const happening = { type: 'breakEnded' as const, startedAt, ...done, ...(left && { left }) };
  // If this is lost, the background finds the saved progress.
  await tell(happening).catch((error: unknown) => failed(error, undefined));
}

/** Reports what did not work on this page. */
export async function failed<T>(error: unknown, instead: T): Promise<T> {
  await reportFailure('breakPage', error, Date.now());
  return instead;
}

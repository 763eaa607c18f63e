import type { Exercise } from './exercise.ts';
import { followUpsOf } from './offerable.ts';

/** The shortest break that can be started by itself, seconds. */
const SHORTEST = 30;

/**
 * How long a break has to be to hold one exercise in its usual length, seconds; a tool comes with what follows it.
 * @param left what remains for the person
 */
export function startSeconds(exercise: Exercise, left: readonly Exercise[]): number {
  const [after] = exercise.softTissueTool ? followUpsOf(exercise, left) : [];
  return Math.max(SHORTEST, exercise.seconds + (after?.seconds ?? 0));
}

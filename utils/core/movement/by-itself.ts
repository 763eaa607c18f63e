import type { Ask } from './ask.ts';
import type { Exercise } from './exercise.ts';
import { allowed } from './limits.ts';
import { asExercise } from './own-exercise.ts';
import type { SessionItem } from './session.ts';

/**
 * The session of a movement that was asked for by itself, in a length that is usual for it: nothing else comes with it.
 * @param seconds of the break
 * @returns an empty list for a tool, which is never alone, and for what a limit leaves out
 */
export function byItself(
  catalogue: readonly Exercise[],
  id: string,
  seconds: number,
  { profile }: Ask,
): readonly SessionItem[] {
  const exercise = [...catalogue, ...profile.own.map(asExercise)].find((each) => each.id === id);
  if (exercise === undefined || exercise.softTissueTool || !allowed(exercise, profile.limits)) return [];
  const { min, max } = exercise.range;
  return min <= seconds && seconds <= max ? [{ exerciseId: id, seconds }] : [];
}

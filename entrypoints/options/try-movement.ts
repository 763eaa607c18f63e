import { EXERCISES } from '../../utils/content/exercises.ts';
import { ROUTINES } from '../../utils/content/routines.ts';
import { restsEyes } from '../../utils/core/movement/offer.ts';
import { start } from '../../utils/ui/verbs.ts';

/** Starts an exercise or a routine for so many seconds, whatever is due. */
export function tryMovement(id: string, seconds: number): Promise<void> {
  const items = ROUTINES.find((routine) => routine.id === id)?.items.map(({ exerciseId }) => exerciseId) ?? [id];
  const rests = EXERCISES.some((exercise) => items.includes(exercise.id) && restsEyes(exercise));
  return start({ exercise: id, restsEyes: rests, seconds });
}

import type { MovementLimit } from '../../utils/core/movement/limits.ts';
import { reportFailure } from '../../utils/platform/reports.ts';
import { changeProfile } from '../../utils/ui/verbs.ts';
import { changeExercise } from './change-exercise.ts';
import { end } from './stage.ts';

/** Leaves an exercise out from now on, or all that a limit leaves out, and goes on with another one. */
export async function leaveOut(exercise: string, because: MovementLimit | null): Promise<void> {
  try {
    await changeProfile((before) => ({
      ...before,
      hidden: because === null ? [...new Set([...before.hidden, exercise])] : before.hidden,
      limits: because === null ? before.limits : [...new Set([...before.limits, because])],
    }));
  } catch (error) {
    await reportFailure('breakPage', error, Date.now());
  }
  // Nothing else is left, or no time for it: what they cannot do does not go on.
  if (!(await changeExercise())) end();
}

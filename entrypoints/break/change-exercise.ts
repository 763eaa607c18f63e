import { tell } from '../../utils/platform/tell.ts';
import { restsEyes } from '../../utils/core/movement/offer.ts';
import { reportFailure } from '../../utils/platform/reports.ts';
import { another, askNow, changeTo, guide, newcomers } from './guide.ts';
import { saveNow } from './stage.ts';
import { learn } from './words.ts';

/** Goes on with another exercise for the time that is left, and tells so. Says whether there was one. */
export async function changeExercise(): Promise<boolean> {
  const ask = askNow();
  const exercise = another(ask);
  const startedAt = guide.value?.run.startedAt;
  if (exercise === null || startedAt === undefined) return false;
  await learn([exercise.id, ...newcomers(exercise, ask)]);
  changeTo(exercise, ask);
  await saveNow();
  try {
    await tell({ type: 'exerciseChanged', startedAt, exercise: exercise.id, restsEyes: restsEyes(exercise) });
  } catch (error) {
    await reportFailure('breakPage', error, Date.now());
  }
  return true;
}

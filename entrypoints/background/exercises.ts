import type { Exercise } from '../../utils/core/movement/exercise.ts';
import { catalogue } from '../../utils/platform/catalogue.ts';
import { reportFailure } from '../../utils/platform/reports.ts';

/**
 * The catalogue, empty and reported if it cannot be read: a reminder is shown and a break begins without it, the break
 * page finds an exercise by itself.
 */
export async function exercises(): Promise<readonly Exercise[]> {
  try {
    return await catalogue();
  } catch (error) {
    await reportFailure('catalogue', error, Date.now());
    return [];
  }
}

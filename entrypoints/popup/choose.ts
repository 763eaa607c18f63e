import { EXERCISES } from '../../utils/content/exercises.ts';
import type { Offers } from '../../utils/core/movement/offer.ts';
import { offersFor } from '../../utils/core/movement/offers-for.ts';
import type { Ask } from '../../utils/core/movement/ask.ts';

/** The offers as the background will choose them. */
export function choose(asks: readonly Ask[]): Offers {
  return offersFor(EXERCISES, asks);
}

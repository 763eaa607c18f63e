import type { Exercise } from './exercise.ts';
import { breakKey, offerOf, offersKey, type Offers } from './offer.ts';
import { suggest, type Ask } from './suggest.ts';

/** Chooses for each ask; one the catalogue has nothing for gets no offer. */
export function offersFor(catalogue: readonly Exercise[], asks: readonly Ask[]): Offers {
  const chosen = asks.flatMap((ask) => {
    const exercise = suggest(catalogue, ask);
    return exercise === null ? [] : [[breakKey(ask), offerOf(exercise)] as const];
  });
  return { key: offersKey(asks), byBreak: Object.fromEntries(chosen) };
}

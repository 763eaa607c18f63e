import type { Ask } from './ask.ts';
import type { Exercise } from './exercise.ts';
import { breakKey, offersKey, restsEyes, type Offers } from './offer.ts';
import { suggest } from './suggest.ts';

/** Chooses for each ask; one the catalogue has nothing for gets no offer. */
export function offersFor(catalogue: readonly Exercise[], asks: readonly Ask[]): Offers {
  const chosen = asks.flatMap((ask) => {
    const suggestion = suggest(catalogue, ask);
    if (suggestion === null) return [];
    const { exercise, why } = suggestion;
    return [[breakKey(ask), { exercise: exercise.id, restsEyes: restsEyes(exercise), why }] as const];
  });
  return { key: offersKey(asks), byBreak: Object.fromEntries(chosen) };
}

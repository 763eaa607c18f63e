import { offersKey, type Offers } from '../core/movement/offer.ts';
import { offersFor } from '../core/movement/offers-for.ts';
import type { Ask } from '../core/movement/ask.ts';
import { browser } from './browser.ts';
import { catalogue } from './catalogue.ts';

/** No offer yet, or none that can be read. */
export const NO_OFFERS: Offers = { key: '', byBreak: {} };

/**
 * Chooses anew what is offered next, if what it depends on is no longer what the stored offers were chosen by. Pages
 * show them without loading the catalogue. Only the background may.
 */
export async function keepOffers(asks: readonly Ask[], stored: Offers): Promise<void> {
  if (stored.key === offersKey(asks)) return;
  await browser.storage.local.set({ offers: offersFor(await catalogue(), asks) });
}

/** The offers in what is stored. They are worked out again from the state whenever they cannot be used. */
export function offersOf(stored: unknown): Offers {
  return isOffers(stored) ? stored : NO_OFFERS;
}

function isOffers(value: unknown): value is Offers {
  const { key, byBreak } = Object(value);
  return typeof key === 'string' && Object.values(Object(byBreak)).every(isOffer);
}

function isOffer(value: unknown): boolean {
  const { exercise, restsEyes, why } = Object(value);
  return typeof exercise === 'string' && typeof restsEyes === 'boolean' && typeof Object(why).type === 'string';
}

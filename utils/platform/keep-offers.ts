import type { Ask } from '../core/movement/ask.ts';
import { offersKey, type Offers } from '../core/movement/offer.ts';
import { offersFor } from '../core/movement/offers-for.ts';
import { browser } from './browser.ts';
import { catalogue } from './catalogue.ts';

/**
 * Chooses anew what is offered next, if what it depends on is no longer what the stored offers were chosen by. Pages
 * show them without loading the catalogue. Only the background may.
 */
export async function keepOffers(asks: readonly Ask[], stored: Offers): Promise<void> {
  if (stored.key === offersKey(asks)) return;
  await browser.storage.local.set({ offers: offersFor(await catalogue(), asks) });
}

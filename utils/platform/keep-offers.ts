import { EXERCISES } from '../content/exercises.ts';
import { offersKey } from '../core/movement/offer.ts';
import { offersFor } from '../core/movement/offers-for.ts';
import type { Profile } from '../core/movement/profile.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { State } from '../core/tracking/state.ts';
import { choiceOf } from '../core/tracking/suggestion.ts';
import { browser } from './browser.ts';
import { locked } from './locks.ts';
import { offersOf } from './offers.ts';

/** Chooses anew what is offered next, if what it depends on is no longer what the stored offers were chosen by. */
export function keepOffers(state: State, settings: Settings, profile: Profile): Promise<void> {
  const { ask, breaks } = choiceOf(state, settings, profile);
  return locked('offers', async () => {
    const stored = offersOf((await browser.storage.local.get('offers'))['offers']);
    if (stored.key === offersKey(ask, breaks)) return;
    await browser.storage.local.set({ offers: offersFor(EXERCISES, ask, breaks) });
  });
}

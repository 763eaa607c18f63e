import { effect } from '@preact/signals-core';
import { chosenFor, offersKey } from '../core/movement/offer.ts';
import type { Profile } from '../core/movement/profile.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { State } from '../core/tracking/state.ts';
import { choiceOf } from '../core/tracking/suggestion.ts';
import { offers, profile, settings, state } from './store.ts';

/**
 * Keeps what is offered next in step with what was done and what the person says, as long as the page is open. Whoever
 * is open chooses; the answer is the same. While a reminder is up or a break is on, what it names stays, unless the person
 * has said something else about movement since.
 * @returns a function that ends it
 */
export function followOffers(): () => void {
  return effect(() => {
    const known = offers.value;
    const { ask, breaks } = choiceOf(state.value, settings.value, profile.value);
    const { reminder, where } = state.value;
    const named = (reminder?.firstShownAt ?? null) !== null && known.key !== '';
    const stays = (named || where.phase === 'onBreak') && chosenFor(known, profile.value);
    if (stays || known.key === offersKey(ask, breaks)) return;
    void choose(state.value, settings.value, profile.value);
  });
}

/** The catalogue is as large as the popup: it is loaded when there is something to choose. */
async function choose(now: State, rhythm: Settings, said: Profile): Promise<void> {
  try {
    const { keepOffers } = await import('../platform/keep-offers.ts');
    await keepOffers(now, rhythm, said);
  } catch (error) {
    console.error('Limber: what comes next could not be chosen.', error);
  }
}

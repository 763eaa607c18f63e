import { effect } from '@preact/signals-core';
import { chosenFor } from '../../utils/core/movement/offer.ts';
import { offer, offers, profile } from '../../utils/ui/store.ts';

/**
 * Has the next movements chosen where none is on offer, or where the person has said something else since. What was
 * chosen after the last break is good for a look otherwise; a page that is open longer keeps it in step.
 */
export function chooseIfNeeded(): void {
  let asked = false;
  effect(() => {
    if (asked || (offer.value !== null && chosenFor(offers.value, profile.value))) return;
    asked = true;
    void choose();
  });
}

async function choose(): Promise<void> {
  try {
    const { followOffers } = await import('../../utils/ui/follow-offers.ts');
    followOffers();
  } catch (error) {
    console.error('Limber: what comes next could not be chosen.', error);
  }
}

import { breakKey, offersKey, type Offer } from '../../utils/core/movement/offer.ts';
import { asksOf } from '../../utils/core/tracking/suggestion.ts';
import { offers, settings, state, view } from '../../utils/ui/store.ts';
import type { Parts } from './parts.ts';

/**
 * The movement on offer. The background keeps the offers in step with the state; where it was stopped in between, they
 * are chosen here in the same way, and until the catalogue is loaded the last known one stays.
 */
export function offerNow(choose: Parts['choose']): Offer | null {
  const asks = asksOf(state.value, settings.value);
  const stored = offers.value;
  const own = choose(stored.key !== offersKey(asks));
  const { byBreak } = own === null ? stored : own.choose(asks);
  return byBreak[breakKey(view.value.ask)] ?? null;
}

import type { Offers } from '../core/movement/offer.ts';

/** No offer yet, or none that can be read. */
export const NO_OFFERS: Offers = { key: '', count: 0, byBreak: {}, followUps: {} };

/** The offers in what is stored. They are worked out again from the state whenever they cannot be used. */
export function offersOf(stored: unknown): Offers {
  return isOffers(stored) ? stored : NO_OFFERS;
}

function isOffers(value: unknown): value is Offers {
  const { key, count, byBreak, followUps } = Object(value);
  return typeof key === 'string' && typeof count === 'number' && areLists(byBreak) && areLists(followUps);
}

function areLists(value: unknown): boolean {
  if (!(value instanceof Object)) return false;
  return Object.values(value).every((list) => Array.isArray(list) && list.every(isOffer));
}

function isOffer(value: unknown): boolean {
  const { exercise, name = '', restsEyes, why } = Object(value);
  const texts = [exercise, name, Object(why).type];
  return texts.every((each) => typeof each === 'string') && typeof restsEyes === 'boolean';
}

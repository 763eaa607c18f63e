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
  if (typeof value !== 'object' || value === null) return false;
  const lists: unknown[] = Object.values(value);
  return lists.every((list) => Array.isArray(list) && list.every(isOffer));
}

function isOffer(value: unknown): boolean {
  const { exercise, name, restsEyes, why } = Object(value);
  if (name !== undefined && typeof name !== 'string') return false;
  return typeof exercise === 'string' && typeof restsEyes === 'boolean' && typeof Object(why).type === 'string';
}

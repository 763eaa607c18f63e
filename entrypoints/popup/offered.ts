import type { Profile } from '../../utils/core/movement/profile.ts';
import { MINUTE } from '../../utils/core/time/moment.ts';
import { now, view } from '../../utils/ui/store.ts';

/** A minute of breathing, by hand and outside the rhythm. */
export const TENSE = { exercise: 'cyclic-sighing', restsEyes: false, seconds: 60 } as const;

/** Whether this person may be offered it. */
export function canBreathe({ hidden, limits, regionsOff }: Profile): boolean {
  return !hidden.includes(TENSE.exercise) && !limits.includes('eyesOnly') && !regionsOff.includes('breath');
}

/** How long a pause would last from now that ends half an hour later than the one that is on, minutes. */
export function halfHourMore(): number {
  const { at } = now.value;
  return Math.ceil(((view.value.pause?.until ?? at) - at) / MINUTE) + 30;
}

import type { Profile } from '../../utils/core/movement/profile.ts';

/** A minute of breathing, by hand and outside the rhythm. */
export const TENSE = { exercise: 'cyclic-sighing', restsEyes: false, seconds: 60 } as const;

/** Whether this person may be offered it. */
export function canBreathe({ hidden, limits, regionsOff }: Profile): boolean {
  return !hidden.includes(TENSE.exercise) && !limits.includes('eyesOnly') && !regionsOff.includes('breath');
}

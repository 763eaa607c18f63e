import { fc } from '../../support/property.ts';
import { expect, test } from 'vitest';
import { EXERCISES } from '../../../utils/content/exercises.ts';
import { EQUIPMENT, REGIONS } from '../../../utils/core/movement/exercise.ts';
import { MOVEMENT_LIMITS } from '../../../utils/core/movement/limits.ts';
import { offerable } from '../../../utils/core/movement/offerable.ts';
import { FIRST_PROFILE, PLACES, type Profile } from '../../../utils/core/movement/profile.ts';
import { remaining, whyNot } from '../../../utils/core/movement/remaining.ts';

const someOf = <T>(all: readonly T[]) => fc.subarray([...all]);
const profiles: fc.Arbitrary<Profile> = fc.record({
  limits: someOf(MOVEMENT_LIMITS),
  regionsOff: someOf(REGIONS),
  regionsMore: someOf(REGIONS),
  equipment: someOf(EQUIPMENT),
  place: fc.constantFrom(...PLACES),
  hidden: someOf(EXERCISES.map(({ id }) => id)),
  causes: fc.constant({}),
  own: fc.constant([]),
  guide: fc.constant(FIRST_PROFILE.guide),
  gates: fc.constant({}),
});

test('whatever is left has no reason against it, and whatever is not left has one', () => {
  fc.assert(
    fc.property(profiles, (profile) => {
      const left = remaining(EXERCISES, profile);
      const without = EXERCISES.filter((exercise) => whyNot(exercise, profile, left).length === 0);
      expect(without.map(({ id }) => id)).toEqual(left.map(({ id }) => id));
    }),
  );
});

test('what is left is what is offered, and what runs beside the work', () => {
  const profile: Profile = { ...FIRST_PROFILE, equipment: EQUIPMENT, place: 'ownRoom' };
  const offered = offerable(EXERCISES, profile, 'none').map(({ id }) => id);
  const left = remaining(EXERCISES, profile).map(({ id }) => id);
  expect(left.filter((id) => !offered.includes(id))).toEqual(['heat-upper-back']);
});

import { expect, test } from 'vitest';
import { EXERCISES } from '../../../utils/content/exercises.ts';
import type { Region } from '../../../utils/core/movement/exercise.ts';
import { firstMovement } from '../../../utils/core/movement/first-movement.ts';
import type { MovementLimit } from '../../../utils/core/movement/limits.ts';
import { FIRST_PROFILE } from '../../../utils/core/movement/profile.ts';

test('with nothing said it is shoulder rolls, which need no getting up', () => {
  expect(firstMovement(EXERCISES, FIRST_PROFILE)?.id).toBe('shoulder-rolls');
});

test.each<[Region, string]>([
  ['neck', 'cervical-retraction'],
  ['upperBack', 'chair-thoracic-extension'],
  ['lowBack', 'standing-back-extension'],
  ['legs', 'ankle-pumps'],
  // Nothing for these is as short as that.
  ['wristsHands', 'shoulder-rolls'],
])('with more for %s it is %s', (region, exercise) => {
  expect(firstMovement(EXERCISES, { ...FIRST_PROFILE, regionsMore: [region] })?.id).toBe(exercise);
});

test.each<[MovementLimit, string]>([
  ['noOverhead', 'seated-cat-cow'],
  ['osteoporosis', 'shoulder-rolls'],
  ['eyesOnly', 'eyes-20-20-20'],
])('with the limit %s and more for the upper back it is %s', (limit, exercise) => {
  const profile = { ...FIRST_PROFILE, limits: [limit], regionsMore: ['upperBack' as const] };
  expect(firstMovement(EXERCISES, profile)?.id).toBe(exercise);
});

test('where everything is hidden there is none', () => {
  expect(firstMovement(EXERCISES, { ...FIRST_PROFILE, hidden: EXERCISES.map(({ id }) => id) })).toBeNull();
});

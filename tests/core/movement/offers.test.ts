import { expect, test } from 'vitest';
import { EXERCISES } from '../../../utils/content/exercises.ts';
import { offersFor } from '../../../utils/core/movement/offers-for.ts';
import { pick } from '../../../utils/core/movement/offer.ts';
import { FIRST_PROFILE } from '../../../utils/core/movement/profile.ts';
import { choiceOf } from '../../../utils/core/tracking/suggestion.ts';
import { day } from '../../support/day.ts';

const CORNELL = { settings: { rhythm: 'cornell-20-8-2' } };

function offersAfter(steps: Parameters<typeof day>[0], options: Parameters<typeof day>[1] = {}) {
  const { world, shown } = day(steps, options);
  const { stored, settings } = world.worker;
  const { ask, breaks } = choiceOf(stored, settings, FIRST_PROFILE);
  return { offers: offersFor(EXERCISES, ask, breaks), shown };
}

test('during a call the movement on offer can be done in front of a camera, however often another is asked for', () => {
  const { offers, shown } = offersAfter([
    ['active', '25m'],
    ['call', '20m', 'active'],
  ]);
  expect(shown.scene).toBe('held');
  for (let turn = 0; turn < 15; turn += 1) {
    const offer = pick(offers, shown.coming, { ...shown.remembered, turn });
    expect(EXERCISES.find(({ id }) => id === offer?.exercise)?.call).toBe('video');
  }
});

test('what was chosen before the call holds for it too: nothing has to be chosen as it begins', () => {
  const before = offersAfter([['active', '25m']]).offers;
  const during = offersAfter([
    ['active', '25m'],
    ['call', '1m', 'active'],
  ]).shown;
  expect(pick(before, during.coming, during.remembered)).not.toBe(null);
});

test('after the last snooze there is a movement for the short form', () => {
  const { offers, shown } = offersAfter([
    ['active', '32m'],
    ['do', 'snooze'],
    ['active', '8m'],
    ['do', 'snooze'],
    ['active', '8m'],
  ]);
  expect(shown.coming.seconds).toBe(45);
  expect(pick(offers, shown.coming, shown.remembered)).not.toBe(null);
});

test('for another position no movement is chosen', () => {
  const { offers } = offersAfter([['active', '5m']], CORNELL);
  expect(Object.keys(offers.byBreak).some((key) => key.startsWith('posture'))).toBe(false);
});

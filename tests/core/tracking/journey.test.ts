import { expect, test } from 'vitest';
import type { Entry } from '../../../utils/core/history/entry.ts';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import { NOTHING_AROUND } from '../../../utils/core/tracking/around.ts';
import { initialState } from '../../../utils/core/tracking/initial.ts';
import { transition } from '../../../utils/core/tracking/transition.ts';

/** What is entered of an hour of work in Berlin and the first look at the screen in New York. */
function flown(looks: readonly (readonly [at: string, presence: 'active' | 'idle', zone: string])[]): readonly Entry[] {
  let state = initialState({ at: Date.parse('2026-03-03T08:00:00+01:00'), zone: 'Europe/Berlin' });
  const entered: Entry[] = [];
  for (const [moment, presence, zone] of looks) {
    const at = Date.parse(moment);
    const facts = { presence, quietMs: presence === 'active' ? 0 : 60_000, progress: null, around: NOTHING_AROUND };
    const [next, effects] = transition(state, { type: 'woke', facts }, DEFAULT_SETTINGS, { at, zone });
    state = next;
    entered.push(...effects.flatMap((effect) => (effect.type === 'record' ? [effect.entry] : [])));
  }
  return entered;
}

const WORKED = [
  ['2026-03-03T08:05:00+01:00', 'active', 'Europe/Berlin'],
  ['2026-03-03T08:10:00+01:00', 'active', 'Europe/Berlin'],
] as const;

// In New York it was two at night then, which is still Monday.
const TUESDAY = { date: '2026-03-03', offsetMinutes: 60 };

test('what was before a flight counts to the day it was lived on', () => {
  const entries = flown([...WORKED, ['2026-03-03T14:00:00-05:00', 'active', 'America/New_York']]);
  expect(entries.find(({ outcome }) => outcome === 'screen')).toMatchObject(TUESDAY);
  expect(entries.find(({ outcome }) => outcome === 'pause')).toMatchObject(TUESDAY);
});

test('so it does when the computer woke in between, with nobody at it', () => {
  const entries = flown([
    ...WORKED,
    ['2026-03-03T13:00:00-05:00', 'idle', 'America/New_York'],
    ['2026-03-03T13:05:00-05:00', 'idle', 'America/New_York'],
    ['2026-03-03T14:00:00-05:00', 'active', 'America/New_York'],
  ]);
  expect(entries.find(({ outcome }) => outcome === 'screen')).toMatchObject(TUESDAY);
});

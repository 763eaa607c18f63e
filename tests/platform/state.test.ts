import { NOTHING_AROUND } from '../../utils/core/tracking/around.ts';
import { fc } from '../support/property.ts';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import type { Entry } from '../../utils/core/history/entry.ts';
import { initialState } from '../../utils/core/tracking/initial.ts';
import { nextWake } from '../../utils/core/tracking/next-wake.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import { transition } from '../../utils/core/tracking/transition.ts';
import { view } from '../../utils/core/tracking/view.ts';
import { parseState } from '../../utils/platform/schema/state.ts';

const NOW = { at: Date.UTC(2026, 2, 2, 9), zone: 'Europe/Berlin' };
const fresh = initialState(NOW);

const entry: Entry = {
  key: 'rest:1772400000000',
  outcome: 'taken',
  reason: 'guided',
  start: 1_772_400_000_000,
  end: 1_772_400_120_000,
  offsetMinutes: 60,
};
const lived: State = {
  ...fresh,
  streakMs: 1_500_000,
  streakSince: NOW.at - 1_500_000,
  clocks: { move: 1_500_000 },
  run: 3,
  marks: [{ at: NOW.at - 2_000_000, outcome: 'taken' }],
  day: { ...fresh.day, screenMs: 3_000_000, taken: 1 },
  outbox: [{ id: 7, type: 'record', entry }],
  nextEffect: 8,
};

describe('the stored state', () => {
  test('what was saved is read back as it was', () => {
    expect(parseState(JSON.parse(JSON.stringify(lived)), fresh)).toEqual({ value: lived, problems: [] });
  });

  test.each([[null], ['x'], [[]], [{}], [{ version: 0 }], [{ version: '1' }]])('%j is no state', (stored) => {
    expect(parseState(stored, fresh)).toEqual({ value: null, problems: [{ field: '', why: 'unreadable' }] });
  });

  test('a state of a newer version is not guessed at', () => {
    expect(parseState({ ...lived, version: 2 }, fresh)).toEqual({
      value: null,
      problems: [{ field: '', why: 'newerVersion' }],
    });
  });

  test('streak and clocks are kept together or not at all; day, marks and run are kept without them', () => {
    const { value, problems } = parseState({ ...lived, at: 'yesterday' }, fresh);
    expect(value).toEqual({ ...lived, at: fresh.at, streakMs: 0, streakSince: fresh.streakSince, clocks: {} });
    expect(problems).toEqual([{ field: 'at', why: 'invalid' }]);
  });

  test('broken day totals cost neither streak nor run', () => {
    const { value } = parseState({ ...lived, day: { ...lived.day, taken: -1 } }, fresh);
    expect(value).toEqual({ ...lived, day: fresh.day });
  });

  test('an entry that waits for the ledger is saved from among broken ones, and its number is not given again', () => {
    const { value } = parseState(
      { ...lived, outbox: [{ id: 6, type: 'record' }, ...lived.outbox], nextEffect: 2 },
      fresh,
    );
    expect(value?.outbox).toEqual(lived.outbox);
    expect(value?.nextEffect).toBe(8);
  });

  test('a decision is kept for show whatever it says, as long as it says when and of which type', () => {
    const decisions = [
      { at: NOW.at, type: 'ofAnotherVersion' },
      { at: 0, type: 'resumed' },
      { at: NOW.at },
      'resumed',
      { at: NOW.at, type: 'resumed', reason: 'asked' },
    ];
    const { value, problems } = parseState({ ...lived, decisions }, fresh);
    expect(value?.decisions).toEqual([decisions[0], decisions[4]]);
    expect(problems.map(({ field }) => field)).toEqual(['decisions.1', 'decisions.2', 'decisions.3']);
  });

  test.each([
    ['before the year 2000', 0],
    ['after the year 2200', 9_000_000_000_000],
  ])('a moment %s is not plausible', (_when, at) => {
    expect(parseState({ ...lived, at }, fresh).problems).toEqual([{ field: 'at', why: 'invalid' }]);
  });

  test('any JSON parses to nothing or to a state that the core can live on', () => {
    const fields = Object.fromEntries(Object.keys(fresh).map((key) => [key, fc.jsonValue()]));
    const broken = fc.record(fields, { requiredKeys: [] }).map((parts) => ({ ...lived, ...parts }));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), broken), (stored) => {
        const { value, problems } = parseState(JSON.parse(JSON.stringify(stored)), fresh);
        if (value === null) {
          expect(problems).toHaveLength(1);
          return;
        }
        expect(parseState(JSON.parse(JSON.stringify(value)), fresh)).toEqual({ value, problems: [] });
        const facts = { presence: 'active', quietMs: 0, progress: null, around: NOTHING_AROUND } as const;
        const [next] = transition(value, { type: 'woke', facts }, DEFAULT_SETTINGS, NOW);
        expect(nextWake(next, DEFAULT_SETTINGS)).toBeGreaterThan(next.at);
        expect(view(next, DEFAULT_SETTINGS, NOW).streakMs).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

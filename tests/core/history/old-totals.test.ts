import { expect, test } from 'vitest';
import { entryDate } from '../../../utils/core/history/entry-date.ts';
import { entriesOfTotals } from '../../../utils/core/history/old-totals.ts';
import { totalsOf } from '../../../utils/core/history/totals.ts';

const MINUTE = 60_000;
const DAY = { date: '2026-11-20', screenMs: 130 * MINUTE, longestStreakMs: 50 * MINUTE };

test('sum and longest stretch of a day of which only totals are known stay the same', () => {
  const entries = entriesOfTotals(DAY, 60, '04:00');
  expect(entries.map(({ ms }) => ms)).toEqual([50 * MINUTE, 50 * MINUTE, 30 * MINUTE]);
  expect(entries[0]).toEqual({
    key: `screen:${Date.UTC(2026, 10, 20, 8)}`,
    outcome: 'screen',
    reason: 'total',
    start: Date.UTC(2026, 10, 20, 8),
    end: Date.UTC(2026, 10, 20, 8, 50),
    ms: 50 * MINUTE,
    offsetMinutes: 60,
    date: '2026-11-20',
  });
  expect(totalsOf(entries)?.ms['screen']).toBe(130 * MINUTE);
});

test('a day without screen time has no entries, one without a longest stretch few', () => {
  expect(entriesOfTotals({ ...DAY, screenMs: 0 }, 0, '04:00')).toEqual([]);
  expect(entriesOfTotals({ ...DAY, longestStreakMs: 0 }, 0, '04:00')).toHaveLength(200);
});

test('a longest stretch that began the day before counts as far as it was in this day', () => {
  expect(entriesOfTotals({ ...DAY, longestStreakMs: 500 * MINUTE }, 0, '04:00').map(({ ms }) => ms)).toEqual([
    130 * MINUTE,
  ]);
});

test.each([0, 1, 12, 20, 24])('the pieces of %i hours lie within their day', (hours) => {
  for (const { start, end } of entriesOfTotals({ ...DAY, screenMs: hours * 60 * MINUTE }, -300, '04:00')) {
    expect(entryDate({ start, offsetMinutes: -300 }, '04:00')).toBe('2026-11-20');
    expect(entryDate({ start: end - 1, offsetMinutes: -300 }, '04:00')).toBe('2026-11-20');
  }
});

test('an entry counts to the day by the clock where it began, which turns over at the hour of the person', () => {
  const start = Date.UTC(2026, 10, 21, 2, 30);
  expect(entryDate({ start, offsetMinutes: 60 }, '04:00')).toBe('2026-11-20');
  expect(entryDate({ start, offsetMinutes: 90 }, '04:00')).toBe('2026-11-21');
  expect(entryDate({ start, offsetMinutes: 60 }, '00:00')).toBe('2026-11-21');
});

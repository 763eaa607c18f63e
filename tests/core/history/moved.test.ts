import { expect, test } from 'vitest';
import { doneOf, movedOf, breakTrend, weekMeans, within } from '../../../utils/core/history/moved.ts';
import { totalsOf, type DayTotals } from '../../../utils/core/history/totals.ts';
import { entryAt } from '../../support/history-days.ts';

function day(date: string, counts: DayTotals['counts'], ms: DayTotals['ms'] = {}): DayTotals {
  return { date, counts, ms, stretches: [], offsetMinutes: 60 };
}

/** A Sunday, a Monday, and the Friday after it. */
const DAYS = [
  day('2026-11-15', { 'did:rolls': 9 }),
  day('2026-11-16', { taken: 3, 'did:rolls': 2, 'did:raise': 1 }, { taken: 240_000, cutShort: 90_000, natural: 9e6 }),
  day('2026-11-22', { 'did:rolls': 1 }),
  day('2026-11-23', { 'did:raise': 3, 'did:gone': 5 }, { natural: 9e6 }),
];

test('movements are counted over the days, with the last date, the most frequent first', () => {
  expect(doneOf(within(DAYS, '2026-11-16', '2026-11-27'))).toEqual([
    { id: 'gone', times: 5, last: '2026-11-23' },
    { id: 'raise', times: 4, last: '2026-11-23' },
    { id: 'rolls', times: 3, last: '2026-11-22' },
  ]);
});

test('a movement of a habit is counted as one of a break, and one that was only begun is not', () => {
  const done = (outcome: 'habit' | 'cutShort') => entryAt('2026-11-23', 9, { outcome, exercise: 'calf-raise' });
  const totals = totalsOf([done('habit'), done('cutShort')]);
  expect(totals && doneOf([totals])).toEqual([{ id: 'calf-raise', times: 1, last: '2026-11-23' }]);
});

test.each([
  [1, { shoulders: [0, 3], legs: [3, 1], neck: [0, 3] }],
  [7, { shoulders: [1, 11], legs: [3, 1], neck: [1, 11] }],
] as const)('with weeks from weekday %i a movement counts for every part it moves', (first, expected) => {
  const exercises = [
    { id: 'rolls', regions: ['shoulders', 'neck'] as const },
    { id: 'raise', regions: ['legs'] as const },
  ];
  const moved = movedOf(DAYS, exercises, '2026-11-27', first);
  expect(moved).toHaveLength(11);
  const found = moved
    .filter(({ now, before }) => now + before > 0)
    .map((each) => [each.region, [each.now, each.before]]);
  expect(Object.fromEntries(found)).toEqual(expected);
});

test('minutes of breaks are those taken, had by walking away and left early, and days without entries are gaps', () => {
  const trend = breakTrend(DAYS, '2026-11-23', 8);
  expect(trend.map(({ value }) => value)).toEqual([155.5, null, null, null, null, null, 0, 150]);
});

test('the mean of a week is that of the days on which something was written down', () => {
  const values = [4000, null, 8000, null, null, null, null, null];
  const days = values.map((value, at) => ({ date: `2026-11-${23 + at}`, value }));
  expect(weekMeans(days, 1)).toEqual([{ from: '2026-11-23', mean: 6000, days: 2 }]);
});

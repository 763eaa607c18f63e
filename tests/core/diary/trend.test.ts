import { expect, test } from 'vitest';
import type { Diary } from '../../../utils/core/diary/diary.ts';
import { inSteps, noted, trend } from '../../../utils/core/diary/trend.ts';
import { firstKeyFrom, weekOf } from '../../../utils/core/diary/week.ts';

const DIARY: Diary = {
  days: {
    '2026-11-24': { ache: { level: 3, areas: [] }, steps: 0 },
    '2026-11-26': { stiffness: { level: 5, areas: ['neck'] }, steps: 6200 },
    '2026-11-27': { ache: { level: 0, areas: [] } },
  },
  weeks: {},
};

test('a trend has a place for each day, oldest first, and a gap where nothing was written down', () => {
  expect(trend(DIARY, 'ache', '2026-11-27', 4)).toEqual([
    { date: '2026-11-24', value: 3 },
    { date: '2026-11-25', value: null },
    { date: '2026-11-26', value: null },
    { date: '2026-11-27', value: 0 },
  ]);
  expect(trend(DIARY, 'steps', '2026-11-27', 4).map(({ value }) => value)).toEqual([0, null, 6200, null]);
});

test('nothing rated as 0 is noted all the same', () => {
  expect(noted(trend(DIARY, 'ache', '2026-11-27', 4))).toBe(2);
  expect(noted(trend(DIARY, 'stiffness', '2026-11-27', 28))).toBe(1);
  expect(noted(trend(DIARY, 'ache', '2026-10-01', 28))).toBe(0);
});

test('a day that is not over is left out of the mean of its week, unless nothing else is known of it', () => {
  const days = [12, null, 30, 3].map((value, at) => ({ date: `2026-11-${24 + at}`, value }));
  expect(inSteps(days, 'week', 1, '2026-11-27')).toEqual([
    { from: '2026-11-24', to: '2026-11-27', value: 21, days: 3 },
  ]);
  expect(inSteps(days, 'week', 1)).toMatchObject([{ value: 15, days: 3 }]);
  expect(inSteps(days.slice(3), 'week', 1, '2026-11-27')).toMatchObject([{ value: 3, days: 1 }]);
});

test('four weeks go back over the end of a month', () => {
  const days = trend(DIARY, 'ache', '2026-11-27', 28);
  expect([days.length, days[0]?.date, days[27]?.date]).toEqual([28, '2026-10-31', '2026-11-27']);
});

test.each([
  ['2026-11-27', '2026-W48', '2026-11-23', '2026-11-29'],
  ['2026-11-23', '2026-W48', '2026-11-23', '2026-11-29'],
  ['2026-11-29', '2026-W48', '2026-11-23', '2026-11-29'],
  ['2027-01-01', '2026-W53', '2026-12-28', '2027-01-03'],
  ['2024-12-30', '2025-W01', '2024-12-30', '2025-01-05'],
  ['2026-01-01', '2026-W01', '2025-12-29', '2026-01-04'],
  ['1969-12-31', '1970-W01', '1969-12-29', '1970-01-04'],
])('%s lies in %s', (date, key, from, to) => {
  expect(weekOf(date)).toEqual({ key, from, to });
});

test('what belongs to days from one on includes their week, though it may be counted to the year before', () => {
  expect(firstKeyFrom('2026-11-27')).toBe('2026-11-27');
  expect(firstKeyFrom('2027-01-01')).toBe('2026-W53');
  expect(firstKeyFrom('2024-12-30')).toBe('2024-12-30');
});

import { expect, test } from 'vitest';
import { addDaysOff, daysRefused, removeDaysOff, stretchesOf } from '../../../utils/core/settings/edit-days-off.ts';

const TODAY = '2026-11-21';

test('days in a row are one stretch, across the end of a year too', () => {
  expect(stretchesOf(['2027-01-01', '2026-12-31', '2026-12-24', '2026-12-30'])).toEqual([
    { from: '2026-12-24', to: '2026-12-24', days: 1 },
    { from: '2026-12-30', to: '2027-01-01', days: 3 },
  ]);
});

test('one date is one day off, two are all days between them', () => {
  expect(addDaysOff([], '2026-12-24', '')).toEqual(['2026-12-24']);
  expect(addDaysOff(['2026-12-25'], '2026-12-24', '2026-12-26')).toEqual(['2026-12-24', '2026-12-25', '2026-12-26']);
});

test('a stretch is taken away as a whole', () => {
  const dates = ['2026-12-24', '2026-12-30', '2026-12-31'];
  expect(removeDaysOff(dates, { from: '2026-12-30', to: '2026-12-31', days: 2 })).toEqual(['2026-12-24']);
});

test('a missing or impossible date is not taken', () => {
  expect(daysRefused([], '', '2026-12-24', TODAY)).toBe('noDate');
  expect(daysRefused([], '2026-02-30', '', TODAY)).toBe('noDate');
  expect(daysRefused([], '20266-12-24', '', TODAY)).toBe('noDate');
});

test('the last day comes after the first, and is not over', () => {
  expect(daysRefused([], '2026-12-24', '2026-12-23', TODAY)).toBe('backwards');
  expect(daysRefused([], '2026-11-20', '', TODAY)).toBe('past');
  expect(daysRefused([], '2026-11-20', '2026-11-21', TODAY)).toBe(null);
  expect(daysRefused([], TODAY, '', TODAY)).toBe(null);
});

test('days on the list already are not added again', () => {
  expect(daysRefused(['2026-12-24', '2026-12-25'], '2026-12-24', '2026-12-25', TODAY)).toBe('known');
  expect(daysRefused(['2026-12-24', '2026-12-25'], '2026-12-25', '2026-12-26', TODAY)).toBe(null);
});

test('a hundred days can be kept, and a slip of the year is not counted through', () => {
  const most = addDaysOff([], '2027-01-01', '2027-04-10');
  expect(most).toHaveLength(100);
  expect(daysRefused([], '2027-01-01', '2027-04-10', TODAY)).toBe(null);
  expect(daysRefused(most, '2027-04-11', '', TODAY)).toBe('tooMany');
  expect(daysRefused([], '2027-01-01', '9999-12-31', TODAY)).toBe('tooMany');
});

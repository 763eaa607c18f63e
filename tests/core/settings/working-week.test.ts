import { expect, test } from 'vitest';
import {
  addRange,
  canCopy,
  changeRange,
  copyToWeekdays,
  isClockTime,
  overnight,
  rangesOf,
  removeRange,
  weekFrom,
  weekOf,
  type Week,
} from '../../../utils/core/settings/working-week.ts';

const FREE: Week = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
const OFFICE = { from: '09:00', to: '17:00' };

test('equal hours of several days are kept as one range', () => {
  const week = copyToWeekdays({ ...FREE, 1: [OFFICE] }, 1);
  expect(rangesOf(week)).toEqual([{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }]);
  expect(weekOf(rangesOf(week))).toEqual(week);
});

test('a day may have several ranges', () => {
  const week: Week = {
    ...FREE,
    2: [
      { from: '08:00', to: '12:00' },
      { from: '13:00', to: '18:00' },
    ],
  };
  expect(rangesOf(week)).toEqual([
    { days: [2], from: '08:00', to: '12:00' },
    { days: [2], from: '13:00', to: '18:00' },
  ]);
});

test('the first range of a day is nine to five, the next one begins after it', () => {
  const once = addRange(FREE, 6);
  expect(once[6]).toEqual([OFFICE]);
  expect(addRange(once, 6)[6]).toEqual([OFFICE, { from: '18:00', to: '20:00' }]);
});

test('a range can be changed and taken away', () => {
  const week: Week = { ...FREE, 1: [OFFICE, { from: '22:00', to: '06:00' }] };
  expect(changeRange(week, 1, 0, { from: '10:00', to: '17:00' })[1][0]).toEqual({ from: '10:00', to: '17:00' });
  expect(removeRange(week, 1, 0)[1]).toEqual([{ from: '22:00', to: '06:00' }]);
});

test('hours are copied only where a working day differs', () => {
  const week: Week = { ...FREE, 1: [OFFICE] };
  expect(canCopy(week, 1)).toBe(true);
  expect(canCopy(week, 2)).toBe(false);
  expect(canCopy(copyToWeekdays(week, 1), 1)).toBe(false);
});

test('a range that ends at or before its beginning runs into the next day', () => {
  expect(overnight({ from: '22:00', to: '06:00' })).toBe(true);
  expect(overnight({ from: '09:00', to: '09:00' })).toBe(true);
  expect(overnight(OFFICE)).toBe(false);
});

test('only whole clock times are taken', () => {
  expect(['00:00', '23:59', '24:00', '9:00', ''].map(isClockTime)).toEqual([true, true, false, false, false]);
});

test('a week is shown from the day it begins with', () => {
  expect(weekFrom(7)).toEqual([7, 1, 2, 3, 4, 5, 6]);
});

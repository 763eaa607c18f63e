import { expect, test } from 'vitest';
import { addFixed, changeFixed, daysWith, removeFixed } from '../../../utils/core/settings/edit-fixed.ts';
import { MOST_FIXED } from '../../../utils/core/settings/limits.ts';
import type { FixedBreak } from '../../../utils/core/settings/settings.ts';

const LUNCH: FixedBreak = { days: [1, 2, 3, 4, 5], at: '12:30', minutes: 30 };

test('the first fixed break is lunch from Monday to Friday', () => {
  expect(addFixed({ fixedBreaks: [], workingHours: [] })).toEqual([LUNCH]);
});

test('with working hours it comes on the days that have some', () => {
  const workingHours = [
    { days: [2, 4], from: '09:00', to: '17:00' },
    { days: [6], from: '10:00', to: '12:00' },
  ] as const;
  expect(addFixed({ fixedBreaks: [], workingHours })[0]?.days).toEqual([2, 4, 6]);
});

test('each further one begins at another time', () => {
  let fixedBreaks: readonly FixedBreak[] = [];
  for (let n = 0; n < MOST_FIXED; n += 1) fixedBreaks = addFixed({ fixedBreaks, workingHours: [] });
  expect(new Set(fixedBreaks.map(({ at }) => at)).size).toBe(MOST_FIXED);
});

test('a fixed break can be changed and taken away', () => {
  const two = [LUNCH, { ...LUNCH, at: '15:30' }];
  expect(changeFixed(two, 1, { minutes: 20 })[1]).toEqual({ ...LUNCH, at: '15:30', minutes: 20 });
  expect(removeFixed(two, 0)).toEqual([{ ...LUNCH, at: '15:30' }]);
});

test('days come and go one by one, and the last one stays', () => {
  expect(daysWith([1, 3], 2, true)).toEqual([1, 2, 3]);
  expect(daysWith([1, 3], 1, false)).toEqual([3]);
  expect(daysWith([3], 3, false)).toBe(null);
});

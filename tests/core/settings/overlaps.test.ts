import { expect, test } from 'vitest';
import { overlaps } from '../../../utils/core/settings/overlaps.ts';
import type { Week } from '../../../utils/core/settings/working-week.ts';

const FREE: Week = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
const NIGHT = { from: '22:00', to: '06:00' };

test('ranges that only touch do not overlap', () => {
  expect(
    overlaps({
      ...FREE,
      1: [
        { from: '09:00', to: '12:00' },
        { from: '12:00', to: '17:00' },
      ],
    }),
  ).toEqual([]);
});

test('ranges that overlap count as one', () => {
  expect(
    overlaps({
      ...FREE,
      1: [
        { from: '11:00', to: '15:00' },
        { from: '09:00', to: '12:00' },
      ],
    }),
  ).toEqual([{ day: 1, from: '09:00', endDay: 1, to: '15:00' }]);
});

test('a night can overlap the next morning', () => {
  expect(overlaps({ ...FREE, 1: [NIGHT], 2: [{ from: '05:00', to: '09:00' }] })).toEqual([
    { day: 1, from: '22:00', endDay: 2, to: '09:00' },
  ]);
});

test('Sunday night can overlap Monday morning and all it meets', () => {
  const monday = [
    { from: '05:00', to: '09:00' },
    { from: '08:00', to: '12:00' },
  ];
  expect(overlaps({ ...FREE, 1: monday, 7: [NIGHT] })).toEqual([{ day: 7, from: '22:00', endDay: 1, to: '12:00' }]);
});

test('seven nights in a row do not overlap', () => {
  expect(overlaps({ 1: [NIGHT], 2: [NIGHT], 3: [NIGHT], 4: [NIGHT], 5: [NIGHT], 6: [NIGHT], 7: [NIGHT] })).toEqual([]);
});

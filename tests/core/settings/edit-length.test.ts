import { expect, test } from 'vitest';
import { lengthShown, lengthStep, lengthTyped, lengthUnit } from '../../../utils/core/settings/edit-length.ts';

test('a length under two minutes is spoken of in seconds', () => {
  expect([15, 119, 120, 1800].map(lengthUnit)).toEqual(['seconds', 'seconds', 'minutes', 'minutes']);
  expect([20, 90, 120, 150].map(lengthShown)).toEqual([20, 90, 2, 2.5]);
});

test('a typed number means the unit it stands in', () => {
  expect(lengthTyped(30, 'seconds')).toBe(30);
  expect(lengthTyped(2.5, 'minutes')).toBe(150);
});

test('steps grow with the length and meet round numbers', () => {
  expect([20, 22, 60, 105, 120, 150].map((seconds) => lengthStep(seconds, 1))).toEqual([25, 25, 75, 120, 180, 180]);
  expect([20, 60, 75, 120, 150, 180].map((seconds) => lengthStep(seconds, -1))).toEqual([15, 55, 60, 105, 120, 120]);
});

import { expect, test } from 'vitest';
import { said, unitsOf } from '../../../utils/core/workspace/amount.ts';

const inches = (...cm: readonly [number, number?]) => said(['cm', ...cm], 'imperial').numbers;

test('where people measure in centimetres an amount is said as it is', () => {
  expect(said(['cm', 50, 75], 'metric')).toEqual({ unit: 'cm', numbers: [50, 75] });
  expect(said(['celsius', 19, 23], 'metric')).toEqual({ unit: 'celsius', numbers: [19, 23] });
});

test('lengths on a desk are whole inches, small ones half inches', () => {
  expect(inches(50, 75)).toEqual([20, 30]);
  expect(inches(90)).toEqual([35]);
  expect(inches(40, 45)).toEqual([16, 18]);
  expect(inches(15)).toEqual([6]);
  expect(inches(8, 10)).toEqual([3, 4]);
  expect(inches(6)).toEqual([2.5]);
  expect(inches(4, 6)).toEqual([1.5, 2.5]);
  expect(inches(0, 5)).toEqual([0, 2]);
});

test('far views are feet, rooms are in degrees Fahrenheit', () => {
  expect(said(['m', 6], 'imperial')).toEqual({ unit: 'ft', numbers: [20] });
  expect(said(['celsius', 19, 23], 'imperial')).toEqual({ unit: 'fahrenheit', numbers: [66, 73] });
});

test('angles, shares, light, noise and times are the same everywhere', () => {
  for (const unit of ['degrees', 'percent', 'lux', 'decibels', 'minutes', 'hours', 'fingers'] as const) {
    expect(said([unit, 15, 20], 'imperial')).toEqual({ unit, numbers: [15, 20] });
  }
});

test('inches are usual in three countries only', () => {
  expect(['US', 'LR', 'MM', 'GB', 'CA', undefined].map(unitsOf)).toEqual([
    'imperial',
    'imperial',
    'imperial',
    'metric',
    'metric',
    'metric',
  ]);
});

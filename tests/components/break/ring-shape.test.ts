import { expect, test } from 'vitest';
import { hillAt, HILL } from '../../../components/break/hill-shape.ts';
import { headAt, spinePath, trackPath } from '../../../components/break/ring-shape.ts';

test('the head begins on top and goes clockwise', () => {
  expect(headAt(0)).toEqual({ x: 0, y: -100 });
  expect(headAt(0.25).x).toBeGreaterThan(90);
  expect(headAt(0.75).x).toBeLessThan(-90);
});

test('at first only the head has moved', () => {
  expect(spinePath(0)).toBe('');
  expect(spinePath(0.1)).toMatch(/^M/);
});

test('at the end the head does not meet the tail, and no speck of the ring is left', () => {
  expect(headAt(1).x).toBeLessThan(-8);
  expect(trackPath(1)).toBe('');
  expect(trackPath(0.5)).toMatch(/^M/);
});

test('the hill is highest where the breath turns', () => {
  const calm = { first: 'in', inSeconds: 4, outSeconds: 6 } as const;
  expect(hillAt(0, calm)).toEqual({ x: 0, y: HILL.height });
  expect(hillAt(0.4, calm)).toEqual({ x: 160, y: 0 });
  expect(hillAt(1, calm).y).toBeCloseTo(HILL.height);
});

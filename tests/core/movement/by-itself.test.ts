import { expect, test } from 'vitest';
import { EXERCISES } from '../../../utils/content/exercises.ts';
import { byItself } from '../../../utils/core/movement/by-itself.ts';
import { askFor } from '../../support/asks.ts';

test('a movement that was asked for by itself comes alone', () => {
  expect(byItself(EXERCISES, 'band-lateral-raise', 120, askFor())).toEqual([
    { exerciseId: 'band-lateral-raise', seconds: 120 },
  ]);
});

test('a tool never comes alone, nor what a limit leaves out', () => {
  expect(byItself(EXERCISES, 'foam-roll-upper-back', 90, askFor())).toEqual([]);
  const ask = askFor({}, { profile: { limits: ['noOverhead'] } });
  expect(byItself(EXERCISES, 'wall-angels', 60, ask)).toEqual([]);
});

test('nor for much longer than is usual for it', () => {
  expect(byItself(EXERCISES, 'cyclic-sighing', 3600, askFor())).toEqual([]);
});

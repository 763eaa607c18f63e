import { expect, test } from 'vitest';
import {
  atLeast,
  atLeastOfBoth,
  certaintyOf,
  thinned,
  type Trial,
} from '../../../../utils/core/history/insights/chance.ts';

test('the chance of at least so many heads is the exact one', () => {
  expect(atLeast({ count: 9, of: 10 }, 0.5)).toBeCloseTo(11 / 1024, 12);
  expect(atLeast({ count: 0, of: 10 }, 0.5)).toBe(1);
  expect(atLeast({ count: 3, of: 3 }, 1)).toBe(1);
  expect(atLeast({ count: 1, of: 3 }, 0)).toBe(0);
});

test('the lady who tasted tea: four of four cups right by chance is one in seventy', () => {
  expect(atLeastOfBoth({ count: 4, of: 4 }, { count: 0, of: 4 })).toBeCloseTo(1 / 70, 12);
  expect(atLeastOfBoth({ count: 3, of: 4 }, { count: 1, of: 4 })).toBeCloseTo(17 / 70, 12);
});

test('what is one in a hundred after all looks is clear, one in five a maybe, more is nothing', () => {
  expect(certaintyOf(0.0001, 100)).toBe('clear');
  expect(certaintyOf(0.0004, 100)).toBe('likely');
  expect(certaintyOf(0.002, 100)).toBe('maybe');
  expect(certaintyOf(0.0021, 100)).toBeNull();
});

test('where days are all of a piece, a day counts for little more than one event', () => {
  const day = (date: string, hit: boolean): readonly Trial[] => Array.from({ length: 6 }, () => ({ date, hit }));
  const trials = [
    ...day('2026-11-02', true),
    ...day('2026-11-03', true),
    ...day('2026-11-04', false),
    ...day('2026-11-05', false),
  ];
  expect(thinned(trials, -1)).toEqual({ count: 2, of: 4 });
  expect(thinned(trials, 1)).toEqual({ count: 2, of: 4 });
  const uneven = [...trials, ...day('2026-11-06', false)];
  expect(thinned(uneven, -1)).toEqual({ count: 2, of: 5 });
  expect(thinned([...uneven, { date: '2026-11-06', hit: true }], -1)).toEqual({ count: 2, of: 6 });
  expect(thinned([...uneven, { date: '2026-11-06', hit: true }], 1)).toEqual({ count: 3, of: 6 });
  expect(thinned([{ date: '2026-11-02', hit: true }], -1)).toEqual({ count: 1, of: 1 });
  const mixed = ['2026-11-02', '2026-11-03'].flatMap((date) => [
    { date, hit: true },
    { date, hit: false },
  ]);
  expect(thinned(mixed, -1)).toEqual({ count: 2, of: 4 });
});

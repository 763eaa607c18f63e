import { expect, test } from 'vitest';
import type { Cause } from '../../../utils/core/movement/exercise.ts';
import { sectionResults, type Answers, type CheckItem } from '../../../utils/core/workspace/checklist.ts';
import { EQUAL_WEIGHTS, nextFix } from '../../../utils/core/workspace/next-fix.ts';
import { totals } from '../../../utils/core/workspace/totals.ts';

const item = (id: string, cost: CheckItem['cost'], cause: Cause = 'posture'): CheckItem => ({
  id,
  section: 'screen',
  cause,
  cost,
  otherCost: 'buy',
  regions: [],
  sources: [],
});
const no = (...ids: string[]): Answers => Object.fromEntries(ids.map((id) => [id, { answer: 'no', at: 0 }]));

test('the cheapest fix comes first', () => {
  const items = [item('arm', 'buy'), item('lamp', 'cheap'), item('books', 'free')];
  expect(nextFix(items, no('arm', 'lamp', 'books'))?.id).toBe('books');
});

test('of equally cheap fixes the one whose cause weighs most comes first', () => {
  const items = [item('books', 'free', 'posture'), item('towel', 'free', 'sitting')];
  expect(nextFix(items, no('books', 'towel'), { ...EQUAL_WEIGHTS, sitting: 2 })?.id).toBe('towel');
});

test('all else equal, the list order decides', () => {
  expect(nextFix([item('first', 'free'), item('second', 'free')], no('second', 'first'))?.id).toBe('first');
});

test('only what was answered no can be the next fix', () => {
  expect(nextFix([item('books', 'free')], { books: { answer: 'yes', at: 0 } })).toBe(null);
  expect(nextFix([item('books', 'free')], {})).toBe(null);
});

test('a section counts yes over what applies and was answered', () => {
  const items = [item('a', 'free'), item('b', 'free'), item('c', 'free'), item('d', 'free')];
  const answers: Answers = {
    a: { answer: 'yes', at: 0 },
    b: { answer: 'no', at: 0 },
    c: { answer: 'na', at: 0 },
    old: { answer: 'no', at: 0 },
  };
  const results = sectionResults(items, answers);
  expect(results[0]).toEqual({ section: 'screen', yes: 1, no: 1, na: 1, open: 1 });
  expect(totals(results)).toEqual({ yes: 1, of: 2, open: 1 });
});

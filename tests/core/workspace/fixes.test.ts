import { expect, test } from 'vitest';
import { fixesBetween } from '../../../utils/core/workspace/fixes.ts';
import { FIRST_WORKSPACE, FIRST_WORKSPACES, type Workspaces } from '../../../utils/core/workspace/workspaces.ts';

const AT = Date.UTC(2026, 10, 27, 9);

function withAnswers(answers: Workspaces['places'][number]['answers']): Workspaces {
  return { ...FIRST_WORKSPACES, places: [{ ...FIRST_WORKSPACE, answers }] };
}

test('what was put right is told once, with its moment', () => {
  const before = withAnswers({ 'screen-height': { answer: 'no', at: AT - 1 } });
  const after = withAnswers({ 'screen-height': { answer: 'yes', at: AT, again: AT + 1 } });
  expect(fixesBetween(before, after)).toEqual([{ item: 'screen-height', at: AT }]);
  expect(fixesBetween(after, after)).toEqual([]);
});

test('an answer by itself is no fix', () => {
  const after = withAnswers({ 'screen-height': { answer: 'yes', at: AT } });
  expect(fixesBetween(FIRST_WORKSPACES, after)).toEqual([]);
});

test('at a place that is new, what was put right there counts', () => {
  const after = { ...FIRST_WORKSPACES, places: [] };
  expect(fixesBetween(after, withAnswers({ a: { answer: 'yes', at: AT, again: AT + 9 } }))).toHaveLength(1);
});

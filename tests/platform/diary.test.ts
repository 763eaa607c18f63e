import { fc } from '../support/property.ts';
import { describe, expect, test } from 'vitest';
import { parseDiary, parsePlan } from '../../utils/platform/schema/diary.ts';

const DAY = { key: '2026-11-27', ache: { level: 4, areas: ['upperBack'] }, steps: 8432 };
const WEEK = { key: '2026-W48', easier: ['shelf'], words: 'The stairs.' };

describe('notes that are read', () => {
  test('days and weeks are told apart by their keys', () => {
    expect(parseDiary([DAY, WEEK])).toEqual({
      value: {
        days: { '2026-11-27': { ache: { level: 4, areas: ['upperBack'] }, steps: 8432 } },
        weeks: { '2026-W48': { easier: ['shelf'], words: 'The stairs.' } },
      },
      problems: [],
    });
  });

  test.each([
    ['an ache of 11', { ...DAY, key: '2026-11-20', ache: { level: 11, areas: [] } }],
    ['an ache of 3.7', { ...DAY, key: '2026-11-20', ache: { level: 3.7, areas: [] } }],
    ['-5 steps', { key: '2026-11-20', steps: -5 }],
    ['a billion steps', { key: '2026-11-20', steps: 1e9 }],
    ['steps as a word', { key: '2026-11-20', steps: 'abc' }],
    ['an unknown part of the body', { key: '2026-11-20', ache: { level: 1, areas: ['tail'] } }],
    ['a week with 501 characters', { key: '2026-W40', easier: [], words: 'a'.repeat(501) }],
    ['a week that is no week', { key: '2026-W40' }],
    ['an unknown key', { key: '2026-13', steps: 1 }],
  ])('%s is left out and named, the rest is used', (_what, record) => {
    const { value, problems } = parseDiary([DAY, record, WEEK]);
    expect(problems).toEqual([{ field: record.key, why: 'dropped' }]);
    expect([Object.keys(value.days), Object.keys(value.weeks)]).toEqual([['2026-11-27'], ['2026-W48']]);
  });

  test('a part of the body named twice is kept once', () => {
    const record = { key: '2026-11-20', ache: { level: 1, areas: ['neck', 'upperBack', 'neck'] } };
    expect(parseDiary([record]).value.days['2026-11-20']?.ache?.areas).toEqual(['upperBack', 'neck']);
  });

  test('nothing that can be stored makes reading fail', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (records) => {
        expect(Object.keys(parseDiary(records).value)).toEqual(['days', 'weeks']);
      }),
    );
  });
});

describe('what is wanted of the steps', () => {
  test('is 8,000 with no age said until something else is stored', () => {
    expect(parsePlan(undefined)).toEqual({ value: { stepGoal: 8000, ageBand: null }, problems: [] });
    expect(parsePlan({ stepGoal: 6500, ageBand: 'from60' }).value).toEqual({ stepGoal: 6500, ageBand: 'from60' });
  });

  test.each([1999, 15_001, 7000.5, '8000', -5, 1e9])('a goal of %j is not used and said', (stepGoal) => {
    expect(parsePlan({ stepGoal, ageBand: 'under60' })).toEqual({
      value: { stepGoal: 8000, ageBand: 'under60' },
      problems: [{ field: 'stepGoal', why: 'invalid' }],
    });
  });

  test('an unknown age and a document that is none are said', () => {
    expect(parsePlan({ ageBand: 'young' }).problems).toEqual([{ field: 'ageBand', why: 'invalid' }]);
    expect(parsePlan('8000').problems).toEqual([{ field: '', why: 'unreadable' }]);
  });
});

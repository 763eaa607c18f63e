import { describe, expect, test } from 'vitest';
import { EMPTY_DIARY, type Diary } from '../../../utils/core/diary/diary.ts';
import {
  withArea,
  withDay,
  withEasier,
  withLevel,
  withoutDay,
  withSteps,
  withWords,
  type DiaryChange,
} from '../../../utils/core/diary/edit-diary.ts';

const DAY = '2026-11-27';
const WEEK = '2026-W48';
const after = (...changes: readonly DiaryChange[]): Diary =>
  changes.reduce((diary, change) => change(diary), EMPTY_DIARY);

describe('a day', () => {
  test('keeps ache, stiffness and steps beside each other, each with its own parts of the body', () => {
    const diary = after(
      withLevel(DAY, 'ache', 4),
      withArea(DAY, 'ache', 'neck', true),
      withArea(DAY, 'ache', 'upperBack', true),
      withLevel(DAY, 'stiffness', 2),
      withSteps(DAY, 8432),
    );
    expect(diary.days).toEqual({
      '2026-11-27': {
        ache: { level: 4, areas: ['upperBack', 'neck'] },
        stiffness: { level: 2, areas: [] },
        steps: 8432,
      },
    });
  });

  test('another rating keeps where it was, a rating of nothing is nowhere', () => {
    const at4 = [withLevel(DAY, 'ache', 4), withArea(DAY, 'ache', 'hips', true)];
    expect(after(...at4, withLevel(DAY, 'ache', 6)).days[DAY]).toEqual({ ache: { level: 6, areas: ['hips'] } });
    expect(after(...at4, withLevel(DAY, 'ache', 0)).days[DAY]).toEqual({ ache: { level: 0, areas: [] } });
  });

  test('a part of the body can be taken back, and has nothing to belong to without a rating', () => {
    const at4 = [withLevel(DAY, 'ache', 4), withArea(DAY, 'ache', 'hips', true)];
    expect(after(...at4, withArea(DAY, 'ache', 'hips', false)).days[DAY]).toEqual({ ache: { level: 4, areas: [] } });
    expect(after(withArea(DAY, 'ache', 'hips', true)).days).toEqual({});
  });

  test('is gone when everything is taken back, or when it is deleted, and can be put back', () => {
    expect(after(withSteps(DAY, 10), withSteps(DAY, null)).days).toEqual({});
    expect(after(withLevel(DAY, 'ache', 3), withLevel(DAY, 'ache', null)).days).toEqual({});
    expect(after(withSteps(DAY, 10), withoutDay(DAY)).days).toEqual({});
    expect(after(withDay(DAY, { steps: 10 })).days).toEqual({ '2026-11-27': { steps: 10 } });
  });

  test.each([11, -1, 3.5, Number.NaN, Number.POSITIVE_INFINITY])('an ache of %s changes nothing', (level) => {
    const diary = after(withLevel(DAY, 'ache', 3), withLevel(DAY, 'ache', level));
    expect(diary.days[DAY]).toEqual({ ache: { level: 3, areas: [] } });
  });

  test.each([-5, 1e9, 100_001, 3.7, Number.NaN])('%s steps change nothing', (steps) => {
    expect(after(withSteps(DAY, 4000), withSteps(DAY, steps)).days[DAY]).toEqual({ steps: 4000 });
  });

  test('0 and 100,000 steps are steps', () => {
    expect(after(withSteps(DAY, 0)).days[DAY]).toEqual({ steps: 0 });
    expect(after(withSteps(DAY, 100_000)).days[DAY]).toEqual({ steps: 100_000 });
  });
});

describe('a week', () => {
  test('keeps what was easier in the order of the question, and own words without the room around them', () => {
    const diary = after(
      withEasier(WEEK, 'sleep', true),
      withEasier(WEEK, 'shelf', true),
      withWords(WEEK, '  The stairs.\n'),
    );
    expect(diary.weeks).toEqual({ '2026-W48': { easier: ['shelf', 'sleep'], words: 'The stairs.' } });
  });

  test('is gone when everything is taken back', () => {
    const diary = after(
      withEasier(WEEK, 'sleep', true),
      withWords(WEEK, 'Stairs'),
      withEasier(WEEK, 'sleep', false),
      withWords(WEEK, ' '),
    );
    expect(diary.weeks).toEqual({});
  });

  test('500 characters are kept, 501 change nothing', () => {
    expect(after(withWords(WEEK, 'a'.repeat(500))).weeks[WEEK]?.words.length).toBe(500);
    expect(after(withWords(WEEK, 'Stairs'), withWords(WEEK, 'a'.repeat(501))).weeks[WEEK]?.words).toBe('Stairs');
  });
});

test('every change gives the same when it is applied twice', () => {
  const changes = [
    withLevel(DAY, 'ache', 4),
    withArea(DAY, 'ache', 'neck', true),
    withSteps(DAY, 9000),
    withEasier(WEEK, 'shelf', true),
    withWords(WEEK, 'Stairs'),
    withoutDay(DAY),
  ];
  for (const change of changes) {
    const once = after(...changes.slice(0, changes.indexOf(change) + 1));
    expect(change(once)).toEqual(once);
  }
});

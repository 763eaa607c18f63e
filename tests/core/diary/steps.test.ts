import { describe, expect, test } from 'vitest';
import { estimatedSteps } from '../../../utils/core/diary/step-estimate.ts';
import { stepsTyped } from '../../../utils/core/diary/steps-typed.ts';
import type { Entry } from '../../../utils/core/history/entry.ts';

describe('what is typed for steps', () => {
  test.each([
    ['8432', 8432],
    [' 8432 ', 8432],
    ['8,432', 8432],
    ['8.432', 8432],
    ['8 432', 8432],
    ['8\u00A0432', 8432],
    ["8'432", 8432],
    ['0', 0],
    ['100000', 100_000],
  ])('%j are %i steps', (typed, steps) => {
    expect(stepsTyped(typed)).toBe(steps);
  });

  test('an emptied field takes the entry away', () => {
    expect(stepsTyped('')).toBeNull();
    expect(stepsTyped('  ')).toBeNull();
  });

  test.each(['-5', '1e9', '1000000000', '100001', '3.7', '3,7', 'abc', '12abc', '8,43', '1,2,3', '0x10', 'Infinity'])(
    '%s is refused',
    (typed) => {
      expect(stepsTyped(typed)).toBe('refused');
    },
  );
});

const MINUTE = 60_000;
const CATALOGUE = [
  { id: 'walk', kind: 'walk', seconds: 300 },
  { id: 'wall-angels', kind: 'mobility', seconds: 100 },
] as const;

function entry(start: number, minutes: number, more: Partial<Entry> = {}): Entry {
  return {
    key: `rest:${start}`,
    outcome: 'taken',
    reason: 'guided',
    start,
    end: start + minutes * MINUTE,
    plannedSeconds: 300,
    offsetMinutes: 60,
    ...more,
  };
}
const estimate = (...entries: readonly Entry[]): number => estimatedSteps(entries, CATALOGUE, 0, 1000 * MINUTE);

describe('the estimate from walking breaks', () => {
  test('a 5-minute walk is about 450 steps, two are 900', () => {
    expect(estimate(entry(0, 5, { did: ['walk'] }))).toBe(450);
    expect(estimate(entry(0, 5, { did: ['walk'] }), entry(60 * MINUTE, 5, { did: ['walk'] }))).toBe(900);
  });

  test('a walk that was left after two minutes counts two minutes', () => {
    expect(estimate(entry(0, 2, { outcome: 'cutShort', exercise: 'walk' }))).toBe(180);
  });

  test('of a mixed break only the share of the walk counts', () => {
    expect(estimate(entry(0, 4, { did: ['walk', 'wall-angels'] }))).toBe(270);
  });

  test('who does not come back after a break has not walked all that time', () => {
    expect(estimate(entry(0, 240, { did: ['walk'] }))).toBe(450);
  });

  test('other movements, absences and days count nothing', () => {
    expect(estimate(entry(0, 5, { did: ['wall-angels'] }))).toBe(0);
    expect(estimate(entry(0, 5, { exercise: 'own-1' }))).toBe(0);
    expect(estimate(entry(0, 30, { outcome: 'natural', reason: 'away' }))).toBe(0);
    expect(estimate(entry(1000 * MINUTE, 5, { did: ['walk'] }))).toBe(0);
    expect(estimate(entry(-1, 5, { did: ['walk'] }))).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import type { DayTotals } from '../../../utils/core/history/totals.ts';
import { daysIn, deviceOf, sharedDays, sharedKey, sharedOf } from '../../../utils/core/sync/days.ts';
import { shareOf } from '../../../utils/core/sync/share.ts';

const MINUTE = 60_000;

const DAY: DayTotals = {
  date: '2026-03-10',
  counts: { taken: 5, natural: 2, cutShort: 1, skipped: 1, missed: 3, 'did:chin-tuck': 4, 'position:sit': 2 },
  ms: { screen: 372 * MINUTE, taken: 9 * MINUTE },
  stretches: [
    [Date.UTC(2026, 2, 10, 8), 95 * MINUTE],
    [Date.UTC(2026, 2, 10, 11), 41 * MINUTE],
  ],
  offsetMinutes: 60,
};

describe('the days a computer shares', () => {
  test('are minutes, the longest stretch and breaks, and nothing else', () => {
    expect(sharedDays([DAY], '2026-03-09', '2026-03-12')).toEqual({ first: '2026-03-09', days: '        ac2n080c' });
  });

  test('come out elsewhere as the days of a chart', () => {
    const shared = { name: 'Desk', seen: '2026-03-11', ...sharedDays([DAY], '2026-03-09', '2026-03-12') };
    expect(daysIn(shared, '2026-03-01', '2026-03-31')).toEqual([
      {
        date: '2026-03-10',
        counts: { taken: 8, missed: 4 },
        ms: { screen: 372 * MINUTE },
        stretches: [[Date.UTC(2026, 2, 10, 12), 95 * MINUTE]],
        offsetMinutes: 0,
      },
    ]);
    expect(daysIn(shared, '2026-03-11', '2026-03-31')).toEqual([]);
    expect(daysIn(shared, '2026-03-01', '2026-03-09')).toEqual([]);
  });

  test('of a year are less than six kilobytes, a day of 24 hours at the screen included', () => {
    const all = Array.from({ length: 366 }, (_, at): DayTotals => {
      const date = new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
      return { ...DAY, date, ms: { screen: 1440 * MINUTE } };
    });
    const shared = { name: '姿'.repeat(40), seen: '2026-01-02', ...sharedDays(all, '2025-01-01', '2026-01-01') };
    expect(Buffer.byteLength(JSON.stringify(shared))).toBeLessThan(3200);
    expect(daysIn(shared, '2025-01-01', '2026-01-01')).toHaveLength(366);
    expect(daysIn(shared, '2025-01-01', '2025-01-01')[0]?.ms).toEqual({ screen: 1295 * MINUTE });
  });

  test.each([
    [null],
    ['junk'],
    [{ name: 'Desk', seen: 'today', first: '2026-01-01', days: '' }],
    [{ name: 'Desk', seen: '2026-01-01', first: '2026-01-01', days: 'abc' }],
    [{ name: 5, seen: '2026-01-01', first: '2026-01-01', days: '' }],
    [{ name: 'Desk', seen: '2026-01-01', first: '2026-01-01', days: '0'.repeat(8 * 500) }],
  ])('%j are not taken', (item) => {
    expect(sharedOf(item)).toBeNull();
  });

  test('lie under a key of their computer', () => {
    expect(deviceOf(sharedKey('a1b2c3d4'))).toBe('a1b2c3d4');
    expect([deviceOf('f0'), deviceOf('p0'), deviceOf('d1')]).toEqual([null, null, null]);
  });
});

test('wishes that cannot be used share nothing', () => {
  expect(shareOf('junk')).toEqual({ stopped: false, days: false, limits: false, name: '' });
  expect(shareOf({ stopped: 1, days: 'yes', limits: true, name: '  Desk  ' })).toEqual({
    stopped: false,
    days: false,
    limits: true,
    name: 'Desk',
  });
});

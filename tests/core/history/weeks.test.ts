import { describe, expect, test } from 'vitest';
import { addedUp } from '../../../utils/core/history/computers.ts';
import { withRunning } from '../../../utils/core/history/running.ts';
import { weekdayOf, weekOf, weekStart } from '../../../utils/core/history/weeks.ts';
import { MINUTE } from '../../../utils/core/time/moment.ts';
import { dayTotals as day } from '../../support/day-totals.ts';

// Friday.
const TODAY = '2026-11-27';

describe('a week', () => {
  test('begins with the day it begins with where the person lives', () => {
    expect(weekdayOf(TODAY)).toBe(5);
    expect(([1, 6, 7] as const).map((first) => weekStart(TODAY, first))).toEqual([
      '2026-11-23',
      '2026-11-21',
      '2026-11-22',
    ]);
    expect(weekStart('2026-11-22', 7)).toBe('2026-11-22');
    expect(weekStart('2026-11-22', 1)).toBe('2026-11-16');
  });

  test('has seven days, those without anything too, and nothing of the days around it', () => {
    const week = weekOf(
      [day('2026-11-22', [[9, 300]]), day('2026-11-24', [[9, 30]]), day('2026-11-30', [[9, 300]])],
      '2026-11-23',
    );
    expect(week.to).toBe('2026-11-29');
    expect(week.days.map(({ sum }) => sum?.screenMs ?? null)).toEqual([
      null,
      30 * MINUTE,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(week).toMatchObject({ known: 1, screenMs: 30 * MINUTE });
  });

  test('counts the breaks that happened, and those of them had by walking away', () => {
    const counts = { taken: 4, natural: 3, cutShort: 1, skipped: 2, missed: 1, pause: 5, 'hold:call': 2 };
    const week = weekOf([day('2026-11-23', [], counts), day('2026-11-24', [], { taken: 1 })], '2026-11-23');
    expect(week).toMatchObject({ kept: 9, walked: 3 });
    expect(week.days[0]?.sum).toMatchObject({ kept: 8, came: 11, taken: 4, natural: 3, cutShort: 1 });
  });

  test('knows its longest stretch, which one of the day it was and when by the clock of the place', () => {
    const days = [
      day('2026-11-23', [[9, 50]]),
      day('2026-11-24', [
        [8, 20],
        [10, 71],
        [13, 71],
      ]),
    ];
    expect(weekOf(days, '2026-11-23').longest).toEqual({
      ms: 71 * MINUTE,
      date: '2026-11-24',
      index: 1,
      part: 'morning',
    });
    // 10:00 UTC is noon two hours east of it, and still night nine hours west.
    const at = (offset: number) => weekOf([day('2026-11-24', [[10, 71]], {}, offset)], '2026-11-23').longest?.part;
    expect([at(120), at(-540), at(420), at(720)]).toEqual(['afternoon', 'night', 'evening', 'night']);
    expect(weekOf([], '2026-11-23').longest).toBeNull();
  });
});

describe('the stretch that is on', () => {
  const running = { date: TODAY, start: Date.parse('2026-11-27T10:00Z'), ms: 20 * MINUTE, offsetMinutes: 60 };

  test('is added to what the ledger has of today', () => {
    const [today] = withRunning([day(TODAY, [[9, 30]], { taken: 1 })], running);
    expect(today).toEqual({
      date: TODAY,
      counts: { taken: 1 },
      ms: { screen: 50 * MINUTE },
      stretches: [
        [Date.parse('2026-11-27T09:00Z'), 30 * MINUTE],
        [Date.parse('2026-11-27T10:00Z'), 20 * MINUTE],
      ],
      offsetMinutes: 0,
    });
  });

  test('makes a day where there is none yet, and leaves the others as they are', () => {
    const before = day('2026-11-26', [[9, 30]]);
    expect(withRunning([before], running)).toEqual([
      before,
      {
        date: TODAY,
        counts: {},
        ms: { screen: 20 * MINUTE },
        stretches: [[running.start, 20 * MINUTE]],
        offsetMinutes: 60,
      },
    ]);
    expect(withRunning([before], null)).toEqual([before]);
    // Worked in Tokyo on what is tomorrow here, then flown to the west.
    const [here, there] = [day(TODAY, [[9, 30]]), day('2026-11-28', [[1, 20]])];
    for (const days of [
      [before, here, there],
      [before, there],
    ]) {
      expect(withRunning(days, running).map(({ date }) => date)).toEqual([before.date, TODAY, '2026-11-28']);
    }
  });

  test('is nothing before its first minute is full', () => {
    const before = [day('2026-11-26', [[9, 30]]), day(TODAY, [[9, 30]])];
    expect(withRunning(before, { ...running, ms: MINUTE - 1 })).toEqual(before);
    expect(withRunning(before, { ...running, ms: MINUTE })[1]?.ms).toEqual({ screen: 31 * MINUTE });
  });
});

describe('several computers', () => {
  test('are added up day by day, in order', () => {
    const here = [day('2026-11-23', [[13, 60]], { taken: 2 }), day('2026-11-25', [[9, 10]])];
    const there = [day('2026-11-23', [[9, 45]], { taken: 1, missed: 1 }), day('2026-11-24', [[9, 20]])];
    const sum = addedUp(here, [{ device: 'home0002', days: there }]);
    expect(sum.map(({ date, ms }) => [date, (ms['screen'] ?? 0) / MINUTE])).toEqual([
      ['2026-11-23', 105],
      ['2026-11-24', 20],
      ['2026-11-25', 10],
    ]);
    expect(sum[0]?.counts).toEqual({ taken: 3, missed: 1 });
    expect(sum[0]?.stretches.map(([, ms]) => ms / MINUTE)).toEqual([45, 60]);
  });

  test('one alone is left as it is', () => {
    const here = [day('2026-11-23', [[9, 60]])];
    expect(addedUp(here, [{ device: 'home0002', days: [] }])).toBe(here);
    expect(addedUp([], [])).toEqual([]);
  });

  test('a day that was brought in here from another is not added once more by what that one tells', () => {
    const here = [day('2026-11-23', [[13, 60]], { 'of:home0002': 3 }), day('2026-11-24', [[9, 10]])];
    const there = [day('2026-11-23', [[9, 45]]), day('2026-11-24', [[11, 20]])];
    const minutes = (device: string): readonly number[] =>
      addedUp(here, [{ device, days: there }]).map(({ ms }) => (ms['screen'] ?? 0) / MINUTE);
    expect(minutes('home0002')).toEqual([60, 30]);
    expect(minutes('desk0001')).toEqual([105, 30]);
  });

  test('of a day of which only part was brought in here, what that one tells counts as far as it says more than all here', () => {
    const part = [day('2026-11-23', [[8, 60]], { taken: 1, natural: 1, missed: 1, 'of:home0002': 2 })];
    const whole = [day('2026-11-23', [[12, 480]], { taken: 5, missed: 2 })];
    const [sum] = addedUp(part, [
      { device: 'home0002', days: whole },
      { device: 'lapt0003', days: [day('2026-11-23', [[12, 30]])] },
    ]);
    expect(sum?.ms).toEqual({ screen: 510 * MINUTE });
    expect(sum?.counts).toEqual({ taken: 4, natural: 1, missed: 2, 'of:home0002': 2 });
    expect(sum?.stretches.map(([, ms]) => ms / MINUTE)).toEqual([60, 480, 30]);
  });
});

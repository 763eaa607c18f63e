import { describe, expect, test } from 'vitest';
import { hoursOfWeek } from '../../../utils/core/history/hours-of-week.ts';
import { spanFrom, stepsOf, unitOf } from '../../../utils/core/history/spans.ts';
import type { DayTotals } from '../../../utils/core/history/totals.ts';
import { lastYear, nextMonth, yearOf } from '../../../utils/core/history/year.ts';
import { MINUTE } from '../../../utils/core/time/moment.ts';
import { dayTotals as stretched } from '../../support/day-totals.ts';

/** A day with one stretch from 9:00 UTC on, and breaks. */
function day(date: string, minutes: number, taken = 0, missed = 0): DayTotals {
  return stretched(date, [[9, minutes]], { taken, missed });
}

// Friday.
const TODAY = '2026-11-27';

describe('the calendar of a year', () => {
  test('of the last twelve months is 53 whole weeks up to today', () => {
    expect(lastYear(TODAY, 1)).toEqual({ from: '2025-11-24', to: TODAY });
    const { from, to } = lastYear(TODAY, 1);
    const year = yearOf([], from, to, 1);
    expect([year.before, year.columns, year.days.length]).toEqual([0, 53, 369]);
  });

  test('of a calendar year begins on the weekday that it did', () => {
    // 2026-01-01 was a Thursday.
    const monday = yearOf([], '2026-01-01', '2026-12-31', 1);
    expect([monday.before, monday.columns, monday.days.length]).toEqual([3, 53, 365]);
    expect(yearOf([], '2026-01-01', '2026-12-31', 7).before).toBe(4);
    expect(yearOf([], '2024-01-01', '2024-12-31', 1).days.length).toBe(366);
  });

  test('has each day in its place, and adds up only its own', () => {
    const days = [day('2025-12-31', 60, 5, 0), day('2026-01-02', 300, 6, 2), day('2026-12-31', 60, 1, 0)];
    const year = yearOf(days, '2026-01-01', '2026-12-31', 1);
    expect(year.days.flatMap((each, index) => (each === null ? [] : [[index, each.kept, each.came]]))).toEqual([
      [1, 6, 8],
      [364, 1, 1],
    ]);
    expect(year).toMatchObject({ known: 2, kept: 7, came: 9 });
  });

  test('names months where there is room for it', () => {
    const { months } = yearOf([], '2025-11-24', '2026-11-27', 1);
    // One week of November gives way to December.
    expect(months.slice(0, 2)).toEqual([
      { column: 1, date: '2025-12-01' },
      { column: 5, date: '2026-01-01' },
    ]);
    expect(months.at(-1)).toEqual({ column: 48, date: '2026-11-01' });
    expect(['2025-12-15', '2026-01-31', '0999-12-01'].map(nextMonth)).toEqual([
      '2026-01-01',
      '2026-02-01',
      '1000-01-01',
    ]);
  });
});

describe('what was over time', () => {
  test('goes back in whole weeks but for the shortest span', () => {
    const from = (span: 'weeks' | 'quarter' | 'year' | 'all') => spanFrom(span, TODAY, '2019-03-05', 1);
    expect([from('weeks'), from('quarter'), from('year'), from('all')]).toEqual([
      '2026-10-31',
      '2026-08-31',
      '2025-11-24',
      '2019-03-05',
    ]);
    expect(spanFrom('all', TODAY, TODAY, 1)).toBe(TODAY);
  });

  test('over twelve months has the days that the calendar of the last twelve months has', () => {
    for (const [today, first] of [
      [TODAY, 1],
      [TODAY, 7],
      ['2026-03-01', 6],
    ] as const) {
      expect(spanFrom('year', today, '2019-03-05', first)).toBe(lastYear(today, first).from);
    }
  });

  test('is shown by day, week or month, as there is room', () => {
    const unit = (from: string) => unitOf(from, TODAY);
    expect([unit('2026-10-31'), unit('2026-08-31'), unit('2025-11-24'), unit('2019-03-05')]).toEqual([
      'day',
      'week',
      'week',
      'month',
    ]);
    expect([unitOf('2026-11-01', '2026-12-01'), unitOf('2026-11-01', '2026-12-02')]).toEqual(['day', 'week']);
  });

  test('by day has a gap where nothing is known', () => {
    const steps = stepsOf([day('2026-11-24', 30, 2, 1), day('2026-11-26', 50)], '2026-11-24', '2026-11-26', 'day', 1);
    expect(steps).toEqual([
      {
        from: '2026-11-24',
        to: '2026-11-24',
        days: 1,
        over: 1,
        screenMs: 30 * MINUTE,
        longestMs: 30 * MINUTE,
        kept: 2,
        came: 3,
      },
      { from: '2026-11-25', to: '2026-11-25', days: 0, over: 0, screenMs: 0, longestMs: 0, kept: 0, came: 0 },
      {
        from: '2026-11-26',
        to: '2026-11-26',
        days: 1,
        over: 0,
        screenMs: 50 * MINUTE,
        longestMs: 50 * MINUTE,
        kept: 0,
        came: 0,
      },
    ]);
  });

  test('by week is the average of the days there were, the longest stretch, and all breaks', () => {
    const days = [
      day('2026-11-13', 500),
      day('2026-11-16', 60, 3, 1),
      day('2026-11-18', 120, 2, 0),
      day('2026-11-23', 10),
    ];
    expect(stepsOf(days, '2026-11-16', '2026-11-25', 'week', 1)).toEqual([
      {
        from: '2026-11-16',
        to: '2026-11-22',
        days: 2,
        over: 2,
        screenMs: 90 * MINUTE,
        longestMs: 120 * MINUTE,
        kept: 5,
        came: 6,
      },
      {
        from: '2026-11-23',
        to: '2026-11-25',
        days: 1,
        over: 1,
        screenMs: 10 * MINUTE,
        longestMs: 10 * MINUTE,
        kept: 0,
        came: 0,
      },
    ]);
  });

  test('by week leaves today out of the average as long as it is not over, but not out of the sums', () => {
    const days = [day('2026-11-23', 300, 6, 1), day('2026-11-24', 420, 5, 0), day('2026-11-25', 2, 1, 0)];
    expect(stepsOf(days, '2026-11-23', '2026-11-25', 'week', 1)).toMatchObject([
      { days: 3, over: 2, screenMs: 360 * MINUTE, longestMs: 420 * MINUTE, kept: 12, came: 13 },
    ]);
    // It is all there is to see of its week.
    expect(stepsOf([day('2026-11-23', 20, 1)], '2026-11-23', '2026-11-23', 'week', 1)).toMatchObject([
      { days: 1, over: 0, screenMs: 20 * MINUTE, kept: 1 },
    ]);
  });

  test('by month begins where it begins, and goes on with whole months', () => {
    const steps = stepsOf([day('2026-02-28', 60)], '2026-01-20', '2026-03-02', 'month', 1);
    expect(steps.map(({ from, to, days }) => [from, to, days])).toEqual([
      ['2026-01-20', '2026-01-31', 0],
      ['2026-02-01', '2026-02-28', 1],
      ['2026-03-01', '2026-03-02', 0],
    ]);
  });
});

describe('the hours of the week', () => {
  const minutesOn = (weekday: number, hour: number, days: readonly DayTotals[], turnsAt = 4): number => {
    const { hours, minutes } = hoursOfWeek(days, TODAY, turnsAt);
    return minutes[weekday]?.[hours.indexOf(hour)] ?? Number.NaN;
  };

  test('have a stretch in each hour it went through', () => {
    const monday = [stretched('2026-11-23', [[9.5, 90]])];
    expect([8, 9, 10, 11].map((hour) => minutesOn(0, hour, monday))).toEqual([0, 30, 60, 0]);
  });

  test('are an average over the days of that kind that have any', () => {
    const days = [
      stretched('2026-11-16', [[9, 60]]),
      stretched('2026-11-23', [[9, 20]]),
      stretched('2026-11-24', [[9, 60]]),
    ];
    expect(minutesOn(0, 9, days)).toBe(40);
    expect(hoursOfWeek(days, TODAY, 4).days).toEqual([2, 1, 0, 0, 0, 0, 0]);
  });

  test('are not pulled down by a day that is not over, which counts only where no other of its kind is known', () => {
    const [before, monday] = [stretched('2026-11-20', [[9, 40]]), stretched('2026-11-23', [[9, 20]])];
    const days = [before, monday, stretched(TODAY, [[8, 1]])];
    expect(minutesOn(4, 9, days)).toBe(40);
    expect(minutesOn(4, 8, days)).toBe(0);
    expect(hoursOfWeek(days, TODAY, 4).days).toEqual([1, 0, 0, 0, 1, 0, 0]);
    expect(minutesOn(4, 8, [monday, stretched(TODAY, [[8, 1]])])).toBe(1);
  });

  test('are those of the clock where it happened', () => {
    expect(minutesOn(0, 14, [stretched('2026-11-23', [[9, 60]], {}, 300)])).toBe(60);
  });

  test('after midnight count to the evening before, and come last', () => {
    const days = [stretched('2026-11-23', [[23.5, 60]])];
    expect(minutesOn(0, 23, days)).toBe(30);
    expect(minutesOn(0, 0, days)).toBe(30);
    expect(minutesOn(1, 0, days)).toBe(0);
    const { hours } = hoursOfWeek(days, TODAY, 4);
    expect([hours[0], hours.at(-1)]).toEqual([8, 0]);
  });

  test('are the usual ones of a day where nothing else is known', () => {
    expect(hoursOfWeek([], TODAY, 4).hours).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
  });

  test('no hour has more than its minutes, whatever was imported', () => {
    expect(
      minutesOn(0, 9, [
        stretched('2026-11-23', [
          [9, 60],
          [9, 60],
        ]),
      ]),
    ).toBe(60);
  });
});

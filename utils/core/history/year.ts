import { addDays, daysBetween } from '../time/zone.ts';
import { type DaySum, sumOf } from './day-sum.ts';
import type { DayTotals } from './totals.ts';
import { daysSince, type Weekday, weekStart } from './weeks.ts';

/** A calendar of weeks side by side, each a column of seven days. */
export type Year = {
  readonly from: string;
  readonly to: string;
  /** Each day from `from` to `to`; `null`: nothing is known of it. */
  readonly days: readonly (DaySum | null)[];
  /** How many places of the first column come before `from`. */
  readonly before: number;
  readonly columns: number;
  /** Where months are named: the column their first day lies in, and that day. */
  readonly months: readonly { readonly column: number; readonly date: string }[];
  /** How many days have something, and what they add up to. */
  readonly known: number;
  readonly kept: number;
  readonly came: number;
};

/** So many columns the name of a month needs. */
const APART = 3;

/** The weeks up to and with the one of `today` that cover twelve months: in all of History "12 months" are these. */
export function lastYear(today: string, first: Weekday): { readonly from: string; readonly to: string } {
  return { from: addDays(weekStart(today, first), -52 * 7), to: today };
}

/** A calendar from one date to another, both included. */
export function yearOf(days: readonly DayTotals[], from: string, to: string, first: Weekday): Year {
  const before = daysSince(from, first);
  const length = daysBetween(from, to) + 1;
  const places: (DaySum | null)[] = Array.from({ length }, () => null);
  const sum = { known: 0, kept: 0, came: 0 };
  for (const day of days) {
    if (day.date < from || day.date > to) continue;
    const of = sumOf(day);
    places[daysBetween(from, day.date)] = of;
    sum.known += 1;
    sum.kept += of.kept;
    sum.came += of.came;
  }
  const months: { column: number; date: string }[] = [];
  for (let month = from; month <= to; month = nextMonth(month)) {
    const column = Math.floor((before + daysBetween(from, month)) / 7);
    const last = months.at(-1);
    // The rest of a month at the beginning gives way to the next one.
    if (last !== undefined && column - last.column < APART) months.pop();
    months.push({ column, date: month });
  }
  return { from, to, days: places, before, columns: Math.ceil((before + length) / 7), months, ...sum };
}

/** The first day of the month after the one a date lies in. */
export function nextMonth(date: string): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  return `${next.padStart(7, '0')}-01`;
}

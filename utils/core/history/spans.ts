import { addDays, daysBetween } from '../time/zone.ts';
import { type DaySum, sumOf } from './day-sum.ts';
import type { DayTotals } from './totals.ts';
import { type Weekday, weekStart } from './weeks.ts';
import { lastYear, nextMonth } from './year.ts';

/** How far back charts look: four weeks, a quarter, a year, or all there is. */
export const SPANS = ['weeks', 'quarter', 'year', 'all'] as const;
export type Span = (typeof SPANS)[number];

/** What one place of a chart stands for. */
export type Unit = 'day' | 'week' | 'month';

/**
 * A day, week or month. Of more than one day, screen time is that of a day on average, and the stretch the longest. The
 * average leaves today out as long as something is known of another day.
 */
export type Step = DaySum & {
  readonly from: string;
  readonly to: string;
  /** On how many of its days there was anything; 0: a gap. */
  readonly days: number;
  /** How many of these are over. */
  readonly over: number;
};

/** The first day a span shows; `earliest` is the first day there is. */
export function spanFrom(span: Span, today: string, earliest: string, first: Weekday): string {
  if (span === 'all') return earliest < today ? earliest : today;
  if (span === 'weeks') return addDays(today, -27);
  return span === 'year' ? lastYear(today, first).from : addDays(weekStart(today, first), -12 * 7);
}

/** Days where they are few, weeks up to somewhat more than a year, else months. */
export function unitOf(from: string, to: string): Unit {
  const length = daysBetween(from, to) + 1;
  if (length <= 31) return 'day';
  return length <= 420 ? 'week' : 'month';
}

/** A span up to and with `today` in steps, in order, with gaps where nothing is known. `days` are in order. */
export function stepsOf(
  days: readonly DayTotals[],
  from: string,
  today: string,
  unit: Unit,
  first: Weekday,
): readonly Step[] {
  const steps: Step[] = [];
  let index = Math.max(
    0,
    days.findIndex(({ date }) => date >= from),
  );
  for (let start = from; start <= today;) {
    const next = after(start, unit, first);
    const sum = { days: 0, over: 0, screenMs: 0, longestMs: 0, kept: 0, came: 0 };
    for (let day = days[index]; day !== undefined && day.date < next && day.date <= today; day = days[index]) {
      index += 1;
      if (day.date < from) continue;
      const of = sumOf(day);
      sum.days += 1;
      if (day.date < today) sum.over += 1;
      if (day.date < today || sum.over === 0) sum.screenMs += of.screenMs;
      sum.longestMs = Math.max(sum.longestMs, of.longestMs);
      sum.kept += of.kept;
      sum.came += of.came;
    }
    const end = addDays(next, -1);
    steps.push({ ...sum, screenMs: sum.screenMs / Math.max(sum.over, 1), from: start, to: end < today ? end : today });
    start = next;
  }
  return steps;
}

function after(date: string, unit: Unit, first: Weekday): string {
  if (unit === 'month') return nextMonth(date);
  return unit === 'week' ? addDays(weekStart(date, first), 7) : addDays(date, 1);
}

import type { Unit } from '../history/spans.ts';
import { weekStart, type Weekday } from '../history/weeks.ts';
import { addDays } from '../time/zone.ts';
import type { DayNote, Diary, Sense } from './diary.ts';

/** One day of a trend; `null`: nothing was written down. */
export type TrendDay = { readonly date: string; readonly value: number | null };

/** The last so many days up to and with `last`, oldest first, with a gap where nothing was written down. */
export function trend(diary: Diary, what: Sense | 'steps', last: string, days: number): readonly TrendDay[] {
  return lastDays(last, days).map((date) => ({ date, value: valueOf(diary.days[date], what) }));
}

/** The dates of the last so many days up to and with `last`, oldest first. */
export function lastDays(last: string, days: number): readonly string[] {
  return Array.from({ length: days }, (_, index) => addDays(last, index + 1 - days));
}

/** On how many days something was written down. */
export function noted(days: readonly TrendDay[]): number {
  return days.filter(({ value }) => value !== null).length;
}

function valueOf(note: DayNote | undefined, what: Sense | 'steps'): number | null {
  if (note === undefined) return null;
  return (what === 'steps' ? note.steps : note[what]?.level) ?? null;
}

/** A day, week or month of a trend, with the mean of the days of which something is known, and how many they are. */
export type TrendStep = {
  readonly from: string;
  readonly to: string;
  readonly value: number | null;
  readonly days: number;
};

/**
 * A trend in days, weeks or months, oldest first. The first and last of them may be cut short. Weeks begin with `first`.
 * @param open a day that is not over: its value is left out of a mean, unless nothing else is known
 */
export function inSteps(days: readonly TrendDay[], unit: Unit, first: Weekday, open?: string): readonly TrendStep[] {
  const stepOf = (date: string): string => {
    if (unit === 'month') return date.slice(0, 7);
    return unit === 'week' ? weekStart(date, first) : date;
  };
  return [...Map.groupBy(days, ({ date }) => stepOf(date)).values()].map((step) => {
    const known = step.filter(({ value }) => value !== null);
    const over = known.filter(({ date }) => date !== open);
    const values = (over.length === 0 ? known : over).flatMap(({ value }) => value ?? []);
    return {
      from: step[0]?.date ?? '',
      to: step.at(-1)?.date ?? '',
      value: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length,
      days: known.length,
    };
  });
}

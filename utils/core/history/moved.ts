import { lastDays, type TrendDay } from '../diary/trend.ts';
import { REGIONS, type Exercise, type Region } from '../movement/exercise.ts';
import { MINUTE } from '../time/moment.ts';
import { addDays } from '../time/zone.ts';
import { KEPT } from './day-sum.ts';
import type { DayTotals } from './totals.ts';
import { weekStart, type Weekday } from './weeks.ts';

/** Before the id of an exercise, in the counts of a day. */
const DID = 'did:';

/** An exercise that was done: how often, and on which date the last time. */
export type Done = { readonly id: string; readonly times: number; readonly last: string };

/** How often a part of the body was moved, in two weeks. */
export type Moved = { readonly region: Region; readonly now: number; readonly before: number };

/** What was done on these days, the most frequent first; of equal ones the latest. */
export function doneOf(days: readonly DayTotals[]): readonly Done[] {
  const done = new Map<string, Done>();
  for (const { date, counts } of days) {
    for (const [name, count] of Object.entries(counts)) {
      if (!name.startsWith(DID)) continue;
      const id = name.slice(DID.length);
      const before = done.get(id);
      const last = before !== undefined && before.last > date ? before.last : date;
      done.set(id, { id, times: (before?.times ?? 0) + count, last });
    }
  }
  return [...done.values()].toSorted((a, b) => b.times - a.times || (a.last < b.last ? 1 : -1));
}

/**
 * How often each part of the body was moved in the week of `today` and in the one before, each exercise once for every
 * part it moves. Weeks begin with `first`.
 */
export function movedOf(
  days: readonly DayTotals[],
  exercises: readonly Pick<Exercise, 'id' | 'regions'>[],
  today: string,
  first: Weekday,
): readonly Moved[] {
  const from = weekStart(today, first);
  const known = new Map(exercises.map((exercise) => [exercise.id, exercise.regions]));
  const count = (since: string, last: string): ReadonlyMap<Region, number> => {
    const counts = new Map<Region, number>();
    for (const { id, times } of doneOf(within(days, since, last))) {
      for (const region of known.get(id) ?? []) counts.set(region, (counts.get(region) ?? 0) + times);
    }
    return counts;
  };
  const now = count(from, addDays(from, 6));
  const before = count(addDays(from, -7), addDays(from, -1));
  return REGIONS.map((region) => ({ region, now: now.get(region) ?? 0, before: before.get(region) ?? 0 }));
}

/** The days from one date to another, both included. */
export function within(days: readonly DayTotals[], first: string, last: string): readonly DayTotals[] {
  return days.filter(({ date }) => first <= date && date <= last);
}

/**
 * Minutes of the breaks that were kept on the last so many days, oldest first: taken, had by walking away, and left early
 * as far as they went. Not rounded, so that they add up. `null` where nothing is known of a day.
 */
export function breakTrend(days: readonly DayTotals[], last: string, count: number): readonly TrendDay[] {
  const known = new Map(days.map((day) => [day.date, day.ms]));
  return lastDays(last, count).map((date) => {
    const ms = known.get(date);
    return { date, value: ms === undefined ? null : KEPT.reduce((sum, kind) => sum + (ms[kind] ?? 0), 0) / MINUTE };
  });
}

/** The mean of each week in which something is known, by the day it begins with, and how many days that is. */
export type WeekMean = { readonly from: string; readonly mean: number; readonly days: number };

/** Means of the weeks that days of a trend lie in, oldest first; days of which nothing is known count for nothing. */
export function weekMeans(days: readonly TrendDay[], first: Weekday): readonly WeekMean[] {
  return [...Map.groupBy(days, ({ date }) => weekStart(date, first))].flatMap(([from, week]) => {
    const values = week.flatMap(({ value }) => (value === null ? [] : [value]));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.length === 0 ? [] : [{ from, mean, days: values.length }];
  });
}

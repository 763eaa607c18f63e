import { HOUR, MINUTE } from '../time/moment.ts';
import { addDays, daysBetween } from '../time/zone.ts';
import { countOf, type DaySum, sumOf } from './day-sum.ts';
import type { DayTotals } from './totals.ts';

/** 1 is Monday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** 1970-01-05 was a Monday. */
const A_MONDAY = '1970-01-05';

/** How many days a date lies behind the last day of this kind: 0 to 6. */
export function daysSince(date: string, weekday: Weekday): number {
  return (((daysBetween(A_MONDAY, date) - weekday + 1) % 7) + 7) % 7;
}

/** The ISO weekday of a date. */
export function weekdayOf(date: string): Weekday {
  const days = [1, 2, 3, 4, 5, 6, 7] as const;
  return days[daysSince(date, 1)] ?? 1;
}

/** The first day of the week a date lies in, where weeks begin with `first`. */
export function weekStart(date: string, first: Weekday): string {
  return addDays(date, -daysSince(date, first));
}

/** One day of a week; `null`: nothing is known of it. */
export type WeekDay = {
  readonly date: string;
  readonly sum:
    | (DaySum & {
        /** In their order, ms. */
        readonly stretches: readonly number[];
        readonly taken: number;
        readonly natural: number;
        readonly cutShort: number;
      })
    | null;
};

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

export type Week = {
  readonly from: string;
  readonly to: string;
  readonly days: readonly WeekDay[];
  /** On how many days there was anything. */
  readonly known: number;
  readonly screenMs: number;
  /** Breaks that were kept, and those of them had by walking away. */
  readonly kept: number;
  readonly walked: number;
  /** The longest stretch: of which day, which one of it, and when it began. */
  readonly longest: {
    readonly ms: number;
    readonly date: string;
    readonly index: number;
    readonly part: PartOfDay;
  } | null;
};

/** The seven days from a date on. */
export function weekOf(days: readonly DayTotals[], from: string): Week {
  const to = addDays(from, 6);
  const there = days.filter(({ date }) => date >= from && date <= to);
  const week = Array.from({ length: 7 }, (_, index): WeekDay => {
    const date = addDays(from, index);
    const day = there.find((each) => each.date === date);
    return { date, sum: day === undefined ? null : daySum(day) };
  });
  const sums = week.flatMap(({ sum }) => (sum === null ? [] : [sum]));
  const all = (amount: (sum: (typeof sums)[number]) => number): number =>
    sums.reduce((had, sum) => had + amount(sum), 0);
  return {
    from,
    to,
    days: week,
    known: sums.length,
    screenMs: all(({ screenMs }) => screenMs),
    kept: all(({ kept }) => kept),
    walked: all(({ natural }) => natural),
    longest: longestIn(there),
  };
}

function daySum(day: DayTotals): NonNullable<WeekDay['sum']> {
  return {
    ...sumOf(day),
    stretches: day.stretches.map(([, ms]) => ms),
    taken: countOf(day, 'taken'),
    natural: countOf(day, 'natural'),
    cutShort: countOf(day, 'cutShort'),
  };
}

/** Of two that are equally long, the earlier. */
function longestIn(days: readonly DayTotals[]): Week['longest'] {
  let longest: Week['longest'] = null;
  for (const { date, stretches, offsetMinutes } of days) {
    for (const [index, [start, ms]] of stretches.entries()) {
      if (ms > (longest?.ms ?? 0)) longest = { ms, date, index, part: partOf(start + offsetMinutes * MINUTE) };
    }
  }
  return longest;
}

/** @param local a moment as the clock on the wall shows it, as if that were UTC, ms */
function partOf(local: number): PartOfDay {
  const hour = Math.floor(local / HOUR) % 24;
  if (hour < 5) return 'night';
  if (hour < 12) return 'morning';
  if (hour < 17) return 'afternoon';
  return hour < 22 ? 'evening' : 'night';
}

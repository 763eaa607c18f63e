import { HOUR, MINUTE } from '../time/moment.ts';
import { daysSince } from './weeks.ts';
import type { DayTotals } from './totals.ts';

/** When in the week somebody is at the screen. */
export type HoursOfWeek = {
  /** The hours that are shown, in the order of a day; 9 is from 9:00 to 10:00. */
  readonly hours: readonly number[];
  /** By weekday, Monday first, and by the hours above: minutes at the screen, 0 to 60, on a day of this kind on average. */
  readonly minutes: readonly (readonly number[])[];
  /** On how many days of each kind that rests. */
  readonly days: readonly number[];
};

/** Shown in any case: from this hour to that one. */
const USUAL = { from: 8, to: 18 };

/**
 * Minutes at the screen by weekday and hour, on average over the days that have any; `days` are in order. `today` is not
 * over and counts only where no other day of its kind is known. A stretch is taken as going on without
 * a gap from its beginning: short pauses within it put its last minutes somewhat too early. Hours after midnight count to
 * the day that has not turned yet, and come last.
 * @param turnsAt the hour at which a day begins, 0 to 23
 */
export function hoursOfWeek(days: readonly DayTotals[], today: string, turnsAt: number): HoursOfWeek {
  const sums = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  const known = [0, 0, 0, 0, 0, 0, 0];
  // Where a day stands in the order of its hours.
  let from = place(USUAL.from, turnsAt);
  let to = Math.max(place(USUAL.to - 1, turnsAt), from);
  for (const { date, stretches, offsetMinutes } of days) {
    const weekday = daysSince(date, 1);
    const [row = [], before = 0] = [sums[weekday], known[weekday]];
    if (stretches.length === 0 || (date >= today && before > 0)) continue;
    known[weekday] = before + 1;
    for (const [start, ms] of stretches) {
      const begins = start + offsetMinutes * MINUTE;
      for (let at = begins; at < begins + ms;) {
        const hour = Math.floor(at / HOUR);
        const end = Math.min((hour + 1) * HOUR, begins + ms);
        const column = place(hour % 24, turnsAt);
        row[column] = (row[column] ?? 0) + end - at;
        from = Math.min(from, column);
        to = Math.max(to, column);
        at = end;
      }
    }
  }
  return {
    hours: Array.from({ length: to - from + 1 }, (_, index) => (from + index + turnsAt) % 24),
    minutes: sums.map((row, weekday) =>
      row.slice(from, to + 1).map((ms) => Math.min(60, ms / MINUTE / Math.max(known[weekday] ?? 0, 1))),
    ),
    days: known,
  };
}

function place(hour: number, turnsAt: number): number {
  return (hour - turnsAt + 24) % 24;
}

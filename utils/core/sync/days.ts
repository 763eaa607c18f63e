import { sumOf } from '../history/day-sum.ts';
import type { DayTotals } from '../history/totals.ts';
import { MINUTE } from '../time/moment.ts';
import { addDays } from '../time/zone.ts';
import { isStored } from './fields.ts';

/** What one computer tells the person's others of itself. */
export type Shared = {
  /** As the person calls it; empty if they do not. */
  readonly name: string;
  /** The last day on which it told something, `YYYY-MM-DD`. */
  readonly seen: string;
  /** The day that `days` begins with. */
  readonly first: string;
  /** Eight signs a day: minutes at the screen, of the longest stretch, breaks kept, breaks that came; spaces: nothing. */
  readonly days: string;
};

/** So many days travel. */
export const SHARED_DAYS = 366;
/** So many computers may share their days: more would not fit. */
export const MOST_COMPUTERS = 5;
export const LONGEST_COMPUTER_NAME = 40;

const NOTHING = ' '.repeat(8);
/** The most that two signs say. */
const MOST = 36 * 36 - 1;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAYS = /^(?:[\da-z]{8}| {8}){0,400}$/;
/** In a day, ms: where the only thing known of a stretch is how long it was. */
const NOON = 12 * 60 * MINUTE;

/** The key of what a computer shares. */
export function sharedKey(device: string): string {
  return `d${device}`;
}

/** The computer of such a key; `null` for any other. */
export function deviceOf(key: string): string | null {
  return /^d[\da-z-]{8,40}$/.test(key) ? key.slice(1) : null;
}

/** The days from one date to another, both included, as they travel. */
export function sharedDays(totals: readonly DayTotals[], from: string, to: string): Pick<Shared, 'first' | 'days'> {
  const byDate = new Map(totals.map((day) => [day.date, day]));
  let days = '';
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const day = byDate.get(date);
    days += day === undefined ? NOTHING : written(day);
  }
  return { first: from, days: days.trimEnd() };
}

/** What another computer shares; `null` if it cannot be used. */
export function sharedOf(item: unknown): Shared | null {
  if (!isStored(item)) return null;
  const { name, seen, first, days } = item;
  const texts = typeof name === 'string' && typeof seen === 'string' && typeof first === 'string';
  if (!texts || typeof days !== 'string' || !DATE.test(seen) || !DATE.test(first) || !DAYS.test(days)) return null;
  return { name: name.slice(0, LONGEST_COMPUTER_NAME), seen, first, days };
}

/** The days of another computer from one date to another, both included, for charts: when in a day it was is not known. */
export function daysIn({ first, days }: Shared, from: string, to: string): readonly DayTotals[] {
  const found: DayTotals[] = [];
  for (let at = 0, date = first; at < days.length && date <= to; at += 8, date = addDays(date, 1)) {
    const text = days.slice(at, at + 8);
    if (date < from || text === NOTHING) continue;
    const [screen = 0, longest = 0, kept = 0, came = 0] = [0, 2, 4, 6].map((of) =>
      parseInt(text.slice(of, of + 2), 36),
    );
    found.push({
      date,
      counts: { taken: kept, missed: Math.max(0, came - kept) },
      ms: { screen: screen * MINUTE },
      stretches: [[Date.parse(date) + NOON, longest * MINUTE]],
      offsetMinutes: 0,
    });
  }
  return found;
}

function written(day: DayTotals): string {
  const { screenMs, longestMs, kept, came } = sumOf(day);
  return [screenMs / MINUTE, longestMs / MINUTE, kept, came]
    .map((amount) =>
      Math.min(Math.max(0, Math.round(amount)), MOST)
        .toString(36)
        .padStart(2, '0'),
    )
    .join('');
}

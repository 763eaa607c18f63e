import { addDays, daysBetween } from '../time/zone.ts';
import { MOST_DAYS_OFF } from './limits.ts';

/** Days off in a row, by their local dates, both included. */
export type DaysOff = { readonly from: string; readonly to: string; readonly days: number };

/** Why days are not taken. */
export type DaysRefused = 'noDate' | 'backwards' | 'past' | 'known' | 'tooMany';

/** Dates as the stretches they make, earliest first. */
export function stretchesOf(dates: readonly string[]): readonly DaysOff[] {
  const stretches: DaysOff[] = [];
  for (const date of [...new Set(dates)].toSorted()) {
    const last = stretches.at(-1);
    if (last && daysBetween(last.to, date) === 1)
      stretches[stretches.length - 1] = { from: last.from, to: date, days: last.days + 1 };
    else stretches.push({ from: date, to: date, days: 1 });
  }
  return stretches;
}

/** What speaks against days off from one date to another; an empty `to` means one day. `null` if they can be added. */
export function daysRefused(dates: readonly string[], from: string, to: string, today: string): DaysRefused | null {
  const last = to === '' ? from : to;
  if (!isDate(from) || !isDate(last)) return 'noDate';
  if (last < from) return 'backwards';
  if (last < today) return 'past';
  if (daysBetween(from, last) >= MOST_DAYS_OFF) return 'tooMany';
  const all = addDaysOff(dates, from, to).length;
  if (all === new Set(dates).size) return 'known';
  return all > MOST_DAYS_OFF ? 'tooMany' : null;
}

/** The dates with those from one to another, in order. An empty `to` means one day. */
export function addDaysOff(dates: readonly string[], from: string, to: string): readonly string[] {
  const count = daysBetween(from, to === '' ? from : to) + 1;
  const added = Array.from({ length: count }, (_, index) => addDays(from, index));
  return [...new Set([...dates, ...added])].toSorted();
}

/** The dates without a stretch. */
export function removeDaysOff(dates: readonly string[], { from, to }: DaysOff): readonly string[] {
  return dates.filter((date) => date < from || date > to);
}

/** Whether a text is a date there is. */
function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && addDays(text, 0) === text;
}

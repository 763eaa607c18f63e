import type { Settings, WorkingRange } from '../settings/settings.ts';
import { minutesOf } from './day.ts';
import type { Now } from './moment.ts';
import { addDays, localOf, momentOf } from './zone.ts';

type Span = { readonly from: number; readonly to: number };
/** The hours of each weekday, and the dates on which there are none. */
type Hours = Pick<Settings, 'workingHours' | 'daysOff'>;

/** No ranges at all means every hour of every day that is not off. */
const ALL_HOURS: readonly WorkingRange[] = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00' }];

/** How far ahead work is looked for, days: over the longest holidays. */
const FARTHEST = 45;

/** Whether reminders may come at this moment. No ranges at all means always, but on days off. */
export function isWorking(now: Now, hours: Hours): boolean {
  if (isAlways(hours)) return true;
  return spansAround(now, hours, -1, 0).some((span) => span.from <= now.at && now.at < span.to);
}

/** The first moment from now on at which working time begins; `null` if it never does. Now, if it is on already. */
export function workBegins(now: Now, hours: Hours): number | null {
  if (isWorking(now, hours)) return now.at;
  for (const days of [8, FARTHEST]) {
    const starts = spansAround(now, hours, 0, days)
      .map((span) => span.from)
      .filter((from) => from > now.at);
    if (starts.length > 0) return Math.min(...starts);
  }
  return null;
}

/** The moment at which the working time that is on now ends; `null` if none is on or it never ends. */
export function workEnds(now: Now, hours: Hours): number | null {
  if (isAlways(hours) || !isWorking(now, hours)) return null;
  const spans = spansAround(now, hours, -1, 8);
  let end = now.at;
  // Ranges that touch or overlap are one stretch of work.
  for (let grown = true; grown;) {
    grown = false;
    for (const span of spans) {
      if (span.from > end || span.to <= end) continue;
      end = span.to;
      grown = true;
    }
  }
  const neverEnds = Math.max(...spans.map((span) => span.to)) === end && end - now.at > 7 * 24 * 3_600_000;
  return neverEnds ? null : end;
}

/** The ranges as moments, for the local dates from `first` to `last` days after today. */
function spansAround(now: Now, { workingHours, daysOff }: Hours, first: number, last: number): Span[] {
  const ranges = workingHours.length === 0 ? ALL_HOURS : workingHours;
  const today = localOf(now.zone, now.at);
  const spans: Span[] = [];
  for (let offset = first; offset <= last; offset += 1) {
    const weekday = ((((today.weekday - 1 + offset) % 7) + 7) % 7) + 1;
    const date = addDays(today.date, offset);
    if (daysOff.includes(date)) continue;
    for (const range of ranges) {
      if (!range.days.some((day) => day === weekday)) continue;
      const from = minutesOf(range.from);
      const to = minutesOf(range.to);
      spans.push({
        from: momentOf(now.zone, date, from),
        to: momentOf(now.zone, to > from ? date : addDays(date, 1), to),
      });
    }
  }
  return spans;
}

function isAlways({ workingHours, daysOff }: Hours): boolean {
  return workingHours.length === 0 && daysOff.length === 0;
}

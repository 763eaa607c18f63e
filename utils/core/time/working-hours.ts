import type { WorkingRange } from '../settings/settings.ts';
import { minutesOf } from './day.ts';
import type { Now } from './moment.ts';
import { addDays, localOf, momentOf } from './zone.ts';

type Span = { readonly from: number; readonly to: number };

/** Whether reminders may come at this moment. No ranges at all means always. */
export function isWorking(now: Now, ranges: readonly WorkingRange[]): boolean {
  if (ranges.length === 0) return true;
  return spansAround(now, ranges, -1, 0).some((span) => span.from <= now.at && now.at < span.to);
}

/** The first moment from now on at which working time begins; `null` if it never does. Now, if it is on already. */
export function workBegins(now: Now, ranges: readonly WorkingRange[]): number | null {
  if (isWorking(now, ranges)) return now.at;
  const starts = spansAround(now, ranges, 0, 8)
    .map((span) => span.from)
    .filter((from) => from > now.at);
  return starts.length === 0 ? null : Math.min(...starts);
}

/** The moment at which the working time that is on now ends; `null` if none is on or it never ends. */
export function workEnds(now: Now, ranges: readonly WorkingRange[]): number | null {
  if (ranges.length === 0 || !isWorking(now, ranges)) return null;
  const spans = spansAround(now, ranges, -1, 8);
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
function spansAround(now: Now, ranges: readonly WorkingRange[], first: number, last: number): Span[] {
  const today = localOf(now.zone, now.at);
  const spans: Span[] = [];
  for (let offset = first; offset <= last; offset += 1) {
    const weekday = ((((today.weekday - 1 + offset) % 7) + 7) % 7) + 1;
    const date = addDays(today.date, offset);
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

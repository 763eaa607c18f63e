import type { ClockTime } from '../settings/settings.ts';
import { minutesOf } from '../time/day.ts';
import { HOUR, MINUTE } from '../time/moment.ts';
import type { DayCount, Entry } from './entry.ts';

/** Where nothing else is known, a day at the screen begins at nine. */
const BEGINS = 9 * HOUR;
const DAY = 24 * HOUR;
/** A longest stretch so short that it would take more pieces than this is not believed. */
const MOST_PIECES = 200;

/**
 * The screen time of a day of which only totals were kept, as entries: none longer than the longest stretch was, so that
 * sum and longest stay the same. When they were is not known; they lie one after the other and say so by their reason.
 */
export function entriesOfTotals(
  { date, screenMs, longestStreakMs }: Pick<DayCount, 'date' | 'screenMs' | 'longestStreakMs'>,
  offsetMinutes: number,
  turnsAt: ClockTime,
): readonly Entry[] {
  const begins = minutesOf(turnsAt) * MINUTE;
  const latest = Math.max(begins, begins + DAY - screenMs);
  const from = Date.parse(`${date}T00:00:00Z`) - offsetMinutes * MINUTE + Math.min(Math.max(begins, BEGINS), latest);
  const piece = Math.max(1, longestStreakMs, Math.ceil(screenMs / MOST_PIECES));
  return Array.from({ length: Math.ceil(screenMs / piece) }, (_, index) => {
    const start = from + index * piece;
    const ms = Math.min(piece, screenMs - index * piece);
    return {
      key: `screen:${start}`,
      outcome: 'screen',
      reason: 'total',
      start,
      end: start + ms,
      ms,
      offsetMinutes,
      date,
    };
  });
}

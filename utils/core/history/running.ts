import { MINUTE } from '../time/moment.ts';
import type { DayTotals } from './totals.ts';

/**
 * Days in order with the stretch that is still going on, which the ledger gets when it ends, added to its date, once its first
 * minute is full. After a journey to the west a later day may be there already.
 */
export function withRunning(
  days: readonly DayTotals[],
  running: {
    readonly date: string;
    readonly start: number;
    readonly ms: number;
    readonly offsetMinutes: number;
  } | null,
): readonly DayTotals[] {
  if (running === null || running.ms < MINUTE) return days;
  const { date, start, ms, offsetMinutes } = running;
  const known = days.findLast((day) => day.date === date);
  const today = known ?? { date, counts: {}, ms: {}, stretches: [], offsetMinutes };
  const later = days.findLastIndex((day) => day.date <= date) + 1;
  return [
    ...days.slice(0, known === undefined ? later : later - 1),
    {
      ...today,
      ms: { ...today.ms, screen: (today.ms['screen'] ?? 0) + ms },
      stretches: [...today.stretches, [start, ms]],
    },
    ...days.slice(later),
  ];
}

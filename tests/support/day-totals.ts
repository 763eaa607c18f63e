import type { DayTotals } from '../../utils/core/history/totals.ts';
import { HOUR, MINUTE } from '../../utils/core/time/moment.ts';

/** A day with stretches that began at these UTC hours and lasted so many minutes, and with so many breaks of each kind. */
export function dayTotals(
  date: string,
  stretches: readonly (readonly [hour: number, minutes: number])[],
  counts: Readonly<Record<string, number>> = {},
  offsetMinutes = 0,
): DayTotals {
  const midnight = Date.parse(`${date}T00:00Z`);
  return {
    date,
    counts,
    ms: { screen: stretches.reduce((sum, [, minutes]) => sum + minutes, 0) * MINUTE },
    stretches: stretches.map(([hour, minutes]) => [midnight + hour * HOUR, minutes * MINUTE]),
    offsetMinutes,
  };
}

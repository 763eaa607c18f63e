import type { DayTotals } from './totals.ts';

/**
 * Days with the stretch that is still going on, which the ledger gets when it ends, added to its date. `days` are in order
 * and none is later than that date.
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
  if (running === null || running.ms <= 0) return days;
  const { date, start, ms, offsetMinutes } = running;
  const last = days.at(-1);
  const today = last?.date === date ? last : { date, counts: {}, ms: {}, stretches: [], offsetMinutes };
  return [
    ...(today === last ? days.slice(0, -1) : days),
    {
      ...today,
      ms: { ...today.ms, screen: (today.ms['screen'] ?? 0) + ms },
      stretches: [...today.stretches, [start, ms]],
    },
  ];
}

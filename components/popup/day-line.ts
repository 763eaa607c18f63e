import { HOUR } from '../../utils/core/time/moment.ts';

/** Places on the line of a day, in per cent from its start. */
export type DayLine = {
  readonly from: number;
  readonly until: number;
  readonly now: number;
  readonly at: (moment: number) => number;
};

/** A working day's length, as far as anybody can guess it. */
const SPAN = 10 * HOUR;
const EDGE = 1.5;

/**
 * The stretch of the day that is drawn: whole hours from what happened first, ten of them or more, with now on it.
 * @param began the first thing known of this day; all moments in epoch ms
 */
export function dayLine(began: number, now: number): DayLine {
  const from = wholeHour(Math.min(began, now));
  const until = Math.max(from + SPAN, wholeHour(now) + 2 * HOUR);
  const at = (moment: number): number => {
    const share = ((moment - from) / (until - from)) * 100;
    return Math.round(Math.min(100 - EDGE, Math.max(EDGE, share)) * 10) / 10;
  };
  return { from, until, now: at(now), at };
}

/** The full hour before a moment on the local clock; zones may be half an hour off. */
function wholeHour(moment: number): number {
  return new Date(moment).setMinutes(0, 0, 0);
}

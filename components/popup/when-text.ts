import { clockTime, t, weekdayName, type Weekday } from '../../utils/platform/i18n.ts';

/** A moment behind "Paused until": the clock time, with the day if it is not today. Both in epoch ms. */
export function untilText(at: number, now: number): string {
  switch (daysAhead(at, now)) {
    case 0:
      return clockTime(at);
    case 1:
      return t('popup_tomorrow_at', clockTime(at));
    default:
      return t('popup_weekday_at', weekdayName(weekdayOf(at)), clockTime(at));
  }
}

/** A moment behind "Back". Both in epoch ms. */
export function backText(at: number, now: number): string {
  switch (daysAhead(at, now)) {
    case 0:
      return t('popup_back_at', clockTime(at));
    case 1:
      return t('popup_back_tomorrow', clockTime(at));
    default:
      return t('popup_back_weekday', weekdayName(weekdayOf(at)), clockTime(at));
  }
}

/** Whether a moment lies on a later calendar day than now. */
export function daysAhead(at: number, now: number): number {
  // Noon to noon, because days of a clock change have 23 or 25 hours.
  const noon = (moment: number): number => new Date(moment).setHours(12, 0, 0, 0);
  return Math.round((noon(at) - noon(now)) / 86_400_000);
}

const WEEKDAYS: readonly Weekday[] = [7, 1, 2, 3, 4, 5, 6];

function weekdayOf(at: number): Weekday {
  return WEEKDAYS[new Date(at).getDay()] ?? 1;
}

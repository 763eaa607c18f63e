import { addDays } from '../../../utils/core/time/zone.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { dateOf, dayName } from '../../../utils/platform/i18n-calendar.ts';

/** A local date in words, without its weekday: "27 November". */
export function dateText(date: string): string {
  return dateOf(new Date(`${date}T12:00`).getTime());
}

/** A local date as the list of days names it: "Today, Friday 27 November". */
export function listedDay(date: string, today: string): string {
  const name = dayName(date, today);
  if (date === today) return t('diary_today', name);
  return date === addDays(today, -1) ? t('diary_yesterday', name) : name;
}

import { SECOND } from '../core/time/moment.ts';
import { format, locale, number, wordsLocale } from './i18n.ts';

// What the i18n door has for charts over days and more.

/** From one local date `YYYY-MM-DD` to another: "3 – 9 November 2026", or of one day "3 November 2026". */
export function datesText(from: string, to: string): string {
  return new Intl.DateTimeFormat(wordsLocale(), { day: 'numeric', month: 'short', year: 'numeric' }).formatRange(
    noonOf(from),
    noonOf(to),
  );
}

/** A local date, short: "9 Nov". */
export function shortDate(date: string): string {
  return format(wordsLocale(), { day: 'numeric', month: 'short' }, noonOf(date));
}

/** The month of a local date: "Nov", or with its year "November 2026". */
export function monthText(date: string, width: 'short' | 'long'): string {
  const year = width === 'long' ? ({ year: 'numeric' } as const) : {};
  return format(wordsLocale(), { month: width, ...year }, noonOf(date));
}

/** An hour of the day as the clock shows it: "9:00", "9 AM". */
export function hourText(hour: number): string {
  const at = new Date(2024, 0, 1, hour).getTime();
  return format(locale(), { hour: 'numeric', minute: '2-digit' }, at).replace(/[:.]00(?=\s)/u, '');
}

/** The full minutes of a length (ms), as `duration` counts them. */
export function fullMinutes(ms: number): number {
  return Math.floor(Math.round(ms / SECOND) / 60);
}

/** A length (ms) as hours and full minutes where there is little room: "5:35". */
export function hoursText(ms: number): string {
  const minutes = fullMinutes(ms);
  return `${number(Math.floor(minutes / 60))}:${`${minutes % 60}`.padStart(2, '0')}`;
}

/** Noon, so that no change of the clock reaches another date. */
function noonOf(date: string): number {
  return new Date(`${date}T12:00`).getTime();
}

import { format, locale, wordsLocale, type Weekday } from './i18n.ts';

// What the i18n door has for pages beyond the popup.

/** The day of a moment (epoch ms) in words: "28 November". */
export function dateOf(at: number): string {
  return format(wordsLocale(), { day: 'numeric', month: 'long' }, at);
}

/** The day of a moment (epoch ms) with its year: "28 November 2026". */
export function dateWithYear(at: number): string {
  return format(wordsLocale(), { day: 'numeric', month: 'long', year: 'numeric' }, at);
}

/** A local date `YYYY-MM-DD` in words with its weekday, and with its year where that is not the year of `today`. */
export function dayName(date: string, today: string): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const at = new Date(`${date}T12:00`).getTime();
  return format(wordsLocale(), { weekday: 'long', day: 'numeric', month: 'long', ...year }, at);
}

/** The ISO weekday a week begins with where the person lives. */
export function firstWeekday(): Weekday {
  // getWeekInfo: Chrome 130 · weekInfo: Chrome 99 · Firefox 142 has neither.
  const place: WeekLocale = new Intl.Locale(locale());
  const known = place.getWeekInfo?.() ?? place.weekInfo;
  if (known) return known.firstDay as Weekday;
  const region = place.maximize().region ?? '';
  if (SUNDAY_FIRST.has(region)) return 7;
  return SATURDAY_FIRST.has(region) ? 6 : 1;
}

type WeekInfo = { readonly firstDay: number };
type WeekLocale = Omit<Intl.Locale, 'getWeekInfo' | 'weekInfo'> & { weekInfo?: WeekInfo; getWeekInfo?: () => WeekInfo };

/** Regions by CLDR, the larger ones; others begin on Monday. */
const SUNDAY_FIRST = new Set(
  'AU BD BR CA CO HK ID IL IN JP KE KR MO MX NP PE PH PK PR PT SA SG TH TW US VE ZA'.split(' '),
);
const SATURDAY_FIRST = new Set('AE AF BH DZ EG IQ IR JO KW LY OM QA SD SY'.split(' '));

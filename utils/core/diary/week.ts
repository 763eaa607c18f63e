import { addDays, daysBetween } from '../time/zone.ts';

/** 1970-01-05 was a Monday. */
const A_MONDAY = '1970-01-05';

/** A week from Monday to Sunday, by its key `YYYY-Www` as ISO 8601 counts weeks. */
export type Week = { readonly key: string; readonly from: string; readonly to: string };

/** The week a date `YYYY-MM-DD` lies in. The week belongs to the year of its Thursday. */
export function weekOf(date: string): Week {
  const since = daysBetween(A_MONDAY, date);
  const from = addDays(date, -(((since % 7) + 7) % 7));
  const year = addDays(from, 3).slice(0, 4);
  const count = Math.floor(daysBetween(`${year}-01-01`, addDays(from, 3)) / 7) + 1;
  return { key: `${year}-W${String(count).padStart(2, '0')}`, from, to: addDays(from, 6) };
}

/**
 * The first key, in the order of text, of what belongs to a date or a later one: days and the weeks they lie in. Weeks
 * come after all days of their year; only the one that began in the year before comes earlier.
 */
export function firstKeyFrom(date: string): string {
  const { key } = weekOf(date);
  return key < date ? key : date;
}

import { addDays } from '../time/zone.ts';
import type { DayNote, Diary, Sense } from './diary.ts';

/** One day of a trend; `null`: nothing was written down. */
export type TrendDay = { readonly date: string; readonly value: number | null };

/** The last so many days up to and with `last`, oldest first, with a gap where nothing was written down. */
export function trend(diary: Diary, what: Sense | 'steps', last: string, days: number): readonly TrendDay[] {
  return lastDays(last, days).map((date) => ({ date, value: valueOf(diary.days[date], what) }));
}

/** The dates of the last so many days up to and with `last`, oldest first. */
export function lastDays(last: string, days: number): readonly string[] {
  return Array.from({ length: days }, (_, index) => addDays(last, index + 1 - days));
}

/** On how many days something was written down. */
export function noted(days: readonly TrendDay[]): number {
  return days.filter(({ value }) => value !== null).length;
}

function valueOf(note: DayNote | undefined, what: Sense | 'steps'): number | null {
  if (note === undefined) return null;
  return (what === 'steps' ? note.steps : note[what]?.level) ?? null;
}

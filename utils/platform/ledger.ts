import * as v from 'valibot';
import type { DayTotals, Entry } from '../core/history/entry.ts';
import { database } from './database.ts';
import { daySchema, entrySchema } from './schema/entry.ts';

/** Writes an entry; the same key again replaces it. Rejects if the browser keeps no database for us. */
export async function record(entry: Entry): Promise<void> {
  await (await database()).put('entries', entry);
}

/** Takes an entry out; one that is not there is no error. */
export async function forget(key: string): Promise<void> {
  await (await database()).delete('entries', key);
}

/** Writes the totals of a day that is over; the same day again replaces them. */
export async function closeDay(day: DayTotals): Promise<void> {
  await (await database()).put('days', day);
}

/** Entries that began from `from` until before `until`, epoch ms, oldest first; broken ones are left out. */
export async function entriesBetween(from: number, until: number): Promise<readonly Entry[]> {
  const range = IDBKeyRange.bound(from, until, false, true);
  const stored: readonly unknown[] = await (await database()).getAllFromIndex('entries', 'start', range);
  return stored.filter((each): each is Entry => v.is(entrySchema, each));
}

/** Totals of the days from `first` to `last`, both `YYYY-MM-DD` and included, in order. */
export async function daysBetween(first: string, last: string): Promise<readonly DayTotals[]> {
  const stored: readonly unknown[] = await (await database()).getAll('days', IDBKeyRange.bound(first, last));
  return stored.filter((each): each is DayTotals => v.is(daySchema, each));
}

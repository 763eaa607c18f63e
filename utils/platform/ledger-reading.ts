import * as v from 'valibot';
import type { Entry } from '../core/history/entry.ts';
import type { DayTotals } from '../core/history/totals.ts';
import { database } from './database.ts';
import { daySchema, entrySchema } from './schema/entry.ts';

/** Entries that begin from one moment on and before another, epoch ms, in order. Those that cannot be used are left out. */
export async function entriesBetween(from: number, to: number): Promise<readonly Entry[]> {
  const range = IDBKeyRange.bound(from, to, false, true);
  return usable(await (await database()).getAllFromIndex('entries', 'start', range));
}

/** Entries that count to the days from one date `YYYY-MM-DD` to another, both included, in order of day and start. */
export async function entriesOfDays(from: string, to: string): Promise<readonly Entry[]> {
  const found = usable(await (await database()).getAllFromIndex('entries', 'date', IDBKeyRange.bound(from, to)));
  return found.toSorted((a, b) => a.start - b.start);
}

/** Totals of the days from one date `YYYY-MM-DD` to another, both included, in order. Days without entries are not there. */
export async function daysBetween(from: string, to: string): Promise<readonly DayTotals[]> {
  const stored: readonly unknown[] = await (await database()).getAll('days', IDBKeyRange.bound(from, to));
  return stored.filter((day): day is DayTotals => v.is(daySchema, day));
}

function usable(stored: readonly unknown[]): readonly Entry[] {
  return stored.filter((entry): entry is Entry => v.is(entrySchema, entry));
}

/** The first day there are totals of, `YYYY-MM-DD`; `null` where there are none. */
export async function firstDay(): Promise<string | null> {
  const [first = null] = await (await database()).getAllKeys('days', undefined, 1);
  return first;
}

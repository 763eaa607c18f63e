import * as v from 'valibot';
import type { Entry } from '../core/history/entry.ts';
import { database } from './database.ts';
import { entrySchema } from './schema/entry.ts';

/** Entries that begin from one moment on and before another, epoch ms. Those that cannot be used are left out. */
export async function entriesBetween(from: number, to: number): Promise<readonly Entry[]> {
  const range = IDBKeyRange.bound(from, to, false, true);
  const stored: readonly unknown[] = await (await database()).getAllFromIndex('entries', 'start', range);
  return stored.filter((entry): entry is Entry => v.is(entrySchema, entry));
}

import type { IDBPTransaction } from 'idb';
import type { Entry } from '../core/history/entry.ts';
import { totalsOf } from '../core/history/totals.ts';
import { browser } from './browser.ts';
import { database, type LimberSchema } from './database.ts';
import type { Told } from './export-pages.ts';
import { envelope } from './kinds.ts';
import { recentOf, type Recent } from './ledger.ts';

/** A transaction that may change all of the history. */
export type Writing = IDBPTransaction<LimberSchema, ('entries' | 'days' | 'diary')[], 'readwrite'>;

/** So many days are made anew at once. */
const DAYS = 30;

/** Makes the totals of these days anew from their entries, within the same transaction. */
export async function rebuilt(write: Writing, dates: readonly string[], told: Told): Promise<void> {
  const entries = write.objectStore('entries').index('date');
  const days = write.objectStore('days');
  for (let at = 0; at < dates.length; at += DAYS) {
    const some = dates.slice(at, at + DAYS);
    const found = await Promise.all(some.map((date) => entries.getAll(date)));
    const totals = found.map(totalsOf);
    await Promise.all(totals.map((day, index) => (day === null ? days.delete(some[index] ?? '') : days.put(day))));
    told(at / dates.length);
  }
}

/** Does something to the whole history in one transaction, which is undone if it fails. */
export async function inOneGo<T>(work: (write: Writing) => Promise<T>): Promise<T> {
  const write: Writing = (await database()).transaction(['entries', 'days', 'diary'], 'readwrite');
  const working = work(write).catch((error: unknown) => {
    // What the database itself refuses has undone it already.
    if (!(error instanceof DOMException)) write.abort();
    throw error;
  });
  const [result] = await Promise.all([working, write.done]);
  return result;
}

/** Changes the entries that are held beside the database. @returns those from before */
export async function changeRecent(change: (held: readonly Entry[]) => readonly Entry[]): Promise<readonly Entry[]> {
  const recent = recentOf((await browser.storage.local.get('recent'))['recent']);
  const entries = change(recent.entries);
  await browser.storage.local.set({ recent: envelope({ ...recent, entries } satisfies Recent) });
  return recent.entries;
}

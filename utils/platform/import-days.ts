import type { IDBPTransaction } from 'idb';
import type { Entry } from '../core/history/entry.ts';
import { totalsOf } from '../core/history/totals.ts';
import { addDays } from '../core/time/zone.ts';
import { browser } from './browser.ts';
import { database, type LimberSchema } from './database.ts';
import type { Told } from './export-pages.ts';
import { envelope } from './kinds.ts';
import { enter, recentOf, type Recent } from './ledger.ts';

/** A transaction that may change all of the history. */
export type Writing = IDBPTransaction<LimberSchema, ('entries' | 'days' | 'diary')[], 'readwrite'>;

/** Days that lie so close together are read at once. */
const DAYS = 30;

/** Makes the totals of these days anew from their entries, within the same transaction. */
export async function rebuilt(write: Writing, dates: Iterable<string>, told: Told): Promise<void> {
  const days = write.objectStore('days');
  const sorted = [...dates].toSorted();
  for (let at = 0; at < sorted.length;) {
    const [first = ''] = sorted.slice(at);
    const last = addDays(first, DAYS);
    const some = sorted.slice(at, at + DAYS).filter((date) => date <= last);
    const found = await write
      .objectStore('entries')
      .index('date')
      .getAll(IDBKeyRange.bound(first, some.at(-1)));
    const byDate = Map.groupBy(found, ({ date }) => date);
    const totals = some.map((date) => totalsOf(byDate.get(date) ?? []));
    await Promise.all(totals.map((day, index) => (day === null ? days.delete(some[index] ?? '') : days.put(day))));
    at += some.length;
    told(at / sorted.length);
  }
}

/** Does something to the whole history in one transaction, which is undone if it fails. */
export async function inOneGo<T>(work: (write: Writing) => Promise<T>): Promise<T> {
  const write: Writing = (await database()).transaction(['entries', 'days', 'diary'], 'readwrite');
  const working = work(write).catch((error: unknown) => {
    try {
      write.abort();
    } catch {
      // It is over already: what the database itself refuses undoes it.
    }
    throw error;
  });
  const [result] = await Promise.all([working, write.done]);
  return result;
}

/** What the database has missed since it could not be written, or has lost of the last days, comes into it first. */
export async function catchUp(at: number): Promise<void> {
  const { recent } = await browser.storage.local.get('recent');
  if (recentOf(recent).entries.length > 0) await enter([], at);
}

/** Changes the entries that are held beside the database. @returns those from before */
export async function changeRecent(change: (held: readonly Entry[]) => readonly Entry[]): Promise<readonly Entry[]> {
  const recent = recentOf((await browser.storage.local.get('recent'))['recent']);
  const there = recent.entries.filter((entry) => entry.outcome !== undefined);
  const gone = recent.entries.filter((entry) => entry.outcome === undefined);
  const entries = [...gone, ...change(there)];
  await browser.storage.local.set({ recent: envelope({ ...recent, entries } satisfies Recent) });
  return there;
}

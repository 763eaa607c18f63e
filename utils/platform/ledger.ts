import type { Entry } from '../core/history/entry.ts';
import { totalsOf } from '../core/history/totals.ts';
import type { Effect } from '../core/tracking/effect.ts';
import { browser } from './browser.ts';
import { database } from './database.ts';
import { envelope, isName, isRecord, openEnvelope } from './kinds.ts';
import { locked } from './locks.ts';

/** What the outbox orders of the ledger. */
export type Deed = Extract<Effect, { readonly type: 'record' | 'forget' | 'amend' }>;

/**
 * Stands for an entry that was taken out, until the database has taken it out too. It ended long ago, so that it is held
 * for as long as the database is behind, and no longer.
 */
export type Gone = {
  readonly key: string;
  readonly end: 0;
  readonly outcome?: never;
  readonly date?: never;
  readonly changedAt?: never;
};

/** What `recent` holds: the last entries, so that they outlive a database that is refused, full or thrown away. */
export type Recent = {
  readonly entries: readonly (Entry | Gone)[];
  /** The database could not be written since then, epoch ms; `null`: it has all of them. */
  readonly behind: number | null;
  /** It was found empty at this moment, epoch ms, though there had been entries. */
  readonly lost: number | null;
};

const NOTHING: Recent = { entries: [], behind: null, lost: null };

/** So far back entries are held twice, ms. */
export const HELD_FOR = 7 * 24 * 60 * 60 * 1000;

/**
 * Carries out what is ordered of the ledger: in one transaction of the database, day totals included, and then in
 * `recent`. Where the database cannot be written, `recent` alone has it until it can. Twice is harmless.
 * Rejects, with nothing lost, if neither can be written.
 * @returns why the database could not be written; `null` if it was
 */
export function enter(deeds: readonly Deed[], at: number): Promise<unknown> {
  return locked('ledger', async () => {
    const recent = recentOf((await browser.storage.local.get('recent'))['recent']);
    const all = new Map(recent.entries.map((entry) => [entry.key, entry]));
    const touched = new Set(deeds.map((deed) => carryOut(all, deed, at)));
    let { behind, lost } = recent;
    let refused: unknown = null;
    try {
      const db = await database();
      for (const deed of deeds) {
        // What a feeling is said of may be held here no longer.
        const old = deed.type === 'amend' && !all.has(deed.key) && (await db.get('entries', deed.key));
        if (old) all.set(old.key, { ...old, feeling: deed.feeling, changedAt: at });
      }
      const [first] = await db.getAllKeys('entries', undefined, 1);
      const isLost = first === undefined && behind === null && recent.entries.length > 0;
      if (isLost) lost = at;
      const entries = [...all.values()].filter(({ key }) => isLost || behind !== null || touched.has(key));
      await writeEntries(entries);
      behind = null;
    } catch (error) {
      refused = error;
      behind ??= at;
    }
    // Where the database has them, a week is held; else all, whenever they were: an order may have waited for long.
    const entries = [...all.values()].filter(
      ({ changedAt, end }) => behind !== null || (changedAt ?? end) > at - HELD_FOR,
    );
    await browser.storage.local.set({ recent: envelope({ entries, behind, lost } satisfies Recent) });
    return refused;
  });
}

/** @returns the key it is about */
function carryOut(all: Map<string, Entry | Gone>, deed: Deed, changedAt: number): string {
  if (deed.type === 'record') {
    all.set(deed.entry.key, deed.entry);
    return deed.entry.key;
  }
  const { key } = deed;
  const entry = all.get(key);
  if (deed.type === 'forget') all.set(key, { key, end: 0 });
  else if (entry?.outcome) all.set(key, { ...entry, feeling: deed.feeling, changedAt });
  return key;
}

/**
 * Writes entries, takes those out that are gone, and the totals of each day they touch, all in one transaction. Rejects with
 * nothing changed.
 */
export async function writeEntries(entries: readonly (Entry | Gone)[]): Promise<void> {
  const write = (await database()).transaction(['entries', 'days'], 'readwrite');
  const store = write.objectStore('entries');
  const days = write.objectStore('days');
  const dates = new Set<string | undefined>();
  for (const entry of entries) {
    dates.add((await store.get(entry.key))?.date);
    dates.add(entry.date);
    await (entry.outcome ? store.put(entry) : store.delete(entry.key));
  }
  dates.delete(undefined);
  for (const date of dates as ReadonlySet<string>) {
    const totals = totalsOf(await store.index('date').getAll(date));
    await (totals === null ? days.delete(date) : days.put(totals));
  }
  await write.done;
}

/** What stands under `recent`; nothing where it cannot be used. What has no key could not be written. */
export function recentOf(stored: unknown): Recent {
  const { value } = openEnvelope(stored);
  if (!isRecord(value) || !Array.isArray(value['entries'])) return NOTHING;
  return { ...NOTHING, ...value, entries: value['entries'].filter((entry) => isRecord(entry) && isName(entry['key'])) };
}

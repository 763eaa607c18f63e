import type { Entry } from '../core/history/entry.ts';
import { totalsOf } from '../core/history/totals.ts';
import type { Effect } from '../core/tracking/effect.ts';
import { browser } from './browser.ts';
import { database } from './database.ts';
import { envelope, isRecord, openEnvelope } from './kinds.ts';
import { locked } from './locks.ts';

/** What the outbox orders of the ledger. */
export type Deed = Extract<Effect, { readonly type: 'record' | 'forget' | 'amend' }>;

/** What `recent` holds: the last entries, so that they outlive a database that is refused, full or thrown away. */
export type Recent = {
  readonly entries: readonly Entry[];
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
    const gone = deeds.flatMap((deed) => (deed.type === 'forget' ? [deed.key] : []));
    const entries = after(recent.entries, deeds).filter(({ end }) => end > at - HELD_FOR);
    const write = async (refused: unknown, lost: number | null): Promise<unknown> => {
      const behind = refused === null ? null : (recent.behind ?? at);
      await browser.storage.local.set({ recent: envelope({ entries, behind, lost } satisfies Recent) });
      return refused;
    };
    try {
      const [first] = await (await database()).getAllKeys('entries', undefined, 1);
      const isLost = first === undefined && recent.behind === null && recent.entries.length > 0;
      await writeEntries(isLost || recent.behind !== null ? entries : named(entries, deeds), gone);
      return await write(null, isLost ? at : recent.lost);
    } catch (refused) {
      return write(refused, recent.lost);
    }
  });
}

/**
 * Writes entries and takes others out, and the totals of each day they touch, all in one transaction. Rejects with
 * nothing changed.
 */
export async function writeEntries(entries: readonly Entry[], gone: readonly string[]): Promise<void> {
  const write = (await database()).transaction(['entries', 'days'], 'readwrite');
  const store = write.objectStore('entries');
  const days = write.objectStore('days');
  const dates = new Set<string | undefined>();
  for (const key of [...entries.map((entry) => entry.key), ...gone]) dates.add((await store.get(key))?.date);
  for (const entry of entries) {
    dates.add(entry.date);
    await store.put(entry);
  }
  for (const key of gone) await store.delete(key);
  dates.delete(undefined);
  for (const date of dates as ReadonlySet<string>) {
    const totals = totalsOf(await store.index('date').getAll(date));
    await (totals === null ? days.delete(date) : days.put(totals));
  }
  await write.done;
}

/** What stands under `recent`; nothing where it cannot be used. */
export function recentOf(stored: unknown): Recent {
  const { value } = openEnvelope(stored);
  return isRecord(value) && Array.isArray(value['entries']) ? { ...NOTHING, ...value } : NOTHING;
}

/** Entries with what is ordered done to them. */
function after(entries: readonly Entry[], deeds: readonly Deed[]): readonly Entry[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  for (const deed of deeds) {
    if (deed.type === 'record') byKey.set(deed.entry.key, deed.entry);
    else if (deed.type === 'forget') byKey.delete(deed.key);
    else {
      const entry = byKey.get(deed.key);
      if (entry) byKey.set(deed.key, { ...entry, feeling: deed.feeling });
    }
  }
  return [...byKey.values()];
}

/** Those of the entries that the deeds are about. */
function named(entries: readonly Entry[], deeds: readonly Deed[]): readonly Entry[] {
  const keys = new Set(deeds.map((deed) => (deed.type === 'record' ? deed.entry.key : deed.key)));
  return entries.filter((entry) => keys.has(entry.key));
}

import { weekOf } from '../core/diary/week.ts';
import type { Entry } from '../core/history/entry.ts';
import { isAlways, isWithin, type Span } from '../core/history/erase-span.ts';
import { standsBefore } from '../core/history/merge.ts';
import { FIRST_SHARE } from '../core/sync/share.ts';
import { addDays } from '../core/time/zone.ts';
import { browser } from './browser.ts';
import { database, type LimberSchema, type SharedMark } from './database.ts';
import { inPages, PAGE, underKeys, type Told } from './export-pages.ts';
import { catchUp, changeRecent, inOneGo, rebuilt, type Writing } from './import-days.ts';
import { locked } from './locks.ts';
import type { Items } from './mended.ts';
import { ownShared, putSharedMark, shareAgain, sharedMark, without } from './shared-mark.ts';
import { tell } from './tell.ts';

/** What is deleted: days of the history, their notes to self too, and what the person has said. */
export type Erasing = Span & { readonly notes: boolean; readonly everything: boolean };

/** So many days are read at once. */
const DAYS = 30;

type StoredNote = LimberSchema['diary']['value'];

/** What was deleted, as it was, so that it can be put back. */
export type Erased = {
  readonly entries: readonly Entry[];
  readonly notes: readonly StoredNote[];
  readonly recent: readonly Entry[];
  /** What else was stored; `null` where only history was deleted. */
  readonly items: Items | null;
  /** Since when the database knew what is shared; `null` where nothing was deleted. */
  readonly mark: SharedMark | null;
  /** What this computer shared of its days: of those the browser had thrown away before, there is nothing else. */
  readonly shared: Items;
};

/** What stays when everything goes: what runs now, by what name entries are told apart, what an organisation has set. */
const STAYS: ReadonlySet<string> = new Set(['tracker', 'device', 'recent', 'policy', 'update']);

/** Deletes it from the database and from what is held beside it. Rejects, with nothing deleted, if the browser does not. */
export async function erase(what: Erasing, at: number, told: Told): Promise<Erased> {
  await catchUp(at);
  return locked('ledger', async () => {
    const [shared, mark] = [await ownShared(), await sharedMark()];
    const isMeant = ({ date }: Entry): boolean => isAlways(what) || isWithin(what, date);
    // First, while the database has them still: else a page lost after it had them deleted would leave them to come back.
    const recent = await changeRecent((held) => held.filter((entry) => !isMeant(entry)));
    let gone: Erased = { entries: [], notes: [], recent, items: null, mark: null, shared };
    try {
      gone = { ...gone, ...(await inOneGo((write) => takenOut(write, what, told))), mark };
      // What an earlier version held there does not tell its day.
      const keys = new Set(gone.entries.map(({ key }) => key));
      await changeRecent((held) => held.filter(({ key }) => !keys.has(key)));
      gone = { ...gone, recent: recent.filter((entry) => isMeant(entry) || keys.has(entry.key)) };
      // What was shared of days that the browser had thrown away before is deleted with them.
      await putSharedMark(without(mark, what));
      // Under this lock the background brings everything together: it would write what it has read back again.
      if (what.everything) {
        await locked('settings', async () => {
          const items = await itemsToTake();
          gone = { ...gone, items };
          await takeFromStorage(Object.keys(items));
        });
      }
      return gone;
    } catch (error) {
      await back(gone, told);
      throw error;
    }
  });
}

/** Puts back what was deleted. An entry written in between under the same key stays if it is newer, and so does what was noted. */
export function putBack(erased: Erased, told: Told): Promise<void> {
  return locked('ledger', async () => {
    await back(erased, told);
    await locked('settings', () => shareAgain(erased.shared));
  });
}

async function back({ entries, notes, recent, items, mark }: Erased, told: Told): Promise<void> {
  // A database that has refused to delete may refuse this too.
  if (entries.length + notes.length > 0) {
    await inOneGo(async (write) => {
      const store = write.objectStore('entries');
      const dates = new Set(entries.flatMap(({ date }) => date ?? []));
      const byKey = entries.toSorted((a, b) => (a.key < b.key ? -1 : 1));
      for (let at = 0; at < byKey.length; at += PAGE) {
        const page = byKey.slice(at, at + PAGE);
        const now = await underKeys(store, page);
        const older = page.filter((entry, index) => isEarlier(entry, now[index]));
        await Promise.all(older.map((entry) => store.put(entry)));
        told((0.7 * at) / byKey.length);
      }
      const diary = write.objectStore('diary');
      const written = await Promise.all(notes.map(({ key }) => diary.get(key)));
      await Promise.all(notes.map((note, index) => diary.put({ ...note, ...written[index] })));
      await rebuilt(write, dates, (part) => told(0.7 + 0.3 * part));
    });
  }
  await changeRecent((held) => [...recent.filter(({ key }) => held.every((each) => each.key !== key)), ...held]);
  if (items !== null) {
    await browser.storage.local.set(items);
    if (!('share' in items)) await browser.storage.local.remove('share');
  }
  if (mark !== null) await putSharedMark(mark);
}

/** How much there is of that time. */
export async function countWithin({ from, to }: Span): Promise<{ readonly entries: number; readonly days: number }> {
  const range = IDBKeyRange.bound(from, to);
  const db = await database();
  const [entries, days] = [db.countFromIndex('entries', 'date', range), db.count('days', range)];
  return { entries: await entries, days: await days };
}

async function itemsToTake(): Promise<Items> {
  const all = await browser.storage.local.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => !STAYS.has(key)));
}

/** Sharing stops first: else the browser's sync would bring back what is gone. */
async function takeFromStorage(keys: readonly string[]): Promise<void> {
  await browser.storage.local.set({ share: { ...FIRST_SHARE, stopped: true } });
  await browser.storage.local.remove(keys.filter((key) => key !== 'share'));
}

/** Has the background carry what was deleted or put back to other computers, and set again what an organisation sets. */
export async function carryOn(): Promise<void> {
  await browser.storage.local.set({ unsynced: true });
  await tell({ type: 'woke' });
}

/** Takes what Limber has put into the browser's sync out of it, for all computers; each still has its own. */
export function forgetSynced(): Promise<void> {
  return browser.storage.sync.clear();
}

type Taken = Pick<Erased, 'entries' | 'notes'>;

async function takenOut(write: Writing, what: Erasing, told: Told): Promise<Taken> {
  const store = write.objectStore('entries');
  const days = write.objectStore('days');
  const entries: Entry[] = [];
  if (isAlways(what)) {
    await inPages(store, (page) => void entries.push(...page), told);
    await Promise.all([store.clear(), days.clear()]);
  } else {
    const range = IDBKeyRange.bound(what.from, what.to);
    const dates = await days.getAllKeys(range);
    for (let at = 0; at < dates.length; at += DAYS) {
      const [first = '', last = first] = [dates[at], dates.slice(at, at + DAYS).at(-1)];
      const some = await store.index('date').getAll(IDBKeyRange.bound(first, last));
      await Promise.all(some.map(({ key }) => store.delete(key)));
      entries.push(...some);
      told(at / dates.length);
    }
    await days.delete(range);
  }
  if (!what.notes) return { entries, notes: [] };
  const diary = write.objectStore('diary');
  const goes = isAlways(what) ? () => true : isOf(what);
  const notes = (await diary.getAll()).filter(({ key }) => goes(key.replace('kept:', '')));
  await Promise.all(notes.map(({ key }) => diary.delete(key)));
  return { entries, notes };
}

/** Tells whether the note of a day, or of a whole week, lies within. */
function isOf({ from, to }: Span): (key: string) => boolean {
  const weeks = new Set<string>();
  for (let week = weekOf(from); week.to <= to; week = weekOf(addDays(week.to, 1))) {
    if (week.from >= from) weeks.add(week.key);
  }
  return (key) => weeks.has(key) || (!key.includes('W') && from <= key && key <= to);
}

function isEarlier(entry: Entry, now: Entry | undefined): boolean {
  return now === undefined || standsBefore(entry, now, '');
}

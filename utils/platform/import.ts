import type { Entry } from '../core/history/entry.ts';
import { mergeEntries, standsBefore } from '../core/history/merge.ts';
import { database } from './database.ts';
import { DOCUMENTS, documentText, readDocuments, type DocumentName } from './export-documents.ts';
import { PAGE, underKeys, type Told } from './export-pages.ts';
import { catchUp, changeRecent, inOneGo, rebuilt, type Writing } from './import-days.ts';
import { joinedDocument } from './import-documents.ts';
import { joinedNote } from './import-notes.ts';
import type { Brought } from './import-read.ts';
import { HELD_FOR } from './ledger.ts';
import { locked } from './locks.ts';
import { reportFailure } from './reports.ts';

/** What bringing a file in would do. */
export type Preview = {
  /** Days of its first and last entry, `YYYY-MM-DD`; `null` where it has none. */
  readonly span: readonly [from: string, to: string] | null;
  /** Entries that are not here, that are newer than here, and the rest. */
  readonly fresh: number;
  readonly newer: number;
  readonly known: number;
  /** Days and weeks with notes to self that get something by it, and the rest. */
  readonly notes: number;
  readonly knownNotes: number;
  /** Those of which the file says something else than what is here. */
  readonly otherNotes: number;
  /** What the person has said that would become another by what the file says. */
  readonly differs: readonly DocumentName[];
  /** What of it was changed here since the file was saved. */
  readonly changedSince: readonly DocumentName[];
  /** Names of places, habits and own exercises of the file that there is no room for here; of a place it may be empty. */
  readonly noRoom: readonly string[];
};

/** Compares a file with what is here; changes nothing. */
export async function preview(brought: Brought, device: string, told: Told): Promise<Preview> {
  const { entries, notes, documents } = brought;
  const read = (await database()).transaction(['entries', 'diary']);
  const counts = { fresh: 0, newer: 0, known: 0 };
  for (let at = 0; at < entries.length; at += PAGE) {
    const page = entries.slice(at, at + PAGE);
    const stored = await underKeys(read.objectStore('entries'), page);
    for (const [index, entry] of page.entries()) counts[howNew(entry, stored[index], device)] += 1;
    told(at / entries.length);
  }
  const kept = await Promise.all(notes.map(({ key }) => read.objectStore('diary').get(key)));
  const joined = notes.map((note, index) => joinedNote(note, kept[index]));
  const fuller = joined.filter(({ isNew }) => isNew).length;
  const { documents: here, changed } = await readDocuments();
  const madeAt = brought.exportedAt ?? 0;
  const would = DOCUMENTS.flatMap((name) => {
    const file = documents[name];
    return file === undefined ? [] : { name, ...joinedDocument(name, here[name], file, otherThan(device, brought)) };
  });
  const differs = would
    .filter(({ name, value }) => documentText(name, value) !== documentText(name, here[name]))
    .map(({ name }) => name);
  const dates = entries.flatMap(({ date }) => date ?? []).toSorted();
  const [from, to] = [dates[0], dates.at(-1)];
  return {
    span: from === undefined || to === undefined ? null : [from, to],
    ...counts,
    notes: fuller,
    knownNotes: notes.length - fuller,
    otherNotes: joined.filter(({ isOther }) => isOther).length,
    differs,
    changedSince: differs.filter((name) => (changed[name] ?? 0) > madeAt),
    noRoom: would.flatMap(({ left }) => left),
  };
}

/** The computer a file comes from; `null` if that is this one. */
export function otherThan(device: string, { from }: Brought): string | null {
  return from === device ? null : from;
}

/**
 * Brings entries and notes of a file in, with the totals of the days they touch: all in one transaction, so that all of it
 * is there afterwards or, if it rejects or the page is left, nothing.
 */
export async function bringIn({ entries, notes }: Brought, device: string, at: number, told: Told): Promise<void> {
  await catchUp(at);
  return locked('ledger', async () => {
    await inOneGo((write) => put(write, { entries, notes }, device, told));
    await holdTwice(entries, device, at);
  });
}

/** The last days are held beside the database too. Where that fails the database still has all of it. */
async function holdTwice(entries: readonly Entry[], device: string, at: number): Promise<void> {
  try {
    const late = entries.filter(({ end }) => end > at - HELD_FOR);
    await changeRecent((held) => mergeEntries(held, late, device));
  } catch (error) {
    await reportFailure('recent', error, at);
  }
}

async function put(write: Writing, brought: Pick<Brought, 'entries' | 'notes'>, device: string, told: Told) {
  const { entries, notes } = brought;
  const store = write.objectStore('entries');
  const diary = write.objectStore('diary');
  const dates = new Set<string>();
  for (let at = 0; at < entries.length; at += PAGE) {
    const page = entries.slice(at, at + PAGE);
    const stored = await underKeys(store, page);
    const standing = page.filter((entry, index) => howNew(entry, stored[index], device) !== 'known');
    for (const { date } of [...standing, ...stored.filter((each) => each !== undefined)]) if (date) dates.add(date);
    await Promise.all(standing.map((entry) => store.put(entry)));
    told((0.7 * at) / entries.length);
  }
  await rebuilt(write, dates, (part) => told(0.7 + 0.3 * part));
  const kept = await Promise.all(notes.map(({ key }) => diary.get(key)));
  const joined = notes.map((note, index) => joinedNote(note, kept[index])).filter(({ isNew }) => isNew);
  await Promise.all(joined.map(({ note }) => diary.put(note)));
}

function howNew(entry: Entry, stored: Entry | undefined, device: string): 'fresh' | 'newer' | 'known' {
  if (stored === undefined) return 'fresh';
  return standsBefore(entry, stored, device) ? 'newer' : 'known';
}

import * as v from 'valibot';
import { withNoteOf, type Kept } from '../core/diary/bring-notes.ts';
import type { Entry } from '../core/history/entry.ts';
import { entryDate } from '../core/history/entry-date.ts';
import { asKeptBy, mergeEntries } from '../core/history/merge.ts';
import { fromOther, iniValues, type FromOther } from '../core/settings/from-others.ts';
import type { ClockTime } from '../core/settings/settings.ts';
import { HOUR } from '../core/time/moment.ts';
import { addDays } from '../core/time/zone.ts';
import { EXPORT_VERSION, FORMAT, notesOf, type Note } from './export.ts';
import { DOCUMENTS, parseDocument, type PartDocuments } from './export-documents.ts';
import type { Told } from './export-pages.ts';
import { Broken, piecesOf } from './import-pieces.ts';
import { isName, isRecord } from './kinds.ts';
import { parseDiary } from './schema/diary.ts';
import { entrySchema } from './schema/entry.ts';

/** Bytes from which on a file is not read: ten years of history are a third of it. */
export const TOO_LARGE = 100 * 1024 * 1024;
/** Days and weeks of a century, and some. */
const MOST_NOTES = 50_000;
/** Characters that no entry, note or document of ours has. */
const LONGEST = { listed: 20_000, whole: 10_000_000 } as const;
const DAY = 24 * HOUR;
/** How Workrave's settings look. */
const INI = /^\[timers\]/m;
/** So many of what cannot be used are named. */
const MOST_NAMED = 6;

/** Why nothing of a file can be used. */
export type Refusal = Broken['why'] | 'tooLarge' | 'empty' | 'unreadable' | 'notText' | 'newer';

/** What of a file was left out, and why: a part is not as Limber writes it, or its times cannot be. */
export type LeftOut = { readonly count: number; readonly named: readonly string[] };

/** What can be used of a file. */
export type Brought = {
  /** The name of the computer it was made on. */
  readonly from: string;
  /** When it was made, epoch ms; `null` where it does not say. */
  readonly exportedAt: number | null;
  readonly entries: readonly Entry[];
  readonly notes: readonly Note[];
  readonly documents: PartDocuments;
  readonly wrong: LeftOut;
  readonly impossible: LeftOut;
};

/** Where a file is read to: what the person's computer has to say to it. */
export type Here = { readonly device: string; readonly at: number; readonly turnsAt: ClockTime };

/** Reads an export, or the settings of another break tool, without changing anything. The page goes on answering. */
export async function readExport(file: File, here: Here, told: Told): Promise<Brought | FromOther | Refusal> {
  if (file.size >= TOO_LARGE) return 'tooLarge';
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // It was moved or deleted since it was chosen, or may not be read: the person can do something about that.
    return 'unreadable';
  }
  const text = textOf(bytes);
  if (text === null) return 'notText';
  if (text.trim() === '') return 'empty';
  if (text.length < LONGEST.whole && INI.test(text)) return fromOther(iniValues(text)) ?? 'other';
  try {
    return await takenApart(text, here, told);
  } catch (error) {
    if (error instanceof Broken) return error.why;
    if (error instanceof SyntaxError) return 'damaged';
    throw error;
  }
}

function textOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // It says nothing but that it is no text of this encoding, which is what is asked.
    return null;
  }
}

async function takenApart(text: string, here: Here, told: Told): Promise<Brought | FromOther | Refusal> {
  const said = new Map<string, unknown>();
  const entries: Entry[] = [];
  const notes = new Map<string, Kept>();
  const wrong = new Left();
  const impossible = new Left();
  const [rest, count] = [breather(), { entries: 0, chars: 0 }];
  for (const { name, text: part, listed } of piecesOf(text)) {
    count.chars += part.length;
    if (await rest()) told(count.chars / text.length);
    const isEntry = name === 'entries' && listed;
    if (isEntry) count.entries += 1;
    const where = isEntry ? `entries.${count.entries}` : name;
    if (part.length > (listed ? LONGEST.listed : LONGEST.whole)) wrong.add(where);
    else if (isEntry) {
      const { success, output, issues } = v.safeParse(entrySchema, JSON.parse(part));
      if (!success) wrong.add(`${where}.${v.getDotPath(issues[0]) ?? ''}`);
      else if (timesFit(output, here.at))
        entries.push({ ...output, date: output.date ?? entryDate(output, here.turnsAt) });
      else impossible.add(where);
    } else if (name === 'notes' && listed) {
      const { value, problems } = parseDiary([JSON.parse(part)]);
      for (const { field } of problems) wrong.add(`notes.${field}`);
      for (const { key, ...note } of notesOf(value)) notes.set(key, withNoteOf(notes.get(key), note).note);
      if (notes.size > MOST_NOTES) return 'tooMany';
    } else said.set(name, listed ? [] : JSON.parse(part));
  }
  if (said.get('format') !== FORMAT) {
    // BreakTimer has its settings one deeper.
    const inner = said.get('settings');
    return fromOther(isRecord(inner) ? inner : Object.fromEntries(said)) ?? 'other';
  }
  const version = said.get('version');
  if (typeof version === 'number' && version > EXPORT_VERSION) return 'newer';
  if (version !== EXPORT_VERSION) return 'damaged';
  for (const name of ['entries', 'notes']) if (said.has(name) && !Array.isArray(said.get(name))) wrong.add(name);
  const [device, exportedAt] = [said.get('device'), said.get('exportedAt')];
  const from = isName(device) && device !== '' ? device : 'unknown';
  const owned = entries.map((entry) => asKeptBy(here.device, entry, from));
  return {
    from,
    exportedAt: (typeof exportedAt === 'string' && Date.parse(exportedAt)) || null,
    entries: mergeEntries(owned, [], here.device),
    notes: [...notes].map(([key, kept]) => {
      const { brought: _, ...note } = kept;
      return { ...note, key };
    }),
    documents: documentsOf(said, wrong),
    wrong,
    impossible,
  };
}

/** The documents of a file, each with what the file has of it: what it does not say changes nothing. */
function documentsOf(said: ReadonlyMap<string, unknown>, wrong: Left): PartDocuments {
  const found = DOCUMENTS.filter((name) => said.has(name)).flatMap((name) => {
    const raw = said.get(name);
    if (!isRecord(raw)) {
      wrong.add(name);
      return [];
    }
    const { value, problems } = parseDocument(name, raw);
    for (const { field } of problems) wrong.add(field === '' ? name : `${name}.${field}`);
    return [[name, Object.fromEntries(Object.entries(value).filter(([key]) => Object.hasOwn(raw, key)))]];
  });
  return Object.fromEntries(found);
}

/** Whether an entry can have been: it ends after it begins, not in the future, and counts to the day it was on. */
function timesFit({ start, end, date, changedAt = end, ms = 0 }: Entry, now: number): boolean {
  const latest = now + DAY;
  if (start > end || end > latest || changedAt > latest || ms > end - start + DAY) return false;
  return date === undefined || (addDays(date, 0) === date && Math.abs(Date.parse(date) - start) < 3 * DAY);
}

/** Counts what is left out, and names the first of it. */
class Left implements LeftOut {
  count = 0;
  readonly named: string[] = [];

  add(what: string): void {
    this.count += 1;
    if (this.named.length < MOST_NAMED) this.named.push(what.slice(0, 60));
  }
}

/** Lets the page draw and answer where it has worked for longer than a frame, and tells so. */
function breather(): () => Promise<boolean> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < 12) return false;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
    return true;
  };
}

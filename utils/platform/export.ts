import * as v from 'valibot';
import type { DayNote, Diary, WeekNote } from '../core/diary/diary.ts';
import { BREAK_COLUMNS, breakLine, csvLine, DAY_COLUMNS, dayLine, isBreak } from '../core/history/csv.ts';
import { ordered } from '../core/history/export-order.ts';
import { database } from './database.ts';
import { deviceId } from './device.ts';
import { DOCUMENTS, documentText, readDocuments } from './export-documents.ts';
import { inPages, type Told } from './export-pages.ts';
import { catchUp } from './import-days.ts';
import { parseDiary } from './schema/diary.ts';
import { daySchema, entrySchema } from './schema/entry.ts';

/** How an export of this version begins. */
export const FORMAT = 'limber-export';
export const EXPORT_VERSION = 1;

/** A file that is ready to be saved. */
export type Made = {
  readonly file: Blob;
  /** How many entries, breaks or days are in it. */
  readonly count: number;
  /** How many are stored that cannot be used, and are not in it. */
  readonly left: number;
};

/** A note to self under its day or week. */
export type Note = (DayNote | WeekNote) & { readonly key: string };

/** What can be taken along. */
export const TAKEN = ['all', 'breaks', 'days'] as const;
export type Taken = (typeof TAKEN)[number];

/** Makes a file of what is stored, piece by piece. Rejects if the database cannot be read. */
export async function make(what: Taken, at: number, told: Told): Promise<Made> {
  await catchUp(at);
  if (what === 'days') return days();
  return what === 'all' ? all(at, told) : breaks(told);
}

/** Everything as JSON, as `schema/export.schema.json` describes it: one entry a line, in order of their keys. */
async function all(at: number, told: Told): Promise<Made> {
  const device = await deviceId();
  const { documents } = await readDocuments();
  const read = (await database()).transaction(['entries', 'diary']);
  const stored = await read.objectStore('diary').getAll();
  const notes = notesOf(parseDiary(stored).value);
  const head = [
    `{"format":"${FORMAT}","version":${EXPORT_VERSION},"exportedAt":"${new Date(at).toISOString()}","device":${ordered(device)}`,
    ...DOCUMENTS.map((name) => `"${name}":${documentText(name, documents[name])}`),
    `"notes":${listed(notes.map(ordered))}`,
    '"entries":',
  ].join(',\n');
  const parts: string[] = [];
  let left = stored.length - notes.length;
  let count = 0;
  await inPages(
    read.objectStore('entries'),
    (page) => {
      const usable = page.map((entry) => v.safeParse(entrySchema, entry)).filter(({ success }) => success);
      left += page.length - usable.length;
      if (usable.length === 0) return;
      parts.push(count === 0 ? '\n' : ',\n', usable.map(({ output }) => ordered(output)).join(',\n'));
      count += usable.length;
    },
    told,
  );
  const file = new Blob([head, '[', ...parts, count === 0 ? ']}\n' : '\n]}\n'], { type: 'application/json' });
  return { file, count, left };
}

async function breaks(told: Told): Promise<Made> {
  const found: { readonly start: number; readonly line: string }[] = [];
  let left = 0;
  await inPages(
    (await database()).transaction('entries').store,
    (page) => {
      const usable = page.filter((entry) => v.is(entrySchema, entry));
      left += page.length - usable.length;
      for (const entry of usable.filter(isBreak)) found.push({ start: entry.start, line: breakLine(entry) });
    },
    told,
  );
  const lines = found.toSorted((a, b) => a.start - b.start).map(({ line }) => line);
  return { file: table([csvLine(BREAK_COLUMNS), ...lines]), count: found.length, left };
}

async function days(): Promise<Made> {
  const stored = await (await database()).getAll('days');
  const usable = stored.filter((day) => v.is(daySchema, day));
  const file = table([csvLine(DAY_COLUMNS), ...usable.map(dayLine)]);
  return { file, count: usable.length, left: stored.length - usable.length };
}

function table(parts: readonly string[]): Blob {
  return new Blob([parts.join('')], { type: 'text/csv;charset=utf-8' });
}

/** Notes to self as they are kept, in order of their keys. */
export function notesOf({ days: byDay, weeks }: Diary): readonly Note[] {
  return [...Object.entries<DayNote | WeekNote>(byDay), ...Object.entries(weeks)]
    .map(([key, note]) => ({ ...note, key }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function listed(texts: readonly string[]): string {
  return texts.length === 0 ? '[]' : `[\n${texts.join(',\n')}\n]`;
}

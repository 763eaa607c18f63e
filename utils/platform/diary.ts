import type { Diary } from '../core/diary/diary.ts';
import { firstKeyFrom } from '../core/diary/week.ts';
import { same } from '../core/settings/same.ts';
import { database } from './database.ts';
import type { Parsed } from './kinds.ts';
import { parseDiary } from './schema/diary.ts';

// Only pages read and write notes to self; the worker does without this file.

/**
 * All notes from a day `YYYY-MM-DD` and its week on, before those of another day and its week if one is given. Those that cannot be used stay where they are; the
 * problems name them.
 */
export async function readDiary(first: string, before?: string): Promise<Parsed<Diary>> {
  return parseDiary(await (await database()).getAll('diary', from(first, before)));
}

/** The first day of which something is noted, `YYYY-MM-DD`; `null` where there is none. */
export async function firstNote(): Promise<string | null> {
  const keys = await (await database()).getAllKeys('diary', from('1970-01-05'));
  return keys.find((key) => !key.includes('W')) ?? null;
}

/**
 * Changes the notes from a day on: reads, applies `change`, writes what is different, all in one transaction. A note that
 * could not be used is kept under `kept:<key>` before another takes its place. Rejects, with nothing changed, if the
 * browser has no room or no database for us.
 */
export async function changeDiary(first: string, change: (diary: Diary) => Diary): Promise<Diary> {
  const write = (await database()).transaction('diary', 'readwrite');
  const stored = await write.store.getAll(from(first));
  const before = parseDiary(stored);
  const after = change(before.value);
  const was = notesOf(before.value);
  const is = notesOf(after);
  const changed = [...is].filter(([key, note]) => was.get(key) !== note);
  const taken = stored.filter(({ key }) => before.problems.some(({ field }) => field === key) && is.has(key));
  await Promise.all([
    ...taken.map((note) => write.store.put({ key: `kept:${note.key}`, note })),
    ...changed.map(([key, note]) => {
      const record = stored.find((each) => each.key === key);
      return write.store.put({ ...note, ...stillBrought(record, was.get(key), note), key });
    }),
    ...[...was.keys()].filter((key) => !is.has(key)).map((key) => write.store.delete(key)),
    write.done,
  ]);
  return after;
}

/** Which parts of a note came with a file and are as they were; what the person has changed is their own. */
function stillBrought(record: unknown, before: object | undefined, after: object): { readonly brought?: unknown[] } {
  const { brought } = Object(record);
  if (!Array.isArray(brought)) return {};
  const [was, is] = [Object(before), Object(after)];
  return { brought: brought.filter((part) => same(was[part], is[part])) };
}

/** Keys begin with a year; those of what was kept aside come after all of them. */
function from(first: string, before?: string): IDBKeyRange {
  return IDBKeyRange.bound(firstKeyFrom(first), before === undefined ? ':' : firstKeyFrom(before), false, true);
}

function notesOf({ days, weeks }: Diary): ReadonlyMap<string, object> {
  return new Map<string, object>([...Object.entries(days), ...Object.entries(weeks)]);
}

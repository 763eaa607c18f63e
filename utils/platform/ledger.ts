import type { DayTotals, Entry, Feeling } from '../core/history/entry.ts';
import { database } from './database.ts';

/** Writes an entry; the same key again replaces it. Rejects if the browser keeps no database for us. */
export async function record(entry: Entry): Promise<void> {
  await (await database()).put('entries', entry);
}

/** Takes an entry out; one that is not there is no error. */
export async function forget(key: string): Promise<void> {
  await (await database()).delete('entries', key);
}

/** Adds what the person said of a break to its entry; one that is not there is no error. */
export async function amend(key: string, feeling: Feeling): Promise<void> {
  const write = (await database()).transaction('entries', 'readwrite');
  const entry = await write.store.get(key);
  if (entry !== undefined) await write.store.put({ ...entry, feeling });
  await write.done;
}

/** Writes the totals of a day that is over; the same day again replaces them. */
export async function closeDay(day: DayTotals): Promise<void> {
  await (await database()).put('days', day);
}

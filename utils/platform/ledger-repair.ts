import * as v from 'valibot';
import type { DayCount, Entry } from '../core/history/entry.ts';
import { entryDate } from '../core/history/entry-date.ts';
import { entriesOfTotals } from '../core/history/old-totals.ts';
import { totalsOf } from '../core/history/totals.ts';
import type { ClockTime } from '../core/settings/settings.ts';
import { HOUR, MINUTE } from '../core/time/moment.ts';
import { addDays, offsetAt } from '../core/time/zone.ts';
import { database } from './database.ts';
import { reportFailure } from './reports.ts';
import { dayCountSchema, daySchema } from './schema/entry.ts';

const DAY = 24 * HOUR;
/** So many days are brought up to date in one transaction, and so many are read at once to see which there are. */
const BATCH = 14;
/** So far back the latest entries are looked at. */
const LATELY = 8 * DAY;
/** Beyond it there are no dates. */
const LATEST = 8e15;

/**
 * Brings what earlier versions wrote up to this one: entries get the day they count to, totals of days become entries,
 * and all totals are made anew from the entries. Costs next to nothing where that is done; broken off, it goes on the
 * next time.
 * @param turnsAt when the person's day turns over
 * @param zone where a day was lived of which no entry tells
 * @returns whether there was anything to do
 */
export async function repair(turnsAt: ClockTime, zone: string): Promise<boolean> {
  if (!(await isBehind())) return false;
  const unusable: unknown[] = [];
  let dates = await allDates(turnsAt, zone);
  // The oldest comes last, because it alone is looked at to see whether all is done.
  while (dates.length > 0) {
    const first = addDays(dates[0] ?? '', 1 - BATCH);
    const batch = dates.filter((date) => date >= first);
    dates = dates.slice(batch.length);
    unusable.push(...(await bringUp(batch, turnsAt, zone)));
    await breath();
  }
  if (unusable.length > 0) {
    await reportFailure('ledger', new Error(`Totals that cannot be used: ${JSON.stringify(unusable)}`), Date.now());
  }
  return true;
}

/**
 * Whether there are entries without their day, or totals as an earlier version kept them. Looked for where they can be: at
 * the far end, which is brought up last, and among the latest, which a version that has just gone may have ordered.
 * Counting all of them takes seconds after ten years.
 */
async function isBehind(): Promise<boolean> {
  const db = await database();
  const [farthest, latest, [oldest]] = await Promise.all([
    db.getAllFromIndex('entries', 'start', IDBKeyRange.bound(0, LATEST), 1),
    db.getAllFromIndex('entries', 'start', IDBKeyRange.bound(Date.now() - LATELY, LATEST)),
    db.getAll('days', undefined, 1),
  ]);
  const isUndated = ({ date }: Entry): boolean => date === undefined;
  return farthest.some(isUndated) || latest.some(isUndated) || (oldest !== undefined && !v.is(daySchema, oldest));
}

/** All days there are totals or entries of, the latest first. */
async function allDates(turnsAt: ClockTime, zone: string): Promise<readonly string[]> {
  const db = await database();
  const dates = new Set<string>(await db.getAllKeys('days'));
  let from = 0;
  for (;;) {
    const [next] = await db.getAllFromIndex('entries', 'start', IDBKeyRange.bound(from, LATEST), 1);
    if (next === undefined) return [...dates].toSorted().toReversed();
    const range = IDBKeyRange.bound(next.start, next.start + BATCH * DAY, false, true);
    for (const entry of await db.getAllFromIndex('entries', 'start', range)) dates.add(dateOf(entry, turnsAt, zone));
    from = next.start + BATCH * DAY;
    await breath();
  }
}

/**
 * In one transaction: the entries of these days, the latest first, get their day, and their totals are made anew.
 * @returns totals that could not be used
 */
async function bringUp(dates: readonly string[], turnsAt: ClockTime, zone: string): Promise<readonly unknown[]> {
  const [latest = '', oldest = latest] = [dates[0], dates.at(-1)];
  const change = (await database()).transaction(['entries', 'days'], 'readwrite');
  const entries = change.objectStore('entries');
  const days = change.objectStore('days');
  // Wherever it was on earth and whenever the day turned over.
  const around = IDBKeyRange.bound(Date.parse(oldest) - DAY, Date.parse(latest) + 3 * DAY);
  const undated = (await entries.index('start').getAll(around)).filter(({ date }) => date === undefined);
  // All at once: waiting for each answer takes most of the time.
  await Promise.all(
    undated.flatMap((entry) => {
      const date = dateOf(entry, turnsAt, zone);
      return dates.includes(date) ? [entries.put({ ...entry, offsetMinutes: offsetOf(entry, zone), date })] : [];
    }),
  );
  const unusable: unknown[] = [];
  const bring = async (date: string): Promise<void> => {
    const own = await entries.index('date').getAll(date);
    const kept: unknown = await days.get(date);
    if (kept !== undefined && !v.is(daySchema, kept)) {
      const count = v.safeParse(dayCountSchema, kept);
      if (count.success) own.push(...piecesOf(count.output, own, turnsAt, zone));
      else unusable.push(kept);
      await Promise.all(own.flatMap((entry) => (entry.reason === 'total' ? [entries.put(entry)] : [])));
    }
    const totals = totalsOf(own);
    await (totals === null ? days.delete(date) : days.put(totals));
  };
  await Promise.all(dates.map(bring));
  await change.done;
  return unusable;
}

/** What stands for the screen time of old totals; nothing where stretches are known. */
function piecesOf(count: DayCount, own: readonly Entry[], turnsAt: ClockTime, zone: string): readonly Entry[] {
  if (own.some(({ outcome }) => outcome === 'screen')) return [];
  const offset = own[0]?.offsetMinutes ?? offsetAt(zone, Date.parse(count.date) + DAY / 2) / MINUTE;
  return entriesOfTotals(count, offset, turnsAt);
}

function dateOf(entry: Entry, turnsAt: ClockTime, zone: string): string {
  return entry.date ?? entryDate({ start: entry.start, offsetMinutes: offsetOf(entry, zone) }, turnsAt);
}

/** No version wrote an entry without its offset; if there is one all the same, it was made where the person is. */
function offsetOf({ start, offsetMinutes }: Entry, zone: string): number {
  return offsetMinutes ?? offsetAt(zone, start) / MINUTE;
}

/** Lets the page do what waits. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

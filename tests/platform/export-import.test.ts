import Ajv from 'ajv';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '../../utils/core/history/entry.ts';
import type { Brought } from '../../utils/platform/import-read.ts';
import schema from '../../utils/platform/schema/export.schema.json' with { type: 'json' };
import { ALWAYS } from '../../utils/core/history/erase-span.ts';
import { emptyDatabase } from '../support/database.ts';
import { noise, stretchAt } from '../support/history-days.ts';

const AT = Date.UTC(2026, 10, 27, 12);
const quiet = (): void => undefined;
const SETTINGS = { snoozes: 4, cues: [{ kind: 'move', everyMinutes: 45, seconds: 90 }], rhythm: 'custom' };
const NOTE = { key: '2026-11-25', ache: { level: 4, areas: ['neck'] }, steps: 8432 };
const WEEK = { key: '2026-W48', easier: ['shelf'], words: 'The stairs.' };

beforeEach(emptyDatabase);

const doors = async () => ({
  ...(await import('../../utils/platform/export.ts')),
  ...(await import('../../utils/platform/import-read.ts')),
  ...(await import('../../utils/platform/import.ts')),
  ...(await import('../../utils/platform/erase.ts')),
  ...(await import('../../utils/platform/ledger.ts')),
  ...(await import('../../utils/platform/ledger-reading.ts')),
  ...(await import('../../utils/platform/database.ts')),
});

/** A browser with so many days of history, notes and settings in it. */
async function lived(entries: readonly Entry[]) {
  const all = await doors();
  await fakeBrowser.storage.local.set({ device: 'aaaa1111', settings: { version: 1, value: SETTINGS } });
  await all.writeEntries(entries);
  const write = (await all.database()).transaction('diary', 'readwrite');
  await write.store.put(NOTE);
  await write.store.put(WEEK);
  await write.done;
  return all;
}

async function textOf(what: 'all' | 'breaks' | 'days', at = AT): Promise<string> {
  return (await (await doors()).make(what, at, quiet)).file.text();
}

/** The database is empty again, as after the browser made room; what is held beside it is still there. */
async function thrownAway(): Promise<void> {
  const db = await (await doors()).database();
  for (const store of ['entries', 'days'] as const) await db.clear(store);
}

const here = (device = 'aaaa1111') => ({ device, at: AT, turnsAt: '04:00' });

/** What can be used of a text. */
async function read(text: string, device?: string): Promise<Brought> {
  const found = await (await doors()).readExport(new File([text], 'limber.json'), here(device), quiet);
  if (typeof found === 'string' || 'tool' in found) throw new Error('refused');
  return found;
}

/** Brings a text in that can be used. */
async function bring(text: string, device = 'aaaa1111'): Promise<void> {
  const brought = await read(text, device);
  await (await doors()).bringIn(brought, device, AT, quiet);
}

const DAYS = noise(7, 30);
const LATE: Entry = { ...stretchAt('2026-11-27', 9, 25), end: AT - 60_000 };

describe('an export', () => {
  test('is as its schema says, with history and with nothing', async () => {
    const fits = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
    expect([fits(JSON.parse(await textOf('all'))), fits.errors]).toEqual([true, null]);
    await lived(DAYS);
    const all: { entries: unknown[]; notes: unknown[] } = JSON.parse(await textOf('all'));
    expect([fits(all), fits.errors]).toEqual([true, null]);
    expect([all.entries.length, all.notes]).toEqual([DAYS.length, [NOTE, WEEK]]);
    expect(fits({ ...all, entries: [{ ...DAYS[0], colour: 'red' }] })).toBe(false);
  });

  test('has the same bytes but for its moment after all was deleted and brought in again', async () => {
    const { erase } = await lived(DAYS);
    const before = await textOf('all');
    await erase({ ...ALWAYS, notes: true, everything: true }, AT, quiet);
    expect(JSON.parse(await textOf('all'))).toMatchObject({ entries: [], notes: [], settings: { snoozes: 2 } });
    await bring(before);
    const { changeSettings } = await import('../../utils/platform/documents.ts');
    const brought = await read(before);
    await changeSettings((settings) => ({ ...settings, ...brought.documents.settings }));
    expect(await textOf('all', AT + 5000)).toBe(before.replace('12:00:00.000Z', '12:00:05.000Z'));
  });

  test('leaves out what cannot be used, and counts it', async () => {
    const { database, make } = await lived(DAYS.slice(0, 3));
    const broken = { key: 'rest:broken', outcome: 'danced', start: 5 };
    await (await database()).put('entries', broken as unknown as Entry);
    const { file, count, left } = await make('all', AT, quiet);
    expect([count, left]).toEqual([3, 1]);
    expect(await file.text()).not.toContain('danced');
  });

  test('has what the database could not take in the last days', async () => {
    await lived([]);
    await fakeBrowser.storage.local.set({ recent: { version: 1, value: { entries: [LATE], behind: AT, lost: null } } });
    expect(JSON.parse(await textOf('all'))).toMatchObject({ entries: [{ key: LATE.key }] });
  });

  test('has the last days where the browser has thrown the database away', async () => {
    const { enter } = await lived([]);
    await enter([{ id: 1, type: 'record', entry: LATE }], AT);
    await thrownAway();
    expect((await read(await textOf('all'))).entries).toEqual([LATE]);
  });

  test('as tables has a heading and a line for each break and day', async () => {
    await lived(DAYS);
    const breaks = (await textOf('breaks')).split('\r\n');
    expect(breaks[0]).toBe(
      'date,start,end,outcome,reason,cue,planned_seconds,counted_seconds,exercise,exercises_done,relief_only,feeling,computer',
    );
    const starts = breaks.slice(1, -1).map((line) => line.split(',')[1] ?? '');
    expect(starts).toEqual(starts.toSorted());
    const days = (await textOf('days')).split('\r\n');
    expect(days[0]).toContain('date,screen_minutes,longest_stretch_minutes');
    expect(days.length).toBe(new Set(DAYS.map(({ date }) => date)).size + 2);
  });
});

describe('bringing in', () => {
  test('the exports of two computers in either order gives the same ledger, totals included', async () => {
    const a = noise(1, 20);
    const b = [
      ...noise(2, 25),
      ...a.slice(0, 9).map((entry) => ({ ...entry, feeling: 'better' as const, changedAt: AT })),
    ];
    await lived(a);
    const fromA = await textOf('all');
    emptyDatabase();
    await lived(b);
    await fakeBrowser.storage.local.set({ device: 'bbbb2222' });
    const fromB = await textOf('all');
    const after = async (...texts: readonly string[]) => {
      emptyDatabase();
      for (const text of texts) await bring(text, 'cccc3333');
      const { entriesOfDays, daysBetween } = await doors();
      return [await entriesOfDays('2000-01-01', '2100-01-01'), await daysBetween('2000-01-01', '2100-01-01')];
    };
    const once = await after(fromA, fromB);
    expect(once[0]?.length).toBe(new Set([...a, ...b].map(({ key }) => key)).size);
    expect(await after(fromB, fromA)).toEqual(once);
    expect(await after(fromB, fromA, fromA, fromB)).toEqual(once);
  });

  test('tells before what is new, newer and known, and of which days', async () => {
    const { preview } = await lived(DAYS);
    const text = await textOf('all');
    const { writeEntries } = await doors();
    const [first = LATE, second = LATE] = DAYS.toSorted((x, y) => (x.key < y.key ? -1 : 1));
    await writeEntries([
      { ...second, feeling: 'worse', changedAt: second.start },
      { key: first.key, end: 0 },
    ]);
    const brought = await read(text);
    expect(await preview(brought, 'aaaa1111', quiet)).toEqual({
      span: ['2026-09-07', DAYS.at(-1)?.date],
      fresh: 1,
      newer: 1,
      known: DAYS.length - 2,
      notes: 0,
      knownNotes: 2,
      otherNotes: 0,
      differs: [],
      changedSince: [],
      noRoom: [],
    });
  });

  test('says what the person has said otherwise than the file', async () => {
    const { preview } = await lived([]);
    const brought = await read(
      (await textOf('all')).replace('"stepGoal":8000', '"stepGoal":9000').replace('"snoozes":4', '"snoozes":3'),
    );
    expect((await preview(brought, 'aaaa1111', quiet)).differs).toEqual(['settings', 'plan']);
    expect([brought.documents.settings?.snoozes, brought.documents.plan?.stepGoal]).toEqual([3, 9000]);
  });

  test('a note keeps what is written here, and gets what is not', async () => {
    const { database } = await lived([]);
    const text = await textOf('all');
    await (await database()).put('diary', { ...NOTE, steps: 100, ache: undefined } as never);
    await (await database()).put('diary', { key: NOTE.key, steps: 100 } as never);
    await bring(text);
    expect(JSON.parse(await textOf('all'))).toMatchObject({ notes: [{ ...NOTE, steps: 100 }, WEEK] });
  });

  test('into a database that the browser has thrown away brings the last days back too', async () => {
    await lived(DAYS);
    const text = await textOf('all');
    const { enter, entriesOfDays } = await doors();
    await enter([{ id: 1, type: 'record', entry: LATE }], AT);
    await thrownAway();
    await bring(text);
    await enter([], AT);
    expect(await entriesOfDays('2026-11-27', '2026-11-27')).toContainEqual(LATE);
  });

  test('changes nothing where the database refuses part of it', async () => {
    const { database, bringIn, entriesOfDays } = await doors();
    await database();
    const text = JSON.stringify({ format: 'limber-export', version: 1, device: 'x', entries: DAYS, notes: [NOTE] });
    const brought = await read(text);
    const whole = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') ?? {};
    IDBObjectStore.prototype.put = function refuse(this: IDBObjectStore, value: unknown) {
      if (this.name === 'diary') throw new Error('refused');
      return whole.value.call(this, value);
    };
    await expect(bringIn(brought, 'aaaa1111', AT, quiet)).rejects.toThrow();
    Object.defineProperty(IDBObjectStore.prototype, 'put', whole);
    expect(await entriesOfDays('2000-01-01', '2100-01-01')).toEqual([]);
  });
});

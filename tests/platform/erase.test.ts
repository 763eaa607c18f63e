import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '../../utils/core/history/entry.ts';
import { ALWAYS } from '../../utils/core/history/erase-span.ts';
import { ordered } from '../../utils/core/history/export-order.ts';
import { emptyDatabase } from '../support/database.ts';
import { noise, stretchAt, workdays } from '../support/history-days.ts';

const DAYS = noise(3, 10);
const FIRST = DAYS[0] ?? stretchAt('2026-09-07', 9, 1);
const DATES = workdays(10);
const NOTES = [
  ...['2026-09-08', '2026-09-09', '2026-09-10'].map((key) => ({ key, steps: 5000 })),
  ...['2026-W37', '2026-W38'].map((key) => ({ key, easier: [], words: 'stairs' })),
  { key: 'kept:2026-09-09', note: 'unusable' },
];

beforeEach(emptyDatabase);
afterEach(() => void vi.restoreAllMocks());

/** A browser with two weeks of history from Monday 2026-09-07 on. */
async function lived() {
  const erasing = await import('../../utils/platform/erase.ts');
  const { enter, recentOf, writeEntries } = await import('../../utils/platform/ledger.ts');
  const { database } = await import('../../utils/platform/database.ts');
  await writeEntries(DAYS);
  const write = (await database()).transaction('diary', 'readwrite');
  for (const note of NOTES) await write.store.put(note);
  await write.done;
  const recent = { entries: DAYS.slice(-20), behind: null, lost: null };
  await fakeBrowser.storage.local.set({
    recent: { version: 1, value: recent },
    settings: { version: 1, value: {} },
    tracker: { at: 1 },
    device: 'aaaa1111',
  });
  return {
    ...erasing,
    writeEntries,
    enter: (entry: Entry, at: number) => enter([{ id: 1, type: 'record', entry }], at),
    entries: async () => (await database()).getAll('entries'),
    recent: async () => recentOf((await fakeBrowser.storage.local.get('recent'))['recent']),
  };
}

/** All that is stored, byte for byte. */
async function everything(): Promise<string> {
  const { database } = await import('../../utils/platform/database.ts');
  const db = await database();
  const all = [await db.getAll('entries'), await db.getAll('days'), await db.getAll('diary')];
  const items = await fakeBrowser.storage.local.get(null);
  return JSON.stringify([all, ordered(items)]);
}

async function left(): Promise<{
  readonly dates: readonly string[];
  readonly notes: readonly string[];
  readonly recent: number;
}> {
  const { database } = await import('../../utils/platform/database.ts');
  const db = await database();
  const dates = new Set((await db.getAll('entries')).map(({ date }) => date ?? ''));
  expect(await db.getAllKeys('days')).toEqual([...dates].toSorted());
  const { recent } = await fakeBrowser.storage.local.get<{ recent: { value: { entries: Entry[] } } }>('recent');
  return { dates: [...dates].toSorted(), notes: await db.getAllKeys('diary'), recent: recent.value.entries.length };
}

/** The evening of the last of these days. */
const AT = Date.UTC(2026, 8, 18, 20);
const quiet = (): void => undefined;
const local: {
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
} = fakeBrowser.storage.local;
const NOTHING = { notes: false, everything: false };

describe('deleting', () => {
  test('one day takes its entries and totals, and leaves notes where that was not asked', async () => {
    const { erase, countWithin } = await lived();
    const count = DAYS.filter(({ date }) => date === '2026-09-09').length;
    expect(await countWithin({ from: '2026-09-09', to: '2026-09-09' })).toEqual({ entries: count, days: 1 });
    const { entries } = await erase({ from: '2026-09-09', to: '2026-09-09', ...NOTHING }, AT, quiet);
    expect(entries).toHaveLength(count);
    const { dates, notes } = await left();
    expect(dates).toEqual(DATES.filter((date) => date !== '2026-09-09'));
    expect(notes).toHaveLength(6);
  });

  test('several days takes their notes where that was asked, and of weeks those that lie within', async () => {
    const { erase } = await lived();
    await erase({ from: '2026-09-07', to: '2026-09-14', notes: true, everything: false }, AT, quiet);
    expect((await left()).dates).toEqual(['2026-09-15', '2026-09-16', '2026-09-17', '2026-09-18']);
    expect((await left()).notes).toEqual(['2026-W38']);
  });

  test('the last days takes them out of what is held beside the database too', async () => {
    const { erase } = await lived();
    const gone = DAYS.slice(-20).filter(({ date }) => date === '2026-09-18').length;
    await erase({ from: '2026-09-18', to: '2026-09-18', ...NOTHING }, AT, quiet);
    expect((await left()).recent).toBe(20 - gone);
  });

  test('takes what an earlier version held beside the database without its day, and undo brings it back', async () => {
    const { erase, putBack } = await lived();
    const undated = DAYS.slice(-20).map((entry) => ({ ...entry, date: undefined }));
    await fakeBrowser.storage.local.set({
      recent: { version: 1, value: { entries: undated, behind: null, lost: null } },
    });
    const last = DAYS.slice(-20).filter(({ date }) => date === '2026-09-18').length;
    const erased = await erase({ from: '2026-09-18', to: '2026-09-18', ...NOTHING }, AT, quiet);
    expect((await left()).recent).toBe(20 - last);
    await putBack(erased, quiet);
    expect((await left()).recent).toBe(20);
    await erase({ ...ALWAYS, ...NOTHING }, AT, quiet);
    expect((await left()).recent).toBe(0);
  });

  test('all of the history leaves what the person has said', async () => {
    const { erase } = await lived();
    await erase({ ...ALWAYS, notes: false, everything: false }, AT, quiet);
    expect(await left()).toEqual({ dates: [], notes: NOTES.map(({ key }) => key), recent: 0 });
    expect(Object.keys(await fakeBrowser.storage.local.get(null)).toSorted()).toEqual([
      'device',
      'recent',
      'settings',
      'tracker',
    ]);
  });

  test('everything leaves what runs now, by what name entries are told apart, and that nothing is shared', async () => {
    const { erase } = await lived();
    await fakeBrowser.storage.local.set({ insights: { version: 1, value: { walking: 1 } } });
    await erase({ ...ALWAYS, notes: true, everything: true }, AT, quiet);
    expect(await left()).toEqual({ dates: [], notes: [], recent: 0 });
    expect(Object.keys(await fakeBrowser.storage.local.get(null)).toSorted()).toEqual([
      'device',
      'recent',
      'share',
      'tracker',
    ]);
    expect(await fakeBrowser.storage.local.get('share')).toMatchObject({ share: { stopped: true } });
  });
});

test('everything goes only after the background has brought together what it is at', async () => {
  const { erase } = await lived();
  const { locked } = await import('../../utils/platform/locks.ts');
  const held = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const next = (held.get(name) ?? Promise.resolve()).then(work);
    held.set(name, next);
    return next;
  };
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
  let erased: Promise<unknown> = Promise.resolve();
  await locked('settings', async () => {
    erased = erase({ ...ALWAYS, notes: true, everything: true }, AT, quiet);
    await new Promise((resolve) => setTimeout(resolve, 30));
    await fakeBrowser.storage.local.set({ settings: { version: 1, value: { snoozes: 4 } } });
  });
  await erased;
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({});
});

describe('a deletion that fails takes nothing', () => {
  const all = { ...ALWAYS, notes: true, everything: true };

  test.each(['recent', 'share'])('where storage does not take `%s`', async (key) => {
    const { erase } = await lived();
    const before = await everything();
    const set = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementation(async (items) => {
      if (key in items) throw new Error('The disk is full.');
      return set(items);
    });
    await expect(erase(all, AT, quiet)).rejects.toThrow('The disk is full.');
    expect((await everything()) === before).toBe(true);
  });

  test('where storage does not let go of what was said', async () => {
    const { erase } = await lived();
    const before = await everything();
    vi.spyOn(local, 'remove').mockRejectedValueOnce(new Error('The disk is damaged.'));
    await expect(erase(all, AT, quiet)).rejects.toThrow('The disk is damaged.');
    expect((await everything()) === before).toBe(true);
  });

  test.each([new Error('broken off'), new DOMException('broken off', 'DataError')])(
    'where it is broken off half way by %s',
    async (error) => {
      const { erase } = await lived();
      const before = await everything();
      const broken = (): void => {
        throw error;
      };
      await expect(erase({ from: '2026-09-07', to: '2026-09-18', ...NOTHING }, AT, broken)).rejects.toThrow(
        'broken off',
      );
      expect((await everything()) === before).toBe(true);
    },
  );
});

test('a page that is lost in the middle of deleting brings nothing back, and nothing is said to be lost', async () => {
  const { erase, enter, entries, recent } = await lived();
  const set = local.set.bind(local);
  const never = vi.spyOn(local, 'set').mockImplementation(async (items) => {
    // Of a page that is gone nothing more is heard.
    return (await entries()).length === 0 ? new Promise(() => undefined) : set(items);
  });
  void erase({ ...ALWAYS, notes: true, everything: false }, AT, quiet);
  await vi.waitFor(async () => expect(await entries()).toEqual([]));
  await new Promise((resolve) => setTimeout(resolve, 30));
  never.mockRestore();
  const next = stretchAt('2026-09-19', 9, 25);
  await enter(next, next.end);
  expect(await entries()).toEqual([next]);
  expect(await recent()).toEqual({ entries: [next], behind: null, lost: null });
});

describe('undo', () => {
  test('puts back what the database had not been given yet, for longer than the week it is held beside it', async () => {
    const { erase, putBack, enter, entries } = await lived();
    const only = stretchAt('2026-09-18', 18, 25);
    await fakeBrowser.storage.local.set({
      recent: { version: 1, value: { entries: [only], behind: only.end, lost: null } },
    });
    const erased = await erase({ from: '2026-09-18', to: '2026-09-18', ...NOTHING }, AT, quiet);
    await enter(stretchAt('2026-09-18', 19, 25), AT);
    await putBack(erased, quiet);
    await enter(stretchAt('2026-09-28', 9, 25), Date.UTC(2026, 8, 28, 12));
    expect(await entries()).toContainEqual(only);
  });

  test.each([
    ['a day', { from: '2026-09-09', to: '2026-09-09', notes: true, everything: false }],
    ['several days without notes', { from: '2026-09-08', to: '2026-09-18', ...NOTHING }],
    ['all of the history', { from: '0000-01-01', to: '9999-12-31', notes: true, everything: false }],
    ['everything', { from: '0000-01-01', to: '9999-12-31', notes: true, everything: true }],
  ])('of %s puts it back byte for byte', async (_what, erasing) => {
    const { erase, putBack } = await lived();
    const before = await everything();
    const erased = await erase(erasing, AT, quiet);
    expect((await everything()) === before).toBe(false);
    await putBack(erased, quiet);
    expect((await everything()) === before).toBe(true);
  });

  test('keeps a note that was written in between', async () => {
    const { erase, putBack } = await lived();
    const erased = await erase({ from: '2026-09-09', to: '2026-09-09', notes: true, everything: false }, AT, quiet);
    const { database } = await import('../../utils/platform/database.ts');
    const written = { key: '2026-09-09', steps: 7000 };
    await (await database()).put('diary', written);
    await putBack(erased, quiet);
    expect(await (await database()).get('diary', '2026-09-09')).toEqual(written);
  });

  test('keeps what happened in between', async () => {
    const { erase, putBack, writeEntries } = await lived();
    const erased = await erase({ from: '2026-09-07', to: '2026-09-07', ...NOTHING }, AT, quiet);
    const newer: Entry = { ...FIRST, feeling: 'better', changedAt: FIRST.end + 1 };
    const other = stretchAt('2026-09-07', 20, 25);
    await writeEntries([newer, other]);
    await putBack(erased, quiet);
    const { daysBetween, entriesOfDays } = await import('../../utils/platform/ledger-reading.ts');
    const { totalsOf } = await import('../../utils/core/history/totals.ts');
    const entries = await entriesOfDays('2026-09-07', '2026-09-07');
    expect(entries).toContainEqual(newer);
    expect(entries).toContainEqual(other);
    expect(await daysBetween('2026-09-07', '2026-09-07')).toEqual([totalsOf(entries)]);
  });
});

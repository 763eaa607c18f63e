import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '../../utils/core/history/entry.ts';
import { ALWAYS } from '../../utils/core/history/erase-span.ts';
import { emptyDatabase } from '../support/database.ts';

const AT = Date.UTC(2026, 2, 10, 12);

beforeEach(emptyDatabase);

async function tend(sync: Record<string, unknown>, today = '2026-03-10', share: object = { days: true }) {
  const { tended } = await import('../../utils/platform/tended.ts');
  const moment = { at: Date.parse(`${today}T12:00Z`), zone: 'UTC' };
  const answer = await tended({ local: { device: 'desk0001', share }, sync, moment });
  const items: Record<string, unknown> = { ...sync, ...answer.sync };
  for (const key of answer.gone) delete items[key];
  return items;
}

/** An hour at the screen on a day. */
async function work(...dates: readonly string[]): Promise<void> {
  const { enter } = await import('../../utils/platform/ledger.ts');
  for (const date of dates) {
    const start = Date.parse(`${date}T08:00Z`);
    const [end, ms] = [start + 3_600_000, 3_600_000];
    const key = `screen:${start}`;
    const entry: Entry = { key, outcome: 'screen', reason: 'away', start, end, ms, offsetMinutes: 0, date };
    await enter([{ id: 1, type: 'record', entry: { ...entry, changedAt: end } }], end);
  }
}

/** The browser throws the database away; the worker and pages are lost too. */
function thrownAway(): void {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
}

/** The days that are shared. */
async function daysIn(items: Record<string, unknown>): Promise<readonly string[]> {
  const sync = await import('../../utils/core/sync/days.ts');
  const shared = sync.sharedOf(items['ddesk0001']);
  return shared === null ? [] : sync.daysIn(shared, '0000-01-01', '9999-12-31').map(({ date }) => date);
}

describe('the shared year, when the browser has thrown the database away', () => {
  test('stays as it is in sync until the last days are back, and from then on what went before them stays', async () => {
    await work('2025-09-01', '2026-03-02', '2026-03-08');
    const before = await tend({});
    expect(await daysIn(before)).toEqual(['2025-09-01', '2026-03-02', '2026-03-08']);
    thrownAway();
    expect(await tend(before)).toEqual(before);
    await work('2026-03-10');
    const after = await tend(before, '2026-03-11');
    expect(await daysIn(after)).toEqual(['2025-09-01', '2026-03-02', '2026-03-08', '2026-03-10']);
    // Also once the person has read that older history is gone, and when it happens again.
    await work('2026-03-20');
    const later = await tend(after, '2026-03-30');
    expect(await daysIn(later)).toEqual(['2025-09-01', '2026-03-02', '2026-03-08', '2026-03-10', '2026-03-20']);
    thrownAway();
    await work('2026-04-02');
    expect(await daysIn(await tend(later, '2026-04-03'))).toEqual([
      '2025-09-01',
      '2026-03-02',
      '2026-03-08',
      '2026-03-10',
      '2026-03-20',
      '2026-04-02',
    ]);
  });

  test('goes when the person deletes their history, before or after that', async () => {
    const { erase } = await import('../../utils/platform/erase.ts');
    const history = { ...ALWAYS, notes: true, everything: false };
    await work('2025-09-01', '2026-03-08');
    const before = await tend({});
    await erase(history, AT, () => undefined);
    expect(await daysIn(await tend(before))).toEqual([]);
    await work('2026-03-09');
    const once = await tend(before);
    expect(await daysIn(once)).toEqual(['2026-03-09']);
    thrownAway();
    await work('2026-03-10');
    const lost = await tend(once, '2026-03-11');
    expect(await daysIn(lost)).toEqual(['2026-03-09', '2026-03-10']);
    const { erase: eraseNow } = await import('../../utils/platform/erase.ts');
    await eraseNow(history, AT, () => undefined);
    expect(await daysIn(await tend(lost, '2026-03-11'))).toEqual([]);
  });

  test('goes too when they delete it before the last days are back', async () => {
    await work('2025-09-01', '2026-03-08');
    const before = await tend({});
    thrownAway();
    expect(await tend(before)).toEqual(before);
    const { erase } = await import('../../utils/platform/erase.ts');
    await erase({ ...ALWAYS, notes: true, everything: false }, AT, () => undefined);
    expect(await daysIn(await tend(before))).toEqual([]);
  });

  test('a day that is deleted goes, and with no wish to share them all go', async () => {
    await work('2026-02-02', '2026-03-02', '2026-03-08');
    const before = await tend({});
    const { erase } = await import('../../utils/platform/erase.ts');
    const day = { from: '2026-02-01', to: '2026-02-28', notes: false, everything: false };
    await erase(day, AT, () => undefined);
    expect(await daysIn(await tend(before))).toEqual(['2026-03-02', '2026-03-08']);
    thrownAway();
    expect(await tend(before, '2026-03-10', { days: false })).toEqual({});
  });
});

describe('days that only sync has still', () => {
  const NOTHING = { notes: false, everything: false };
  const LATER = Date.UTC(2026, 2, 11, 12);
  const quiet = (): void => undefined;

  /** What is in sync is brought up to date, as the background does. */
  async function carried(today = '2026-03-11'): Promise<readonly string[]> {
    const items = await tend(await fakeBrowser.storage.sync.get(null), today);
    await fakeBrowser.storage.sync.clear();
    await fakeBrowser.storage.sync.set(items);
    return daysIn(items);
  }

  /** Two days of February are shared, the database is thrown away, a day of March is added. */
  async function lost() {
    await fakeBrowser.storage.local.set({ device: 'desk0001', share: { days: true } });
    await work('2026-02-02', '2026-02-08');
    await carried('2026-02-20');
    thrownAway();
    await fakeBrowser.storage.local.remove('recent');
    return import('../../utils/platform/erase.ts');
  }

  const ALL = ['2026-02-02', '2026-02-08', '2026-03-10'];

  test.each([
    ['all of the history', { ...ALWAYS, notes: false, everything: false }, []],
    ['everything', { ...ALWAYS, notes: true, everything: true }, []],
    ['a span', { from: '2026-02-05', to: '2026-03-11', ...NOTHING }, ['2026-02-02']],
  ])('are back with the undo of %s, whether that was carried in between or not', async (_what, what, left) => {
    const { erase, putBack } = await lost();
    await work('2026-03-10');
    expect(await carried()).toEqual(ALL);
    await putBack(await erase(what, LATER, quiet), quiet);
    expect(await carried()).toEqual(ALL);
    const erased = await erase(what, LATER, quiet);
    expect(await carried()).toEqual(left);
    await putBack(erased, quiet);
    expect(await carried()).toEqual(ALL);
  });

  test('are back with an undo before the last days are', async () => {
    const { erase, putBack } = await lost();
    const erased = await erase({ ...ALWAYS, ...NOTHING }, LATER, quiet);
    expect(await carried()).toEqual([]);
    await putBack(erased, quiet);
    expect(await carried()).toEqual(['2026-02-02', '2026-02-08']);
    await work('2026-03-10');
    expect(await carried()).toEqual(ALL);
  });

  test('stay where a deletion fails', async () => {
    const { erase } = await lost();
    await work('2026-03-10');
    await carried();
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValueOnce(new Error('The disk is damaged.'));
    await expect(erase({ ...ALWAYS, notes: true, everything: true }, LATER, quiet)).rejects.toThrow('damaged');
    vi.restoreAllMocks();
    expect(await carried()).toEqual(ALL);
  });

  test('do not come back with undo where the person has stopped sharing them in between', async () => {
    const { erase, putBack } = await lost();
    await work('2026-03-10');
    await carried();
    const erased = await erase({ ...ALWAYS, ...NOTHING }, LATER, quiet);
    await fakeBrowser.storage.local.set({ share: { days: true, stopped: true } });
    await fakeBrowser.storage.sync.clear();
    await putBack(erased, quiet);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });

  test('go with a span that is deleted, and stay gone', async () => {
    const { erase } = await lost();
    await work('2026-03-10');
    await carried();
    await erase({ from: '2026-02-03', to: '2026-02-28', ...NOTHING }, LATER, quiet);
    expect(await carried()).toEqual(['2026-02-02', '2026-03-10']);
    await erase({ from: '2026-02-01', to: '2026-02-02', ...NOTHING }, LATER, quiet);
    expect(await carried()).toEqual(['2026-03-10']);
  });

  test('go with it before the last days are back too', async () => {
    const { erase } = await lost();
    await erase({ from: '2026-02-03', to: '2026-02-28', ...NOTHING }, LATER, quiet);
    expect(await carried()).toEqual(['2026-02-02']);
    await work('2026-03-10');
    expect(await carried()).toEqual(['2026-02-02', '2026-03-10']);
  });

  test('are told as a file has brought them back, until they are deleted', async () => {
    const { erase } = await lost();
    await work('2026-03-10');
    await carried();
    await work('2026-02-08');
    const { writeEntries } = await import('../../utils/platform/ledger.ts');
    const [start, ms] = [Date.parse('2026-02-08T14:00Z'), 1_800_000];
    const brought = { key: `screen:${start}`, start, end: start + ms, ms, offsetMinutes: 0, date: '2026-02-08' };
    await writeEntries([{ ...brought, outcome: 'screen', reason: 'away', changedAt: start }]);
    expect(await carried()).toEqual(ALL);
    // An hour and a half in all, an hour without a break.
    const { ddesk0001 } = await fakeBrowser.storage.sync.get<{ ddesk0001: { days: string } }>('ddesk0001');
    expect(ddesk0001.days.trimStart().slice(8 * 6, 8 * 7)).toBe('2i1o0000');
    await erase({ from: '2026-02-08', to: '2026-02-08', ...NOTHING }, LATER, quiet);
    expect(await carried()).toEqual(['2026-02-02', '2026-03-10']);
  });
});

import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '../../utils/core/history/entry.ts';
import { emptyDatabase } from '../support/database.ts';

const NOW = Date.UTC(2026, 10, 21, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A break of a minute that ended then. */
function breakAt(end: number): Entry {
  const start = end - 60_000;
  const date = new Date(start).toISOString().slice(0, 10);
  return {
    key: `rest:${start}`,
    outcome: 'taken',
    reason: 'guided',
    start,
    end,
    offsetMinutes: 0,
    date,
    changedAt: end,
  };
}

const record = (entry: Entry) => ({ id: 1, type: 'record', entry }) as const;
const forget = ({ key }: Entry) => ({ id: 2, type: 'forget', key }) as const;
const better = ({ key }: Entry) => ({ id: 2, type: 'amend', key, feeling: 'better' }) as const;

async function ledger() {
  const { enter, recentOf } = await import('../../utils/platform/ledger.ts');
  const { entriesBetween } = await import('../../utils/platform/ledger-reading.ts');
  return {
    enter,
    stored: () => entriesBetween(0, 8e15),
    recent: async () => recentOf((await fakeBrowser.storage.local.get('recent'))['recent']),
  };
}

/** From now on the browser refuses the database to a worker that has just started; what this gives lets it be opened again. */
function refused(): () => void {
  vi.resetModules();
  const before = globalThis.indexedDB;
  const none = new IDBFactory();
  none.open = () => {
    throw new DOMException('refused', 'InvalidStateError');
  };
  globalThis.indexedDB = none;
  return () => {
    globalThis.indexedDB = before;
  };
}

beforeEach(emptyDatabase);

describe('how a break feels', () => {
  test('said more than a week after it, it stands with the break', async () => {
    const { enter, stored } = await ledger();
    const old = breakAt(NOW - 9 * DAY);
    await enter([record(old)], old.end);
    await enter([record(breakAt(NOW))], NOW);
    await enter([better(old)], NOW + 1);
    expect((await stored()).map(({ key, feeling }) => [key, feeling])).toEqual([
      [old.key, 'better'],
      [breakAt(NOW).key, undefined],
    ]);
  });

  test('of a break that was deleted brings nothing back', async () => {
    const { enter, stored } = await ledger();
    await enter([better(breakAt(NOW))], NOW);
    expect(await stored()).toEqual([]);
  });
});

describe('while the database is refused', () => {
  test('an entry that waited two weeks for the next start of the browser is kept, and brought over', async () => {
    const open = refused();
    const { enter, recent, stored } = await ledger();
    const waited = breakAt(NOW - 14 * DAY);
    expect(await enter([record(waited)], NOW)).not.toBeNull();
    expect((await recent()).entries).toEqual([waited]);
    await enter([record(breakAt(NOW))], NOW);
    open();
    expect(await enter([record(breakAt(NOW + 60_000))], NOW + 60_000)).toBeNull();
    expect((await stored()).map(({ key }) => key)).toContain(waited.key);
  });

  test('entries are kept though it began under a clock that was years ahead', async () => {
    refused();
    const { enter, recent } = await ledger();
    await enter([record(breakAt(NOW + 900 * DAY))], NOW + 900 * DAY);
    await enter([record(breakAt(NOW))], NOW);
    expect((await recent()).entries).toHaveLength(2);
  });

  describe('an entry that is taken back', () => {
    const [undone, next] = [breakAt(NOW), breakAt(NOW + HOUR)];

    async function takenBack() {
      await (await ledger()).enter([record(undone)], NOW);
      const open = refused();
      const later = await ledger();
      expect(await later.enter([forget(undone)], NOW + 1000)).not.toBeNull();
      return { ...later, open };
    }

    test('is gone once the database opens again, and from the totals of its day', async () => {
      const { open, enter, recent, stored } = await takenBack();
      open();
      expect(await enter([record(next)], NOW + HOUR)).toBeNull();
      expect(await stored()).toEqual([next]);
      const { daysBetween } = await import('../../utils/platform/ledger-reading.ts');
      expect(await daysBetween('2026-11-21', '2026-11-21')).toMatchObject([{ counts: { taken: 1 } }]);
      expect(await recent()).toEqual({ entries: [next], behind: null, lost: null });
    });

    test('is shown no more meanwhile', async () => {
      await takenBack();
      const { readRecent } = await import('../../utils/platform/ledger-recent.ts');
      const { behind, entries } = await readRecent();
      expect(behind).toBe(NOW + 1000);
      expect(entries('04:00')).toEqual([]);
    });

    test('is not brought back by what is said of it afterwards', async () => {
      const { open, enter, stored } = await takenBack();
      await enter([better(undone)], NOW + 2000);
      open();
      await enter([better(undone)], NOW + 3000);
      expect(await stored()).toEqual([]);
    });

    test('stands again if it is entered anew', async () => {
      const { open, enter, stored } = await takenBack();
      await enter([record(undone)], NOW + 2000);
      open();
      await enter([record(next)], NOW + HOUR);
      expect(await stored()).toEqual([undone, next]);
    });
  });
});

test('an entry of an earlier version, without the moment of its change, is held twice for a week after its end', async () => {
  const { enter, recent } = await ledger();
  const { changedAt: _, ...old } = breakAt(NOW);
  await enter([record(old)], NOW);
  await enter([record(breakAt(NOW + 6 * DAY))], NOW + 6 * DAY);
  expect((await recent()).entries).toEqual([old, breakAt(NOW + 6 * DAY)]);
  await enter([record(breakAt(NOW + 8 * DAY))], NOW + 8 * DAY);
  expect((await recent()).entries).toEqual([breakAt(NOW + 6 * DAY), breakAt(NOW + 8 * DAY)]);
});

test('what is no entry among those held beside the database does not keep others from being entered', async () => {
  const { enter, stored } = await ledger();
  await fakeBrowser.storage.local.set({ recent: { version: 1, value: { entries: [null, {}, 7, breakAt(NOW)] } } });
  await enter([record(breakAt(NOW + 60_000))], NOW + 60_000);
  expect(await stored()).toEqual([breakAt(NOW), breakAt(NOW + 60_000)]);
});

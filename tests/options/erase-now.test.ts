// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Wished } from '../../components/options/data/erase/erasing.ts';
import { ALWAYS } from '../../utils/core/history/erase-span.ts';
import { emptyDatabase } from '../support/database.ts';
import { stretchAt } from '../support/history-days.ts';

const DAY: Wished = { from: '2026-09-09', to: '2026-09-09', notes: false, what: 'day' };
const EVERYTHING: Wished = { ...ALWAYS, notes: true, what: 'everything' };
const NOW = { at: Date.UTC(2026, 8, 18, 20), zone: 'UTC' };
const MANAGED = { snoozes: 0, locked: ['snoozes'] };

/** Nothing is known of the year before the two days. */
const BEFORE = ' '.repeat(8 * 356);

const tell = vi.hoisted(() => vi.fn<(happening: unknown) => Promise<void>>());
vi.mock('../../utils/platform/tell.ts', () => ({ tell }));

beforeEach(() => {
  emptyDatabase();
  tell.mockReset().mockResolvedValue();
});

const stored = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get(null);

/** A page of options on a computer with two days of history, which it shares. */
async function page() {
  const { writeEntries } = await import('../../utils/platform/ledger.ts');
  await writeEntries([stretchAt('2026-09-08', 9, 60), stretchAt('2026-09-09', 9, 60)]);
  await fakeBrowser.storage.local.set({ device: 'desk0001', share: { days: true } });
  return import('../../entrypoints/options/data/erase-now.ts');
}

/** Brings together what is stored, as the background does once it is woken; gives what goes to sync. */
async function tended(sync: Record<string, unknown> | null) {
  const tending = await import('../../utils/platform/tended.ts');
  const answer = await tending.tended({ local: await stored(), sync, managed: MANAGED, moment: NOW });
  await fakeBrowser.storage.local.set(answer.local);
  await fakeBrowser.storage.local.remove('unsynced');
  tell.mockClear();
  return answer.sync;
}

/** That there is something to carry, and the background knows. */
async function isToBeCarried(): Promise<boolean> {
  const { unsynced } = await stored();
  return unsynced === true && JSON.stringify(tell.mock.calls) === '[[{"type":"woke"}]]';
}

describe('a day that is deleted', () => {
  test('goes from the other computers at once, and undo brings it back to them', async () => {
    const { eraseNow, undo } = await page();
    const shared = await tended({});
    await eraseNow(DAY);
    await vi.waitFor(async () => expect(await isToBeCarried()).toBe(true));
    const less = await tended(shared);
    expect([shared, less]).toMatchObject([
      { ddesk0001: { days: `${BEFORE}1o1o00001o1o0000` } },
      { ddesk0001: { days: `${BEFORE}1o1o0000` } },
    ]);
    await undo();
    await vi.waitFor(async () => expect(await isToBeCarried()).toBe(true));
    expect(await tended(less)).toEqual(shared);
  });

  test('stays deleted though the background cannot be reached, which is reported', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { eraseNow, erasing } = await page();
    tell.mockRejectedValue(new Error('nobody there'));
    await eraseNow(DAY);
    await vi.waitFor(async () => expect(JSON.stringify(await stored())).toContain('nobody there'));
    expect(erasing.value).toMatchObject({ is: 'deleted', count: { entries: 1, days: 1 } });
    vi.restoreAllMocks();
  });
});

test('what an organisation has locked is locked again at once after everything was deleted, and after undo', async () => {
  const { eraseNow, undo } = await page();
  await tended(null);
  await eraseNow(EVERYTHING);
  expect(await stored()).not.toHaveProperty('settings');
  await vi.waitFor(async () => expect(await isToBeCarried()).toBe(true));
  await tended(null);
  expect(await stored()).toMatchObject({ settings: { value: { snoozes: 0 } } });
  await undo();
  await vi.waitFor(async () => expect(await isToBeCarried()).toBe(true));
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '../support/database.ts';

const stored = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get(null);
const inSync = (): Promise<Record<string, unknown>> => fakeBrowser.storage.sync.get(null);
const shared = (name: string, seen = '2026-03-09') => ({
  name,
  seen,
  first: '2026-03-08',
  days: '1o1o0102        1o0u0101',
});
const ITEMS = {
  f0: { a: 1 },
  f1: { b: 2 },
  p0: { c: 3 },
  ddesk0001: shared('Desk'),
  dhome0002: shared('Home', '2026-03-10'),
};

const tell = vi.hoisted(() => vi.fn<(happening: unknown) => Promise<void>>());
vi.mock('../../utils/platform/tell.ts', () => ({ tell }));

beforeEach(async () => {
  emptyDatabase();
  tell.mockReset().mockResolvedValue();
  await fakeBrowser.storage.local.set({ device: 'desk0001' });
  await fakeBrowser.storage.sync.set(ITEMS);
});

const sharing = () => import('../../utils/platform/sharing.ts');

describe('wishes', () => {
  test('are stored with the mark that there is something to carry, and the background is woken', async () => {
    const { changeShare } = await sharing();
    await changeShare({ days: true, limits: true, name: ' Desk ' });
    expect(await stored()).toMatchObject({
      share: { stopped: false, days: true, limits: true, name: 'Desk' },
      unsynced: true,
    });
    expect(tell.mock.calls).toEqual([[{ type: 'woke' }]]);
    expect(Object.keys(await inSync())).toEqual(Object.keys(ITEMS));
  });

  test('days no longer shared go from sync, those of others stay', async () => {
    const { changeShare } = await sharing();
    await changeShare({ days: true });
    await changeShare({ days: false });
    expect(Object.keys(await inSync())).toEqual(['f0', 'f1', 'p0', 'dhome0002']);
  });

  test('limits no longer shared go from sync', async () => {
    const { changeShare } = await sharing();
    await changeShare({ days: true, limits: true });
    await changeShare({ limits: false });
    expect(Object.keys(await inSync())).toEqual(['f0', 'f1', 'ddesk0001', 'dhome0002']);
  });

  test('to stop takes out all that is ours and nothing else', async () => {
    const { changeShare } = await sharing();
    await fakeBrowser.storage.sync.set({ other: 1 });
    await changeShare({ stopped: true });
    expect(await inSync()).toEqual({ other: 1 });
  });

  test('that sync refuses leave everything as it was', async () => {
    const { changeShare } = await sharing();
    vi.spyOn(fakeBrowser.storage.sync, 'remove').mockRejectedValue(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
    await expect(changeShare({ stopped: true })).rejects.toThrow('MAX_WRITE');
    expect(await stored()).not.toHaveProperty('share');
    vi.restoreAllMocks();
  });

  test.each([{ stopped: true }, { days: false }, { limits: false }])(
    'to share less (%o) is refused where sync cannot be read, and what was shared is as it was',
    async (less) => {
      const { changeShare } = await sharing();
      await changeShare({ days: true, limits: true });
      const before = await stored();
      vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('An unexpected error occurred'));
      await expect(changeShare(less)).rejects.toThrow('unexpected');
      expect(await stored()).toEqual(before);
      // What takes nothing out can be said at any time.
      await changeShare({ name: 'Desk' });
      expect(await stored()).toMatchObject({ share: { name: 'Desk' } });
      vi.restoreAllMocks();
      expect(Object.keys(await inSync())).toEqual(Object.keys(ITEMS));
    },
  );
});

describe('computers', () => {
  test('are listed, this one first, and what is no computer is not', async () => {
    const { readSharing } = await sharing();
    await fakeBrowser.storage.sync.set({ dbroken01: { name: 5 } });
    expect(await readSharing()).toEqual({
      share: { stopped: false, days: false, limits: false, name: '' },
      status: null,
      problem: null,
      can: 'yes',
      sharers: [
        { device: 'desk0001', name: 'Desk', seen: '2026-03-09', isThis: true },
        { device: 'home0002', name: 'Home', seen: '2026-03-10', isThis: false },
      ],
    });
  });

  test('one that is forgotten can be brought back', async () => {
    const { forgetSharer } = await sharing();
    const back = await forgetSharer('home0002');
    expect(await inSync()).not.toHaveProperty('dhome0002');
    await back();
    expect((await inSync())['dhome0002']).toEqual(ITEMS.dhome0002);
  });

  test('their days are there for charts while this one shares its own', async () => {
    const { changeShare, otherDays } = await sharing();
    expect(await otherDays('2026-03-01', '2026-03-31')).toEqual([]);
    await changeShare({ days: true });
    const [home, ...more] = await otherDays('2026-03-09', '2026-03-31');
    expect(more).toEqual([]);
    expect(home?.device).toBe('home0002');
    expect(home?.days).toMatchObject([
      { date: '2026-03-10', counts: { taken: 1, missed: 0 }, ms: { screen: 3_600_000 } },
    ]);
  });

  test('a browser without sync has none, and an organisation may not want it', async () => {
    const { readSharing } = await sharing();
    await fakeBrowser.storage.local.set({ policy: { version: 1, value: { sharing: false } } });
    expect((await readSharing()).can).toBe('forbidden');
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('no sync'));
    expect(await readSharing()).toMatchObject({ can: 'missing', sharers: [] });
    vi.restoreAllMocks();
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { bytesOf } from '../../../utils/core/sync/pack.ts';
import type { Workspaces } from '../../../utils/core/workspace/workspaces.ts';
import { AXE, FINDINGS } from '../../support/axe.ts';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import { until } from '../../support/until.ts';

declare const chrome: typeof browser;

type Items = Record<string, unknown>;

/** Sync waits for five seconds without another edit, and up to ten for the browser to tell of a policy. */
const SOON = 20_000;

const NOTE = 'Feet on the box from the cellar. '.repeat(12).trim();

describe('other computers', () => {
  const limber = new ChromiumLimber();

  beforeAll(async () => {
    await limber.start();
    await (await limber.opened('welcome.html')).close();
  });
  beforeEach(() => limber.tell());
  afterAll(() => limber.remove());

  const inSync = (): Promise<Items> => limber.peep.run(() => chrome.storage.sync.get<Record<string, unknown>>(null));
  const bytes = (keys: readonly string[]): Promise<number> =>
    limber.peep.run((which) => chrome.storage.sync.getBytesInUse([...which]), keys);

  /** What the browser brings from another computer. */
  function arrives(items: Items): Promise<void> {
    return limber.peep.run((come) => chrome.storage.sync.set(come), items);
  }

  /** A field as it lies in sync. */
  async function field(path: string): Promise<readonly unknown[] | undefined> {
    const items = Object.values(await inSync()) as readonly Record<string, readonly unknown[]>[];
    return items.find((item) => path in item)?.[path];
  }

  async function settings(): Promise<Record<string, unknown>> {
    const stored = (await limber.stored()) as { settings?: { value: Record<string, unknown> } };
    return stored.settings?.value ?? {};
  }

  test('what is changed here lies in sync a few seconds later', async () => {
    const options = await limber.page('options.html#rhythm');
    await options.press(/^Movement snack/);
    await until('it lies in sync', async () => (await field('settings/rhythm'))?.[2] === 'snack-20-2', SOON);
    expect(await limber.stored()).not.toHaveProperty('unsynced');
    const items = await inSync();
    for (const [key, item] of Object.entries(items)) {
      expect(await bytes([key])).toBeLessThanOrEqual(key.length + bytesOf(item));
    }
    await options.close();
  });

  test('what comes from there is in force, with the worker asleep before', async () => {
    await limber.stopWorker();
    const come = { 'settings/rhythm': [Date.now() + 1000, 'home0002', 'eyes-20'] };
    await arrives({ f0: { ...Object((await inSync())['f0']), ...come } });
    await until('it is in force', async () => (await settings())['rhythm'] === 'eyes-20', SOON);
    expect((await limber.stored())['settings']).toMatchObject({
      stamps: { rhythm: come['settings/rhythm'].slice(0, 2) },
    });
  });

  test('an older change from there gives way, here and in sync', async () => {
    const options = await limber.page('options.html#rhythm');
    await options.press(/^Once an hour/);
    await until('it is stored', async () => (await settings())['rhythm'] === 'hourly-5');
    await arrives({ f0: { 'settings/rhythm': [Date.now() - 3_600_000, 'home0002', 'deep-90'] } });
    await until('sync has the newer one', async () => (await field('settings/rhythm'))?.[2] === 'hourly-5', SOON);
    expect((await settings())['rhythm']).toBe('hourly-5');
    await options.close();
  });

  test('places with their answers come as they are there, and the page that is open shows them', async () => {
    const options = await limber.page('options.html#workspace');
    const at = Date.now();
    const place = 'workspace/places/first-home0002';
    await arrives({
      f1: {
        [`${place}/name`]: [at, 'home0002', 'Kitchen table'],
        [`${place}/answers/scr-height`]: [at, 'home0002', { answer: 'no', at }],
      },
    });
    await options.says(/Kitchen table/, SOON);
    expect((await limber.stored())['workspace']).toMatchObject({
      value: { current: 'first-home0002', here: { open: [{ id: 'scr-height' }] } },
    });
    await options.close();
  });

  test('a full sync is said, no edit is lost, and it goes on once there is room', async () => {
    await limber.peep.run(async () => {
      const left = 102_400 - (await chrome.storage.sync.getBytesInUse());
      const junk = Array.from({ length: 13 }, (_, at): [string, string] => {
        const size = Math.min(8000, left - at * 8010 - 40);
        return [`junk${String(at).padStart(2, '0')}`, 'x'.repeat(Math.max(0, size))];
      });
      await chrome.storage.sync.set(Object.fromEntries(junk.filter(([, text]) => text !== '')));
    });
    expect(await limber.peep.run(() => chrome.storage.sync.getBytesInUse())).toBeGreaterThan(102_300);
    // As a page writes it.
    await limber.peep.run(
      async (text, at) => {
        const { workspace } = await chrome.storage.local.get<{
          workspace: { value: Workspaces; stamps: Record<string, readonly [number, string]> };
        }>('workspace');
        const { places, ...others } = workspace.value;
        const value = { ...others, places: places.map((place) => ({ ...place, notes: { 'chair-feet': text } })) };
        const stamps = { ...workspace.stamps, 'places/first-home0002/notes/chair-feet': [at, 'desk0001'] };
        await chrome.storage.local.set({ workspace: { ...workspace, value, stamps }, unsynced: true });
      },
      NOTE,
      Date.now(),
    );
    await limber.tell();
    await until('it is refused', async () => 'syncRefused' in (await limber.stored()), SOON);
    const data = await limber.page('options.html#data');
    await data.says(/sync is full.{0,20}Your changes are safe on this computer/u);
    await data.evaluate(AXE);
    expect(await data.evaluate(FINDINGS)).toEqual([]);
    expect((await limber.stored())['workspace']).toMatchObject({
      value: { places: [{ notes: { 'chair-feet': NOTE } }] },
    });
    await limber.peep.run(async () => {
      const all = Object.keys(await chrome.storage.sync.get(null));
      await chrome.storage.sync.remove(all.filter((key) => key.startsWith('junk')));
    });
    const path = 'workspace/places/first-home0002/notes/chair-feet';
    await until('it lies in sync', async () => (await field(path))?.[2] === NOTE, SOON);
    await data.says(/Brought together on/u);
    await data.close();
  });

  test('days are shared only once it is switched on, and taken out as sharing stops', async () => {
    const data = await limber.page('options.html#data');
    const shared = async (): Promise<readonly string[]> =>
      Object.keys(await inSync()).filter((key) => /^d[0-9a-f]{8}$/u.test(key));
    expect(await shared()).toEqual([]);
    await data.press(/^Share my days with my other computers/u);
    await until('they lie in sync', async () => (await shared()).length === 1, SOON);
    await data.press(/^Stop sharing/u);
    await data.says(/Sharing is stopped/u);
    await until('sync is empty', async () => Object.keys(await inSync()).length === 0, SOON);
    await data.close();
  });

  test('says nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});

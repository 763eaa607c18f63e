import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import { emptyDatabase } from '../support/database.ts';

const AT = Date.UTC(2026, 2, 10, 12);
const HOUR = 3_600_000;

const stored = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get(null);

// The hidden page that has the parsers.
vi.mock('../../utils/platform/mend.ts', async () => {
  const { answered } = await import('../../utils/platform/answered.ts');
  return { ask: answered };
});
vi.mock('../../utils/platform/managed.ts', () => ({ readManaged: async () => ({}) }));

beforeEach(async () => {
  emptyDatabase();
  const settings = { version: 1, value: { ...DEFAULT_SETTINGS, snoozes: 4 }, stamps: { snoozes: [AT, 'desk0001'] } };
  await fakeBrowser.storage.local.set({ device: 'desk0001', unsynced: true, settings });
});

afterEach(() => vi.restoreAllMocks());

async function tend(at: number): Promise<void> {
  const { bringTogether } = await import('../../utils/platform/tend.ts');
  await bringTogether({ at, zone: 'UTC' });
}

describe('an edit', () => {
  test('is carried, and then nothing waits any more', async () => {
    await tend(AT);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({ f0: { 'settings/snoozes': [AT, 'desk0001', 4] } });
    expect(await stored()).not.toHaveProperty('unsynced');
  });

  test('while sync cannot be read waits for an hour, and is carried then', async () => {
    const read = vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('An unexpected error occurred'));
    await tend(AT);
    expect(await stored()).toMatchObject({ unsynced: AT + HOUR, settings: { value: { snoozes: 4 } } });
    read.mockRestore();
    await tend(AT + HOUR);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({ f0: { 'settings/snoozes': [AT, 'desk0001', 4] } });
    expect(await stored()).not.toHaveProperty('unsynced');
  });

  test('waits too where something damaged is to be mended first, and not where nothing is to be shared', async () => {
    await fakeBrowser.storage.local.set({ movement: { version: 1, value: 'broken' } });
    await tend(AT);
    expect(await stored()).toMatchObject({ unsynced: AT + HOUR });
    await fakeBrowser.storage.local.set({ share: { stopped: true } });
    await tend(AT + HOUR);
    expect(await stored()).not.toHaveProperty('unsynced');
  });

  test('that sync refuses waits for an hour, with what the browser says', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await tend(AT);
    expect(await stored()).toMatchObject({ unsynced: AT + HOUR, syncRefused: 'Error: QUOTA_BYTES' });
  });
});

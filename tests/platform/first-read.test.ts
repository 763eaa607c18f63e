import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beChrome } from '../support/browser.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  beChrome();
  vi.resetModules();
});

async function page() {
  return import('../../utils/platform/first-read.ts');
}

test('what was read at the very beginning is used, and nothing is read twice', async () => {
  await fakeBrowser.storage.local.set({ tracker: 1 });
  const { beginReading, readStored } = await page();
  const get = vi.spyOn(fakeBrowser.storage.local, 'get');
  beginReading();
  expect(await readStored()).toMatchObject({ tracker: 1 });
  expect(get).toHaveBeenCalledOnce();
});

test('what was written after the beginning is not missed', async () => {
  await fakeBrowser.storage.local.set({ tracker: 1 });
  const { beginReading, readStored } = await page();
  beginReading();
  await fakeBrowser.storage.local.set({ tracker: 2 });
  expect(await readStored()).toMatchObject({ tracker: 2 });
});

test('a later reading reads again', async () => {
  const { beginReading, readStored } = await page();
  beginReading();
  await readStored();
  const get = vi.spyOn(fakeBrowser.storage.local, 'get');
  await readStored();
  expect(get).toHaveBeenCalledOnce();
});

test('a beginning that failed is tried once more, and then fails aloud', async () => {
  const { beginReading, readStored } = await page();
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('The disk is gone.'));
  beginReading();
  await expect(readStored()).rejects.toThrow('The disk is gone.');
});

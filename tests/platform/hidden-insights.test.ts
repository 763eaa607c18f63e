import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hideInsight, readHidden } from '../../utils/platform/hidden-insights.ts';

const NOW = Date.UTC(2026, 10, 27);
const WEEKS = 28 * 24 * 3_600_000;

beforeEach(() => {
  fakeBrowser.reset();
  let last = Promise.resolve<unknown>(undefined);
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, work: () => Promise<unknown>) => (last = last.then(work)) },
  });
});

test('what is hidden stays so until its four weeks are over', async () => {
  await Promise.all([hideInsight('early 10', NOW + WEEKS, NOW), hideInsight('walking', NOW + WEEKS, NOW)]);
  expect(await readHidden(NOW + WEEKS - 1)).toEqual({ 'early 10': NOW + WEEKS, walking: NOW + WEEKS });
  expect(await readHidden(NOW + WEEKS)).toEqual({});
  await hideInsight('walking', null, NOW);
  expect(await readHidden(NOW)).toEqual({ 'early 10': NOW + WEEKS });
});

test.each([
  undefined,
  7,
  { version: 1, value: [] },
  { version: 9, value: {} },
  { version: 1, value: { a: 'b', c: -1 } },
])('%j under the key hides nothing', async (stored) => {
  await fakeBrowser.storage.local.set({ insights: stored });
  expect(await readHidden(NOW)).toEqual({});
});

// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change, keepHours, offered } from '../../../entrypoints/welcome/hours.ts';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import type { WorkingRange } from '../../../utils/core/settings/settings.ts';
import { settings } from '../../../utils/ui/store.ts';
import { beChrome } from '../../support/browser.ts';

const NINE: WorkingRange = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
const TEN: WorkingRange = { days: [1, 2, 3], from: '10:00', to: '18:00' };

beforeEach(() => {
  beChrome();
  // Nobody needs to hear of it here.
  (fakeBrowser.runtime as unknown as Record<string, unknown>)['sendMessage'] = () => Promise.resolve();
  const locks = { request: (_name: string, work: () => Promise<unknown>) => work() };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
});

test('hours that were set in Options since are shown, and going on leaves them as they are', async () => {
  settings.value = DEFAULT_SETTINGS;
  change({ on: true, range: NINE });
  keepHours();
  await vi.waitFor(() => expect(settings.value.workingHours).toEqual([NINE]));
  settings.value = { ...DEFAULT_SETTINGS, workingHours: [TEN] };
  expect(offered.value).toEqual({ on: true, range: TEN });
  keepHours();
  expect(settings.value.workingHours).toEqual([TEN]);
});

test('who switched them off finds them off when coming back to the step', async () => {
  settings.value = { ...DEFAULT_SETTINGS, workingHours: [NINE] };
  change({ on: false });
  keepHours();
  await vi.waitFor(() => expect(settings.value.workingHours).toEqual([]));
  expect(offered.value).toEqual({ on: false, range: NINE });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import { MINUTE } from '../../utils/core/time/moment.ts';
import { connect, now, settings, state, view } from '../../utils/ui/store.ts';
import { beChrome } from '../support/browser.ts';
import { lived } from '../components/popup/days.ts';

const worked = lived([['active', '24m']]);
let end: () => void = () => undefined;

beforeEach(async () => {
  beChrome();
  vi.useFakeTimers({ now: worked.world.now().at, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  const locks = { request: (_name: string, work: () => Promise<unknown>) => work() };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  await fakeBrowser.storage.local.set({
    tracker: worked.world.worker.stored,
    settings: { version: 1, value: DEFAULT_SETTINGS },
  });
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

test('shows what is stored as soon as it is connected', async () => {
  end = await connect();
  expect(Math.floor(view.value.streakMs / MINUTE)).toBe(24);
});

test('the numbers go on by the clock, with nothing written and nobody asked', async () => {
  end = await connect();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(Math.floor(view.value.streakMs / MINUTE)).toBe(25);
});

test('34 minutes without a turn were seen by nobody: five of them are sure, and the rest was a break', async () => {
  vi.setSystemTime(worked.world.now().at + 30 * MINUTE);
  end = await connect();
  expect(view.value.streakMs).toBe(0);
  expect(view.value.screenMs).toBe(25 * MINUTE);
  expect(view.value.decisions[0]).toMatchObject({ type: 'break', outcome: 'natural', reason: 'unseen' });
});

test('a page that stays open while the turns stop learns that nobody saw the time', async () => {
  end = await connect();
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  expect(Math.floor(view.value.streakMs / MINUTE)).toBe(26);
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  await vi.waitFor(() => expect(view.value.streakMs).toBe(0));
});

test('follows what is written meanwhile', async () => {
  end = await connect();
  await fakeBrowser.storage.local.set({ settings: { version: 1, value: { ...DEFAULT_SETTINGS, rhythm: 'hourly-5' } } });
  await vi.waitFor(() => expect(settings.value.rhythm).toBe('hourly-5'));
  expect(view.value.next?.everyMs).toBe(50 * MINUTE);
});

test('a page out of sight does not tick', async () => {
  end = await connect();
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  const { at } = now.value;
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(now.value.at).toBe(at);
  visibility.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(now.value.at).toBe(at + MINUTE);
  visibility.mockRestore();
});

test('after the end nothing is followed any more', async () => {
  end = await connect();
  end();
  const before = state.value;
  await fakeBrowser.storage.local.set({ tracker: { ...worked.world.worker.stored, run: 9 } });
  expect(state.value).toBe(before);
});

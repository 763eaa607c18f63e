// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FIRST_PROFILE, type Profile } from '../../utils/core/movement/profile.ts';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import { followOffers } from '../../utils/ui/follow-offers.ts';
import { connect, offer, offers } from '../../utils/ui/store.ts';
import { beChrome } from '../support/browser.ts';
import { lived } from '../components/popup/days.ts';

const due = lived([['active', '40m']]);
let ends: (() => void)[] = [];

beforeEach(async () => {
  beChrome();
  vi.useFakeTimers({ now: due.world.now().at, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  const locks = { request: (_name: string, work: () => Promise<unknown>) => work() };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  await fakeBrowser.storage.local.set({
    tracker: due.world.worker.stored,
    settings: { version: 1, value: DEFAULT_SETTINGS },
  });
});
afterEach(() => {
  for (const end of ends) end();
  ends = [];
  vi.useRealTimers();
});

const say = (change: Partial<Profile>): Promise<void> =>
  fakeBrowser.storage.local.set({ movement: { version: 1, value: { ...FIRST_PROFILE, ...change } } });

test('while a reminder is up its movement stays, unless the person says that it is not for them', async () => {
  ends = [await connect()];
  ends.push(followOffers());
  await vi.waitFor(() => expect(offer.value).not.toBe(null));
  const named = offer.value?.exercise ?? '';
  const { key } = offers.value;
  await say({ hidden: [named] });
  await vi.waitFor(() => expect(offers.value.key).not.toBe(key));
  const all = Object.values(offers.value.byBreak).flatMap((list) => list.map(({ exercise }) => exercise));
  expect(all.length).toBeGreaterThan(3);
  expect(all).not.toContain(named);
});

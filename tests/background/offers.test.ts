import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EXERCISES } from '../../utils/content/exercises.ts';
import type { Offers } from '../../utils/core/movement/offer.ts';
import { offersFor } from '../../utils/core/movement/offers-for.ts';
import { FIRST_PROFILE } from '../../utils/core/movement/profile.ts';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import { initialState } from '../../utils/core/tracking/initial.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import { choiceOf } from '../../utils/core/tracking/suggestion.ts';
import { exerciseText } from '../../utils/platform/i18n.ts';
import { beChrome, loseWorker, pressShortcut, startWorker, stored, world } from '../support/browser.ts';

const START = Date.UTC(2026, 2, 2, 9);
const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  beChrome();
});

afterEach(() => {
  loseWorker();
  vi.useRealTimers();
});

async function ring(): Promise<void> {
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'limber', scheduledTime: Date.now() } as never);
}

async function tell(message: unknown): Promise<void> {
  await new Promise((reply) => {
    void fakeBrowser.runtime.onMessage.trigger(message, {}, reply);
  });
}

/** What a page has chosen for a first day, as it stands in storage. */
async function chosen(): Promise<Offers> {
  const { ask, breaks } = choiceOf(initialState({ at: START, zone: 'UTC' }), DEFAULT_SETTINGS, FIRST_PROFILE);
  const offers = offersFor(EXERCISES, ask, breaks);
  await fakeBrowser.storage.local.set({ offers });
  return offers;
}

async function workUntilDue(): Promise<void> {
  for (let minute = 0; minute < 30; minute += 5) {
    vi.setSystemTime(Date.now() + 5 * MINUTE);
    await ring();
  }
  world().quietSeconds = 16;
  await ring();
  world().quietSeconds = 0;
}

const named = (): string => String(world().asked.at(-1)?.['message']);

test('a notification names the movement that popup and page offer, and a click starts it', async () => {
  const offers = await chosen();
  await startWorker();
  await ring();
  await workUntilDue();
  const first = offers.byBreak['move:120']?.[0]?.exercise ?? '';
  expect(named()).toContain(exerciseText(first, 'name'));
  await fakeBrowser.notifications.onClicked.trigger([...world().toasts.keys()][0] ?? '');
  expect((await stored())['tracker']).toMatchObject({ where: { phase: 'onBreak', exercise: first } });
});

test('the keyboard shortcut starts what is on offer, and a second press starts no second break', async () => {
  const offers = await chosen();
  await startWorker();
  await ring();
  await pressShortcut('start-break');
  const { where } = (await stored())['tracker'] as State;
  expect(where).toMatchObject({ phase: 'onBreak', exercise: offers.byBreak['move:120']?.[0]?.exercise });
  await pressShortcut('start-break');
  expect(((await stored())['tracker'] as State).where).toEqual(where);
});

test('after another one was asked for it names that', async () => {
  const offers = await chosen();
  await startWorker();
  await ring();
  await tell({ type: 'askedAnother' });
  await workUntilDue();
  expect(named()).toContain(exerciseText(offers.byBreak['move:120']?.[1]?.exercise ?? '', 'name'));
});

test('what was done meanwhile is not named again, though no page was there to choose anew', async () => {
  const offers = await chosen();
  const first = offers.byBreak['move:300']?.[0]?.exercise ?? '';
  const second = offers.byBreak['move:300']?.[1]?.exercise ?? '';
  await startWorker();
  await tell({ type: 'started', exercise: first, restsEyes: false });
  const { where } = (await stored())['tracker'] as State;
  const startedAt = where.phase === 'onBreak' ? where.startedAt : 0;
  await tell({ type: 'breakEnded', startedAt, doneMs: 120_000, allSteps: true, did: [first], reliefOnly: null });
  await workUntilDue();
  expect(named()).toContain(exerciseText(second, 'name'));
});

test.each([
  ['nothing was chosen yet', undefined],
  ['what is stored cannot be used', { key: 7, byBreak: 'nothing' }],
])('where %s a reminder still comes, and a click still starts a break', async (_, offers) => {
  if (offers !== undefined) await fakeBrowser.storage.local.set({ offers });
  await startWorker();
  await ring();
  await workUntilDue();
  expect(named()).toContain('A movement');
  await fakeBrowser.notifications.onClicked.trigger([...world().toasts.keys()][0] ?? '');
  expect((await stored())['tracker']).toMatchObject({ where: { phase: 'onBreak', exercise: 'other' } });
});

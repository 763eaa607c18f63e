import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { IDBFactory } from 'fake-indexeddb';
import { recentOf } from '../../utils/platform/ledger.ts';
import { initialState } from '../../utils/core/tracking/initial.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import {
  beChrome,
  beFirefox,
  idleSays,
  keepProgress,
  kept,
  loseWorker,
  startWorker,
  stored,
  world,
} from '../support/browser.ts';

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
  vi.restoreAllMocks();
});

async function tracker(): Promise<State> {
  return (await stored())['tracker'] as State;
}

/** Time goes by with the person at the screen, and the alarm rings. */
async function later(minutes: number): Promise<void> {
  vi.setSystemTime(Date.now() + minutes * MINUTE);
  await ring();
}

async function ring(): Promise<void> {
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'limber', scheduledTime: Date.now() } as never);
}

function tell(message: unknown): Promise<unknown> {
  return new Promise((reply) => {
    void fakeBrowser.runtime.onMessage.trigger(message, {}, reply);
  });
}

/** Thirty minutes at the screen, then a gap in the input: the reminder is up. */
async function untilDue(): Promise<string> {
  await startWorker();
  await ring();
  for (let minute = 0; minute < 30; minute += 5) await later(5);
  world().quietSeconds = 16;
  await ring();
  world().quietSeconds = 0;
  return `move:${START + 30 * MINUTE}:1`;
}

describe('the first start', () => {
  test('opens the welcome page, because nothing is stored', async () => {
    await startWorker();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    expect(world().pages.map((page) => page.url)).toEqual([expect.stringMatching(/\/welcome\.html$/)]);
    expect((await tracker()).at).toBe(START);
    expect((await fakeBrowser.alarms.getAll()).map((alarm) => alarm.scheduledTime)).toEqual([START + 5 * MINUTE]);
  });

  test('an unpacked extension loaded again is a start of the browser, without a welcome', async () => {
    await startWorker();
    await later(5);
    world().pages.length = 0;
    await startWorker();
    vi.setSystemTime(START + 6 * MINUTE);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    expect(world().pages).toEqual([]);
    expect((await tracker()).streakMs).toBeGreaterThan(0);
  });

  test('a worker that no event explains looks at the clock by itself', async () => {
    await startWorker();
    await vi.advanceTimersByTimeAsync(5100);
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('limber')).toBeDefined());
  });
});

describe('a turn', () => {
  test('counts screen time across lost workers', async () => {
    await startWorker();
    await ring();
    for (let count = 0; count < 4; count += 1) {
      await startWorker();
      await later(5);
    }
    expect((await tracker()).streakMs).toBe(20 * MINUTE);
  });

  test('Firefox forgets its alarms with the browser, and they are set again', async () => {
    beFirefox();
    await startWorker();
    await later(5);
    await fakeBrowser.alarms.clearAll();
    await startWorker();
    await fakeBrowser.runtime.onStartup.trigger();
    expect(await fakeBrowser.alarms.get('limber')).toBeDefined();
  });

  test('an update clears the alarms, and they are set again', async () => {
    await startWorker();
    await later(5);
    await fakeBrowser.alarms.clearAll();
    await startWorker();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    expect(await fakeBrowser.alarms.get('limber')).toBeDefined();
  });

  test('reads state and settings in one go and writes the state once', async () => {
    await startWorker();
    await ring();
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await later(5);
    expect(get).toHaveBeenCalledOnce();
    expect(set).toHaveBeenCalledOnce();
  });

  test('that fails is reported, and the next one runs', async () => {
    await startWorker();
    await ring();
    const idle = fakeBrowser.idle as unknown as { queryState: unknown };
    const queryState = idle.queryState;
    idle.queryState = () => Promise.reject(new Error('no idle today'));
    await later(5);
    idle.queryState = queryState;
    await later(1);
    expect((await tracker()).at).toBe(START + 6 * MINUTE);
    expect((await stored())['reports']).toMatchObject({
      value: [{ about: 'turn', what: 'failed', detail: 'Error: no idle today', times: 1 }],
    });
  });

  test('the same failure again is one report that counts', async () => {
    await startWorker();
    (fakeBrowser.idle as unknown as { queryState: unknown }).queryState = () => Promise.reject(new Error('no idle'));
    for (let count = 0; count < 3; count += 1) await ring();
    expect((await stored())['reports']).toMatchObject({ value: [{ about: 'turn', times: 3 }] });
  });

  test('turns do not mix: two events at once are taken one after the other', async () => {
    await startWorker();
    await ring();
    vi.setSystemTime(START + 5 * MINUTE);
    await Promise.all([ring(), idleSays('active'), ring()]);
    expect((await tracker()).streakMs).toBe(5 * MINUTE);
  });

  test("Firefox's repeated idle does not move the beginning of the absence", async () => {
    beFirefox();
    await startWorker();
    await ring();
    for (const seconds of [60, 90, 120, 240]) {
      world().quietSeconds = seconds;
      vi.setSystemTime(START + seconds * 1000);
      await startWorker();
      await idleSays('idle');
    }
    expect((await tracker()).where).toMatchObject({ phase: 'away', since: START });
  });
});

describe('a reminder', () => {
  test('is shown at the first gap in the input, with the suggested exercise', async () => {
    const id = await untilDue();
    expect(world().toasts.get(id)).toMatchObject({ buttons: [{ title: 'Start' }, { title: 'In 5 min' }] });
    expect(world().intervals).toEqual([60, 15, 60]);
    expect((await tracker()).outbox).toEqual([]);
  });

  test('lost while showing is shown by the next worker under the same id', async () => {
    const id = await untilDue();
    const before = await tracker();
    const shown = { id: 90, type: 'showReminder', reminder: id, kind: 'move', seconds: 120, snoozesLeft: 2 } as const;
    world().toasts.clear();
    await fakeBrowser.storage.local.set({ tracker: { ...before, outbox: [shown], nextEffect: 91 } });
    await startWorker();
    await ring();
    expect([...world().toasts.keys()]).toEqual([id]);
    expect((await tracker()).outbox).toEqual([]);
  });

  test('that is still up is not shown again by the next worker', async () => {
    const id = await untilDue();
    const asked = world().asked.length;
    const shown = { id: 90, type: 'showReminder', reminder: id, kind: 'move', seconds: 120, snoozesLeft: 2 };
    await fakeBrowser.storage.local.set({ tracker: { ...(await tracker()), outbox: [shown], nextEffect: 91 } });
    await startWorker();
    await ring();
    expect(world().asked).toHaveLength(asked);
  });

  test('a click starts the break, takes the toast down and opens the break page once', async () => {
    const id = await untilDue();
    await fakeBrowser.notifications.onClicked.trigger(id);
    expect((await tracker()).where).toMatchObject({ phase: 'onBreak', kind: 'move', seconds: 120 });
    expect(world().toasts.size).toBe(0);
    await fakeBrowser.notifications.onClicked.trigger(id);
    const breakPages = world().pages.filter((page) => page.url.includes('/break.html'));
    expect(breakPages).toHaveLength(1);
    expect(world().broughtForward).toEqual([breakPages[0]?.tabId]);
  });

  test('the second button snoozes', async () => {
    const id = await untilDue();
    await fakeBrowser.notifications.onButtonClicked.trigger(id, 1);
    expect((await tracker()).reminder).toMatchObject({ snoozes: 1, next: { because: 'snoozed' } });
    expect(world().toasts.size).toBe(0);
  });

  test('closing the toast decides nothing', async () => {
    const id = await untilDue();
    const before = await tracker();
    world().toasts.delete(id);
    await fakeBrowser.notifications.onClosed.trigger(id, true);
    expect(await tracker()).toEqual(before);
  });

  test('a click on the test notification starts nothing', async () => {
    await startWorker();
    await ring();
    await fakeBrowser.notifications.onClicked.trigger('test');
    expect((await tracker()).where.phase).toBe('present');
  });

  test('without permission is remembered as not shown, and with it again as shown', async () => {
    world().permission = 'denied';
    await untilDue();
    expect((await tracker()).notShown).toBe(true);
    world().permission = 'granted';
    vi.setSystemTime(Date.now() + 5 * MINUTE);
    world().quietSeconds = 16;
    await ring();
    expect((await tracker()).notShown).toBe(false);
  });

  test('by badge alone shows nothing but the badge', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 1, value: { remindBy: 'badge' } } });
    await untilDue();
    expect(world().toasts.size).toBe(0);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('!');
  });

  test('by window opens the break page with the offer, in a window', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 1, value: { remindBy: 'window' } } });
    await untilDue();
    expect(world().pages.at(-1)).toMatchObject({ url: expect.stringMatching(/\/break\.html\?offer$/), type: 'popup' });
    expect((await tracker()).where.phase).toBe('present');
  });
});

function ended(startedAt: number) {
  return { type: 'breakEnded', startedAt, doneMs: 2 * MINUTE, allSteps: true, did: [], reliefOnly: null };
}

/** Half an hour at the screen and a guided break of two minutes. @returns when it began */
async function takeBreak(): Promise<number> {
  await fakeBrowser.notifications.onClicked.trigger(await untilDue());
  const { startedAt } = (await tracker()).where as { startedAt: number };
  vi.setSystemTime(startedAt + 2 * MINUTE);
  await tell(ended(startedAt));
  return startedAt;
}

describe('the ledger', () => {
  test('keeps a finished break once, however often it is told', async () => {
    const id = await untilDue();
    await fakeBrowser.notifications.onClicked.trigger(id);
    const { startedAt } = (await tracker()).where as { startedAt: number };
    vi.setSystemTime(startedAt + 2 * MINUTE);
    await tell(ended(startedAt));
    await tell(ended(startedAt));
    const entries = await kept('entries');
    expect(entries.map(({ outcome }) => outcome)).toEqual(['taken', 'screen']);
    expect(await kept('days')).toMatchObject([{ date: '2026-03-02', counts: { taken: 1, screen: 1 } }]);
    expect((await tracker()).day.taken).toBe(1);
  });

  test('that cannot be opened is said so, time is kept, and nothing is lost when it opens again', async () => {
    const { databases } = world();
    world().databases = null;
    const startedAt = await takeBreak();
    expect((await tracker()).outbox).toEqual([]);
    const recent = recentOf((await stored())['recent']);
    expect(recent.entries.map(({ outcome }) => outcome)).toEqual(['taken', 'screen']);
    expect(recent.behind).toBe(startedAt + 2 * MINUTE);
    expect(JSON.stringify((await stored())['reports'])).toContain('"about":"ledger"');
    world().databases = databases;
    await startWorker();
    await later(1);
    await tell({ type: 'hadBreak' });
    expect((await kept('entries')).map(({ key }) => key)).toContain(`rest:${startedAt}`);
    expect(await kept('days')).toMatchObject([{ counts: { screen: 2, taken: 2 } }]);
    expect(recentOf((await stored())['recent']).behind).toBeNull();
  });

  test('that was thrown away gets the last days back at the next entry, and says so', async () => {
    const startedAt = await takeBreak();
    world().databases = new IDBFactory();
    await startWorker();
    await later(9);
    await tell({ type: 'hadBreak' });
    expect((await kept('entries')).map(({ key }) => key)).toContain(`rest:${startedAt}`);
    expect(recentOf((await stored())['recent']).lost).toBe(startedAt + 11 * MINUTE);
  });

  test('keeps its orders where neither database nor storage takes them', async () => {
    world().databases = null;
    const id = await untilDue();
    await fakeBrowser.notifications.onClicked.trigger(id);
    const { startedAt } = (await tracker()).where as { startedAt: number };
    vi.setSystemTime(startedAt + 2 * MINUTE);
    world().fullFor = 'recent';
    await tell(ended(startedAt));
    expect((await tracker()).outbox.map(({ type }) => type)).toEqual(['record', 'record']);
    world().fullFor = null;
    await later(1);
    expect((await tracker()).outbox).toEqual([]);
  });

  test('holds a week twice, and no more', async () => {
    const startedAt = await takeBreak();
    await later(8 * 24 * 60);
    await tell({ type: 'hadBreak' });
    const keys = recentOf((await stored())['recent']).entries.map(({ key }) => key);
    expect(keys).not.toContain(`rest:${startedAt}`);
    expect((await kept('entries')).map(({ key }) => key)).toContain(`rest:${startedAt}`);
  });

  test('progress of the running break is read for the turn that closes a silent one', async () => {
    const id = await untilDue();
    await fakeBrowser.notifications.onClicked.trigger(id);
    const { startedAt, endsAt } = (await tracker()).where as { startedAt: number; endsAt: number };
    const progress = {
      startedAt,
      doneMs: 60_000,
      allSteps: false,
      did: [],
      reliefOnly: null,
      savedAt: startedAt + 60_000,
    };
    await keepProgress(progress);
    vi.setSystemTime(endsAt + MINUTE);
    await startWorker();
    await ring();
    expect((await tracker()).day).toMatchObject({ cutShort: 1, taken: 0 });
  });
});

describe('a message', () => {
  test('that makes no sense is refused with a report, and nothing breaks', async () => {
    await startWorker();
    expect(await tell({ type: 'acted', effects: [1] })).toEqual({ heard: false });
    expect((await stored())['reports']).toMatchObject({
      value: [{ about: 'message', detail: 'message: unknown type' }],
    });
    expect(await tell({ type: 'woke' })).toEqual({ heard: true });
  });
});

describe('an update', () => {
  test('waits while a break is on or a page is open, and is applied later', async () => {
    const id = await untilDue();
    world().pages.length = 0;
    await fakeBrowser.notifications.onClicked.trigger(id);
    await fakeBrowser.runtime.onUpdateAvailable.trigger({ version: '9' });
    const { startedAt } = (await tracker()).where as { startedAt: number };
    expect(world().reloads).toBe(0);
    await tell({ type: 'breakEnded', startedAt, doneMs: 2 * MINUTE, allSteps: true, did: [], reliefOnly: null });
    expect(world().reloads).toBe(0);
    world().pages.length = 0;
    await startWorker();
    await later(5);
    expect(world().reloads).toBe(1);
    await startWorker();
    await later(5);
    expect(world().reloads).toBe(1);
  });
});

test('the toolbar tells the state in words', async () => {
  await startWorker();
  await ring();
  expect(await fakeBrowser.action.getTitle({})).toMatch(/^Limber: next break at \d/);
  await tell({ type: 'paused', for: 'resumed' });
  expect(await fakeBrowser.action.getTitle({})).toBe('Limber: paused until you carry on');
  expect(world().icons.at(-1)).toEqual({ path: { 16: '/icons/paused-16.png', 32: '/icons/paused-32.png' } });
});

test('a fresh state on the same day is the one the core begins with', async () => {
  await startWorker();
  await ring();
  expect(await tracker()).toMatchObject({ day: initialState({ at: START, zone: 'UTC' }).day });
});

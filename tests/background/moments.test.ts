import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import {
  beChrome,
  beFirefox,
  chooseInMenu,
  loseWorker,
  pressShortcut,
  sharingChanges,
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
});

async function tracker(): Promise<State> {
  return (await stored())['tracker'] as State;
}

async function ring(): Promise<void> {
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'limber', scheduledTime: Date.now() } as never);
}

async function work(minutes: number): Promise<void> {
  for (let passed = 0; passed < minutes; passed += 5) {
    vi.setSystemTime(Date.now() + 5 * MINUTE);
    await ring();
  }
}

async function begin(settings: Partial<Settings> = {}): Promise<void> {
  await fakeBrowser.storage.local.set({ settings: { version: 1, value: { ...DEFAULT_SETTINGS, ...settings } } });
  await startWorker();
  await ring();
}

function kinds(state: State): string[] {
  return state.decisions.map((each) => ('cue' in each && 'reason' in each ? `${each.type} ${each.reason}` : each.type));
}

describe('Chrome without the tabs permission', () => {
  test('a tab that sounds is no call: its address is not there', async () => {
    await begin();
    world().tabs.push({ audible: true, active: true });
    await ring();
    expect((await tracker()).around).toEqual({ call: false, sharing: false, fullScreen: 'no', sound: true });
  });

  test('a full window holds a due reminder, and the next look after it lets it come', async () => {
    await begin();
    await work(25);
    world().windowState = 'fullscreen';
    await work(5);
    expect((await tracker()).reminder).toMatchObject({ heldBy: 'fullScreen', showings: 0 });
    world().windowState = 'normal';
    world().quietSeconds = 16;
    await work(5);
    expect((await tracker()).reminder).toMatchObject({ heldBy: null, showings: 1, held: { reason: 'fullScreen' } });
    expect([...world().toasts.values()][0]).toMatchObject({
      message: expect.stringContaining('Held 5 min: full screen'),
    });
  });

  test('camera and microphone are never asked about: Chrome refuses the question', async () => {
    await begin();
    await ring();
    expect((await stored())['reports']).toBeUndefined();
  });
});

describe('Chrome with the tabs permission', () => {
  test.each([
    ['https://meet.google.com/abc-defg-hij', true],
    ['https://us02web.zoom.us/wc/123', true],
    ['https://notmeet.google.com.example.org/', false],
    ['https://www.youtube.com/watch?v=1', false],
  ])('a sounding tab at %s is a call: %s', async (url, call) => {
    await begin();
    world().tabs.push({ audible: true, active: false, url });
    await ring();
    expect((await tracker()).around.call).toBe(call);
  });

  test('a call tab that is merely open is no call', async () => {
    await begin();
    world().tabs.push({ audible: false, active: true, url: 'https://meet.google.com/abc-defg-hij' });
    await ring();
    expect((await tracker()).around.call).toBe(false);
  });

  test('a site that was taken off the list is no call', async () => {
    await begin({ meetingSites: ['whereby.com'] });
    world().tabs.push({ audible: true, active: true, url: 'https://meet.google.com/abc-defg-hij' });
    await ring();
    expect((await tracker()).around.call).toBe(false);
  });
});

describe('Firefox', () => {
  beforeEach(() => void beFirefox());

  test('a tab that uses the microphone is a call, at the moment it begins', async () => {
    await begin();
    await work(30);
    world().tabs.push({ audible: false, active: true, microphone: true });
    await sharingChanges();
    const state = await tracker();
    expect(state.around.call).toBe(true);
    expect(state.callSince).toBe(Date.now());
    expect(kinds(state)).toContain('hold call');
  });

  test('a tab that shares the screen holds as presenting', async () => {
    await begin();
    world().tabs.push({ audible: false, active: true, screen: true });
    await work(30);
    expect((await tracker()).reminder).toMatchObject({ heldBy: 'presenting' });
  });
});

describe('the menu of the toolbar icon', () => {
  test('has at most six items at the top, all with words, and is written anew by a new version', async () => {
    await startWorker();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    const items = [...world().menu.values()];
    expect(items.filter(({ parentId }) => parentId === undefined)).toHaveLength(6);
    expect(items.every(({ title }) => title !== '' && !title.startsWith('background_'))).toBe(true);
    const count = world().menu.size;
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    expect(world().menu.size).toBe(count);
  });

  test('keeps quiet for a call, and ends it', async () => {
    await begin();
    await chooseInMenu('call_30');
    expect((await tracker()).busy).toEqual({ kind: 'call', since: START, until: START + 30 * MINUTE });
    await chooseInMenu('call_over');
    expect((await tracker()).busy).toBeNull();
  });

  test('pauses, stands and opens Options', async () => {
    await begin();
    await chooseInMenu('pause_60');
    expect((await tracker()).pause).toMatchObject({ until: START + 60 * MINUTE });
    await chooseInMenu('position_stand');
    expect((await tracker()).position).toMatchObject({ now: 'stand' });
    await chooseInMenu('options');
    expect(world().pages.map(({ url }) => url)).toContainEqual(expect.stringMatching(/\/options\.html$/));
  });

  test('puts a reminder off until the task is done', async () => {
    await begin();
    await work(35);
    await chooseInMenu('snooze_task');
    expect((await tracker()).reminder?.next).toEqual({ at: Date.now() + 20 * MINUTE, because: 'afterTask' });
  });

  test('an item of another version does nothing', async () => {
    await begin();
    const before = JSON.stringify(await tracker());
    await chooseInMenu('dance');
    expect(JSON.stringify(await tracker())).toBe(before);
  });
});

describe('a key of the keyboard', () => {
  test('says that a call is on, and that it is over', async () => {
    await begin();
    await pressShortcut('in-call');
    expect((await tracker()).busy).toMatchObject({ kind: 'call' });
    await pressShortcut('in-call');
    expect((await tracker()).busy).toBeNull();
  });

  test('changes from sitting to standing and back', async () => {
    await begin();
    await pressShortcut('sit-stand');
    expect((await tracker()).position).toMatchObject({ now: 'stand' });
    await pressShortcut('sit-stand');
    expect((await tracker()).position).toMatchObject({ now: 'sit' });
  });
});

describe('a notification', () => {
  const habits = [{ id: 'h', anchor: 'call', when: 'I call', will: 'stand', notify: true } as const];

  test('of a habit comes only where it is wanted, and takes no reminder down', async () => {
    await begin({ habits });
    await work(30);
    world().quietSeconds = 16;
    await ring();
    world().quietSeconds = 0;
    await chooseInMenu('call_15');
    expect([...world().toasts.values()].map(({ title }) => title)).toEqual(['When I call: stand']);
    await fakeBrowser.storage.local.set({
      settings: { version: 1, value: { ...DEFAULT_SETTINGS, habits: [{ ...habits[0], notify: false }] } },
    });
    world().toasts.clear();
    await chooseInMenu('call_over');
    vi.setSystemTime(Date.now() + 61 * MINUTE);
    await chooseInMenu('call_15');
    expect(world().toasts.size).toBe(0);
  });

  test('to change position is answered by a click, with no break', async () => {
    await begin({ rhythm: 'custom', cues: [{ kind: 'posture', everyMinutes: 30, seconds: 60 }] });
    await work(30);
    world().quietSeconds = 16;
    await ring();
    const [id = ''] = world().toasts.keys();
    expect(world().toasts.get(id)).toMatchObject({
      title: 'Sit another way, or get up?',
      buttons: [{ title: 'Done' }, { title: 'In 5 min' }],
    });
    world().quietSeconds = 0;
    await fakeBrowser.notifications.onClicked.trigger(id);
    const state = await tracker();
    expect(state.where.phase).toBe('present');
    expect(state.reminder).toBeNull();
    expect(world().pages.some(({ url }) => url.includes('break'))).toBe(false);
  });

  test('asks about watching in one line, while the question is open', async () => {
    await begin();
    await work(15);
    world().tabs.push({ audible: true, active: true });
    world().quietSeconds = 5 * 60;
    await work(10);
    world().tabs.length = 0;
    world().quietSeconds = 0;
    await work(5);
    world().quietSeconds = 16;
    await ring();
    expect([...world().toasts.values()].at(-1)).toMatchObject({
      message: expect.stringContaining('Watching or away?'),
    });
  });
});

test('a call shows itself in the toolbar until it is stood through', async () => {
  await begin();
  await chooseInMenu('call_30');
  expect(world().icons.at(-1)).toMatchObject({ path: { 16: '/icons/call-16.png' } });
  await fakeBrowser.storage.local.set({
    tracker: { ...(await tracker()), position: { now: 'stand', since: START, forCall: true } },
  });
  await ring();
  expect(world().icons.at(-1)).toMatchObject({ path: { 16: expect.stringContaining('filling') } });
});

test('live minutes stand on the badge where they are wanted, and cost a wake a minute', async () => {
  await begin({ badgeMinutes: true });
  vi.setSystemTime(START + 3 * MINUTE);
  await ring();
  expect((await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime)).toEqual([START + 4 * MINUTE]);
  expect(await fakeBrowser.action.getBadgeText({})).toBe('3');
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EXERCISES } from '../../utils/content/exercises.ts';
import type { Offers } from '../../utils/core/movement/offer.ts';
import { suggest } from '../../utils/core/movement/suggest.ts';
import { askFor } from '../support/asks.ts';
import { beChrome, loseWorker, startWorker, stored, world } from '../support/browser.ts';

vi.mock('../../utils/platform/database.ts', async () => ({
  database: (await import('../support/browser.ts')).fakeDatabase,
}));

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

async function offers(): Promise<Offers> {
  return (await stored())['offers'] as Offers;
}

async function workUntilDue(): Promise<void> {
  for (let minute = 0; minute < 30; minute += 5) {
    vi.setSystemTime(Date.now() + 5 * MINUTE);
    await ring();
  }
  world().quietSeconds = 16;
  await ring();
}

test('what is offered next is kept for the popup, the same movement the notification names', async () => {
  await startWorker();
  await ring();
  const first = suggest(EXERCISES, askFor());
  expect((await offers()).byBreak['move:120:none']).toEqual({
    exercise: first?.exercise.id,
    restsEyes: false,
    why: first?.why,
  });
});

test('another one changes the offer at once', async () => {
  await startWorker();
  await ring();
  const before = await offers();
  await tell({ type: 'askedAnother' });
  expect((await offers()).byBreak['move:120:none']?.exercise).not.toBe(before.byBreak['move:120:none']?.exercise);
});

test('minutes that pass choose nothing anew', async () => {
  await startWorker();
  await ring();
  const writes = vi.spyOn(fakeBrowser.storage.local, 'set');
  vi.setSystemTime(START + 5 * MINUTE);
  await ring();
  expect(writes.mock.calls.flatMap(([items]) => Object.keys(items))).not.toContain('offers');
});

test('offers that cannot be used are chosen again', async () => {
  await fakeBrowser.storage.local.set({ offers: { key: 7, byBreak: 'nothing' } });
  await startWorker();
  await ring();
  expect(Object.keys((await offers()).byBreak)).toContain('move:120:none');
});

test('without the catalogue a reminder still comes, a click still starts the break, and Options say what failed', async () => {
  world().catalogueMissing = true;
  await startWorker();
  await ring();
  await workUntilDue();
  expect(world().toasts.size).toBe(1);
  await fakeBrowser.notifications.onClicked.trigger([...world().toasts.keys()][0] ?? '');
  expect((await stored())['tracker']).toMatchObject({ where: { phase: 'onBreak', exercise: 'other' } });
  const { value } = (await stored())['reports'] as { value: { about: string }[] };
  expect(value.map(({ about }) => about)).toContain('catalogue');
});

import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import { Store } from '../../support/crx-server.ts';
import { dueDay, workedDay } from '../../support/days.ts';
import { pause, until } from '../../support/until.ts';

declare const chrome: typeof browser;

const MINUTE = 60_000;

// A policy of this browser's own needs a mount of its own, and that needs root.
describe.skipIf(process.getuid?.() !== 0)('installed as people have it', () => {
  let store: Store;
  let limber: ChromiumLimber;

  beforeAll(async () => {
    store = await Store.open(resolve(process.env['LIMBER_BUILD'] ?? '.output/chrome-mv3'));
    limber = new ChromiumLimber({ unpacked: null, etc: store.etc, id: store.id });
    await limber.start();
  }, 60_000);
  afterAll(async () => {
    await limber.remove();
    store.close();
  });

  const version = (): Promise<string> => limber.peep.run(() => chrome.runtime.getManifest().version);

  test('welcomes once', async () => {
    await (await limber.opened('welcome.html')).close();
    expect(await version()).toBe('1.0.0');
  });

  test('a browser that crashed keeps streak and history, is told of the start, and sets the alarm', async () => {
    await limber.putDay(workedDay('12m'));
    await limber.tell();
    const before = await limber.state();
    await limber.kill();
    await pause(3000);
    await limber.start();
    const state = await limber.stateThat('the start was a turn', ({ at }) => at > before.at + 3000);
    expect(Math.abs(state.streakMs - before.streakMs)).toBeLessThan(MINUTE);
    expect(state.day).toMatchObject({ taken: before.day.taken, natural: before.day.natural });
    expect((await limber.alarms()).length).toBe(1);
    expect(await limber.openPages()).toEqual([]);
  });

  test('twenty minutes without the browser end the streak and are no break that was taken', async () => {
    await limber.putDay(workedDay('12m'));
    await limber.tell();
    await limber.stopWorker();
    const before = await limber.state();
    const away = 20 * MINUTE;
    const at = before.at - away;
    await limber.putAsleep({ tracker: { ...before, at, where: { ...before.where, since: at - 12 * MINUTE } } });
    await limber.close();
    await limber.start();
    const state = await limber.stateThat('the start was a turn', (now) => now.at > before.at);
    expect(state.streakMs).toBeLessThan(6 * MINUTE);
    expect(state.day).toMatchObject({ taken: before.day.taken, natural: before.day.natural });
    const rests = async () => (await limber.ledger()).filter(({ outcome }) => outcome !== 'screen');
    const last = await until('the absence is recorded', async () => (await rests()).at(-1) ?? null);
    expect(last).toMatchObject({ outcome: 'pause', reason: 'browserClosed' });
  });

  test('an alarm that rang while the browser was closed is late, and the break due then is told once', async () => {
    const settings = { graceMinutes: 0, quietStartMinutes: 0 };
    await limber.putDay(workedDay('12m', settings), settings);
    await limber.tell();
    await limber.putDay(dueDay(settings), settings);
    // It rings when nobody is there.
    await limber.peep.run(() => chrome.alarms.create('limber', { when: Date.now() + 2000 }));
    await limber.kill();
    await pause(4000);
    await limber.start();
    const id = await limber.toast();
    await pause(1500);
    expect(await limber.toasts()).toEqual([id]);
    expect((await limber.state()).reminder?.showings).toBe(1);
    expect((await limber.alarms()).length).toBe(1);
  });

  test("an update waits for Limber's pages to close, then clears alarm and menu, which are made again", async () => {
    await limber.clearToasts();
    await limber.putDay(workedDay('12m'));
    await limber.tell();
    const before = await limber.state();
    store.release('1.0.1');
    await limber.peep.run(() => chrome.runtime.requestUpdateCheck());
    await until('the update waits', async () => 'update' in (await limber.stored()), 30_000);
    await limber.tell();
    expect(await version()).toBe('1.0.0');

    // With no page open, only the alarm can wake it.
    await limber.peep.run(() => chrome.alarms.create('limber', { when: Date.now() + 1000 }));
    await limber.peep.close();
    await pause(4000);
    await limber.openPeephole();
    expect(await version()).toBe('1.0.1');
    const state = await limber.stateThat('the update was a turn', ({ at }) => at > before.at);
    expect(Math.abs(state.streakMs - before.streakMs)).toBeLessThan(MINUTE);
    expect((await limber.alarms()).length).toBe(1);
    await until('the menu is there', () => limber.hasInMenu('call_30'));
    expect('update' in (await limber.stored())).toBe(false);
    expect(await limber.openPages()).toEqual([]);
  });

  test('says nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});

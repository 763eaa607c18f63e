import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { State } from '../../../utils/core/tracking/state.ts';
import { dueDay, workedDay } from '../../support/days.ts';
import {
  chooseInMenu,
  endBackground,
  leaveAsleep,
  ledger,
  PEEPHOLE,
  stateThat,
  turn,
} from '../../support/firefox-inside.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';
import { MADE_UP_DEVICES, OtherPage } from '../../support/other-page.ts';
import { Site } from '../../support/site.ts';
import { pause, until } from '../../support/until.ts';
import { Screen } from '../../support/xvfb.ts';

const SECOND = 1000;

/** One after another, beside those of the other Firefox. */
const IN_ORDER = { concurrent: false };

// Still hands and busy ones wait at the same time, each in a Firefox of their own.
describe.concurrent('somebody who watches with still hands', () => {
  const limber = new LimberInFirefox();
  let page = '';
  let site: Site;
  let other: OtherPage;

  beforeAll(async () => {
    site = await Site.open();
    // The event page lives two seconds, so that Firefox repeats `idle` every few seconds instead of every thirty.
    await limber.start({ ...MADE_UP_DEVICES, 'extensions.background.idle.timeout': 2000 });
    await limber.install();
    await limber.opened('welcome.html');
    page = await limber.page(PEEPHOLE);
    other = await OtherPage.open(limber, site);
  });
  afterAll(async () => {
    await limber.remove();
    site.close();
  });

  test('is here as long as the tab in front sounds, and it is screen time', IN_ORDER, async () => {
    await other.sound();
    await leaveAsleep(limber, page);
    await limber.store(page, workedDay('12m'));
    // So long ago that Firefox calls it idle in twenty seconds.
    await limber.touch(40 * SECOND);
    const lastInput = Date.now() - 40 * SECOND;
    const before = await turn(limber, page);
    expect(before.around).toEqual({ call: false, sharing: false, fullScreen: 'no', sound: true });
    expect(before.watch).toBeNull();
    const begun = await stateThat(limber, page, 'it is noticed', ({ watch }) => watch !== null, 40 * SECOND);
    expect(begun.at - lastInput).toBeGreaterThan(59 * SECOND);
    expect(Math.abs((begun.watch?.since ?? 0) - lastInput)).toBeLessThan(2 * SECOND);
    const later = await stateThat(limber, page, 'it goes on', ({ at }) => at > begun.at + 5 * SECOND, 20 * SECOND);
    for (const state of [begun, later]) {
      expect(state.where).toEqual(before.where);
      expect(state.streakMs - before.streakMs).toBe(state.at - before.at);
      expect(state.day.screenMs - before.day.screenMs).toBe(state.at - before.at);
    }
  });

  test('and is away once it is silent, not from the last input on', IN_ORDER, async () => {
    const before = await limber.state(page);
    await other.fallSilent();
    const silent = Date.now();
    const isAway = (state: State): boolean => state.where.phase === 'away';
    const { watch, where, streakMs } = await stateThat(limber, page, 'it is noticed', isAway, 30 * SECOND);
    expect(watch).toBeNull();
    const since = where.phase === 'away' ? where.since : 0;
    expect(since).toBeGreaterThanOrEqual(before.at);
    expect(since - silent).toBeLessThan(10 * SECOND);
    expect(streakMs - before.streakMs).toBe(since - before.at);
    await limber.touch();
    await stateThat(limber, page, 'somebody is back', (state) => state.where.phase === 'present');
    expect(await ledger(limber, page)).toMatchObject([{ outcome: 'pause', reason: 'away', start: since }]);
  });

  test('with nothing on any console', IN_ORDER, async () => {
    expect(await limber.stored(page)).not.toHaveProperty('reports');
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});

describe.concurrent('somebody at a real screen and keyboard', () => {
  let screen: Screen;
  let limber: LimberInFirefox;
  let page = '';

  beforeAll(async () => {
    screen = await Screen.open();
    limber = new LimberInFirefox(screen.display);
    // Firefox's own notifications, which are really shown.
    await limber.start({ ...MADE_UP_DEVICES, 'alerts.useSystemBackend': false });
    await limber.install();
    await limber.opened('welcome.html');
    page = await limber.page(PEEPHOLE);
    screen.click();
  });
  afterAll(async () => {
    await limber.remove();
    screen.close();
  });

  const toasts = (): Promise<string[]> =>
    limber.bidi.evaluate(page, 'browser.notifications.getAll().then((all) => Object.keys(all))');

  const isShown = ({ reminder }: State): boolean => reminder?.showings === 1;

  test('has the keys that Limber suggests, and a press wakes the event page', IN_ORDER, async () => {
    const all = await limber.bidi.evaluate<{ name: string; shortcut: string }[]>(page, 'browser.commands.getAll()');
    expect(Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
      'start-break': 'Alt+Shift+M',
      'in-call': 'Alt+Shift+K',
      'sit-stand': 'Alt+Shift+U',
      snooze: '',
    });
    await limber.store(page, workedDay('12m'));
    await leaveAsleep(limber, page);
    screen.press('alt+shift+k');
    const { busy } = await stateThat(limber, page, 'a call is on', (state) => state.busy !== null);
    expect(busy).toMatchObject({ kind: 'call' });
    await leaveAsleep(limber, page);
    screen.press('alt+shift+k');
    await stateThat(limber, page, 'it is over', (state) => state.busy === null);
    await leaveAsleep(limber, page);
    screen.press('alt+shift+u');
    const { position } = await stateThat(limber, page, 'it is told', (state) => state.position !== null);
    expect(position).toMatchObject({ now: 'stand' });
  });

  test('has the menu of the icon after the install, and what is chosen there is heard', IN_ORDER, async () => {
    await leaveAsleep(limber, page);
    const items = await chooseInMenu(limber, 'pause_30');
    expect(items).toEqual(['start', 'snooze', 'pause', 'call', 'position', 'options']);
    const isPaused = ({ pause: paused }: State): boolean => paused?.until === (paused?.since ?? 0) + 1800 * SECOND;
    await stateThat(limber, page, 'it is paused', isPaused);
    await leaveAsleep(limber, page);
    await chooseInMenu(limber, 'pause_over');
    await stateThat(limber, page, 'it goes on', (state) => state.pause === null);
  });

  test('shows it to others: what is due waits until the screen is theirs again', IN_ORDER, async () => {
    const site = await Site.open();
    const other = await OtherPage.open(limber, site);
    try {
      await leaveAsleep(limber, page);
      await limber.store(page, dueDay({ graceMinutes: 0 }), { graceMinutes: 0 });
      await other.shareScreen();
      const held = await stateThat(limber, page, 'it is held', ({ reminder }) => reminder?.heldBy === 'presenting');
      expect(held.around).toMatchObject({ sharing: true, call: false });
      await leaveAsleep(limber, page);
      await other.letGo();
      const shown = await stateThat(limber, page, 'it is shown', isShown);
      expect(shown.reminder).toMatchObject({ dueAt: held.reminder?.dueAt, held: { reason: 'presenting' } });
      expect(await toasts()).toEqual([`move:${held.reminder?.dueAt}:1`]);
    } finally {
      await other.close();
      site.close();
    }
  });

  test('types without being cut: what is due is shown at the first gap of 15 seconds', IN_ORDER, async () => {
    await leaveAsleep(limber, page);
    await limber.bidi.evaluate(
      page,
      `browser.notifications.getAll().then((all) => Object.keys(all).map((id) => browser.notifications.clear(id)))`,
    );
    await limber.store(page, dueDay());
    screen.type();
    expect((await turn(limber, page)).reminder).toMatchObject({ showings: 0 });
    const end = Date.now() + 20 * SECOND;
    while (Date.now() < end) {
      screen.type();
      await pause(SECOND);
    }
    expect((await limber.state(page)).reminder).toMatchObject({ showings: 0 });
    expect(await toasts()).toEqual([]);
    screen.type();
    const stopped = Date.now();
    await endBackground(limber);
    const id = await until('it is shown', async () => (await toasts())[0] ?? null, 25 * SECOND);
    const waited = Date.now() - stopped;
    expect(waited).toBeGreaterThan(12 * SECOND);
    expect(waited).toBeLessThan(22 * SECOND);
    const { reminder, decisions } = await stateThat(limber, page, 'it is noted', isShown);
    expect(id).toBe(`move:${reminder?.dueAt}:1`);
    expect(decisions.at(-1)).toMatchObject({ type: 'reminder', reason: 'gap' });
  });

  test('with nothing on any console', IN_ORDER, async () => {
    expect(await limber.stored(page)).not.toHaveProperty('reports');
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});

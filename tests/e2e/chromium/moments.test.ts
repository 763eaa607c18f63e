import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Happening } from '../../../utils/core/tracking/event.ts';
import type { Reminder, State } from '../../../utils/core/tracking/state.ts';
import { ChromiumPage } from '../../support/chromium-page.ts';
import { dueDay, workedDay } from '../../support/days.ts';
import { Person } from '../../support/person.ts';
import { hush, Site, sound } from '../../support/site.ts';
import { pause, until } from '../../support/until.ts';

const MINUTE = 60_000;
/** Without a grace time a due break is shown at once, unless it is held. */
const AT_ONCE = { graceMinutes: 0 };

// On a screen, not headless: full screen is a window there, and F11 a key.
describe('a due break waits for a better moment', () => {
  const person = new Person();
  let site: Site;

  beforeAll(async () => {
    site = await Site.open();
    await person.comes();
    await (await person.limber.opened('welcome.html')).close();
  });
  afterAll(async () => {
    await person.goes();
    site.close();
  });

  /** A break falls due at this moment, told to the worker by that; the state that follows. */
  async function due(happening?: Happening, also: Partial<State> = {}): Promise<State> {
    const { limber } = person;
    await limber.clearToasts();
    await limber.putDay({ ...dueDay(AT_ONCE), ...also }, AT_ONCE);
    person.input();
    await limber.tell(happening);
    return limber.state();
  }

  async function reminderNow(): Promise<Reminder | null> {
    return (await person.limber.state()).reminder;
  }

  /** Into full screen or out of it. */
  async function pressF11(becomes: 'fullscreen' | 'normal'): Promise<void> {
    person.screen.press('F11');
    await until(`the window is ${becomes}`, async () => (await person.limber.windows()).join() === becomes);
  }

  function decided(state: State, what: 'hold' | 'released'): readonly unknown[] {
    return state.decisions.filter(({ type }) => type === what);
  }

  test('full screen holds it, and at the first look after that it is shown', async () => {
    const { limber } = person;
    await pressF11('fullscreen');
    const { around, reminder } = await due();
    expect(around).toMatchObject({ fullScreen: 'silent', call: false });
    expect(reminder).toMatchObject({ heldBy: 'fullScreen', showings: 0 });
    expect(await limber.toasts()).toEqual([]);
    expect(await limber.title()).toMatch(/waits for a better moment/);
    await limber.stopWorker();
    await pressF11('normal');
    expect(await limber.toasts()).toEqual([]);
    await limber.tell();
    expect(await limber.toast()).toBe(`move:${String(reminder?.dueAt)}:1`);
    expect(await reminderNow()).toMatchObject({ heldBy: null, showings: 1, held: { reason: 'fullScreen' } });
  });

  test('in full screen with sound it waits as long as that lasts; in silence not longer than 45 minutes', async () => {
    const { limber } = person;
    const film = await ChromiumPage.open(limber.browser, site.address());
    await sound(film);
    await limber.sounding(1);
    await pressF11('fullscreen');
    const held = await due();
    expect(held.around).toMatchObject({ fullScreen: 'sounding', sound: true });
    expect(held.reminder).toMatchObject({ heldBy: 'fullScreen', showings: 0 });
    const long = { ...held.reminder, heldSince: Date.now() - 46 * MINUTE };
    await limber.putAsleep({ tracker: { ...held, reminder: long } });
    await limber.tell();
    expect(await reminderNow()).toMatchObject({ heldBy: 'fullScreen', showings: 0 });
    await hush(film);
    await limber.sounding(0);
    await limber.tell();
    await limber.toast();
    expect(await limber.state()).toMatchObject({
      around: { fullScreen: 'silent' },
      asksFullScreen: true,
      reminder: { heldBy: null, showings: 1 },
    });
    await pressF11('normal');
    await film.close();
  });

  test('"in a call" holds it, and the end of the call lets it come', async () => {
    const { limber } = person;
    const { reminder } = await due({ type: 'busy', kind: 'call', minutes: 30 });
    expect(reminder).toMatchObject({ heldBy: 'call', showings: 0 });
    expect(await limber.toasts()).toEqual([]);
    await limber.stopWorker();
    await limber.tell({ type: 'freed' });
    expect(await limber.toast()).toBe(`move:${String(reminder?.dueAt)}:1`);
    expect(await reminderNow()).toMatchObject({ heldBy: null, showings: 1, held: { reason: 'call' } });
  });

  test('the icon says since when a call is on, until it is over', async () => {
    const { limber } = person;
    await limber.putDay(workedDay('12m'));
    await limber.tell({ type: 'busy', kind: 'call', minutes: 30 });
    expect(await limber.title()).toMatch(/in a call since/);
    await limber.stopWorker();
    await limber.tell({ type: 'freed' });
    expect(await limber.title()).toMatch(/next break at/);
  });

  // Each is killed a little later in the turn that releases.
  test.each([0, 5, 10, 20, 40, 80])(
    'a worker killed %i ms after the end of a call shows the same reminder, once, and enters the call once',
    async (later) => {
      const { limber } = person;
      const since = Date.now() - 10 * MINUTE;
      const before = await due(undefined, {
        busy: { kind: 'call', since, until: since + 30 * MINUTE },
        callSince: since,
      });
      expect(before.reminder).toMatchObject({ heldBy: 'call', showings: 0 });
      void limber.tell({ type: 'freed' }).catch(() => undefined);
      await pause(later);
      await limber.stopWorker();
      // Perhaps it was never heard, perhaps all was done: said again it must come to the same.
      await limber.tell({ type: 'freed' });
      await limber.settled();
      expect(await limber.toasts()).toEqual([`move:${String(before.reminder?.dueAt)}:1`]);
      const after = await limber.state();
      expect(after).toMatchObject({ busy: null, outbox: [], reminder: { showings: 1, heldBy: null } });
      expect(decided(after, 'hold')).toHaveLength(1);
      expect(decided(after, 'released')).toHaveLength(1);
      const calls = (await limber.ledger()).filter(({ start }) => start === since);
      expect(calls).toMatchObject([{ key: `call:${since}`, outcome: 'call' }]);
      expect((await limber.stored())['reports']).toBeUndefined();
    },
  );

  test('after a film of 24 minutes it is asked what that was, and "away" makes a break of it', async () => {
    const { limber } = person;
    const day = workedDay('29m');
    const since = day.at - 24 * MINUTE;
    await limber.putDay({ ...day, watch: { since }, around: { ...day.around, sound: true } });
    person.input();
    await limber.tell();
    const asked = await limber.state();
    expect(asked.watch).toBeNull();
    expect(asked.watched).toMatchObject({ from: since });
    await limber.stopWorker();
    await limber.tell({ type: 'watchingAnswered', was: 'away' });
    const away = await limber.state();
    expect(away.watched).toBeNull();
    expect(away.day.natural).toBe(day.day.natural + 1);
    expect(away.streakMs).toBeLessThan(MINUTE);
    expect((await limber.ledger()).filter(({ start }) => start === since)).toMatchObject([{ outcome: 'natural' }]);
  });

  test('with the tone, a page that nobody sees sounds once, and is gone within five seconds', async () => {
    const { limber } = person;
    const settings = { ...AT_ONCE, tone: true, toneVolume: 40 };
    await limber.clearToasts();
    await limber.putDay(dueDay(settings), settings);
    person.input();
    const began = Date.now();
    await limber.tell();
    await until('it is there', async () => (await limber.hiddenPages()).join() === '/tone.html?40');
    const targets = await limber.browser.cdp.targets();
    const session = await limber.browser.cdp.attach(
      targets.find(({ url }) => url === limber.urlOf('tone.html?40'))?.targetId ?? '',
    );
    // Nobody has touched it, and yet the browser lets it sound.
    const may = 'new Promise((done) => { const a = new AudioContext(); a.onstatechange = () => done(a.state); })';
    expect(await limber.browser.cdp.evaluate(session, may)).toBe('running');
    await limber.toast();
    await until('it is gone', async () => (await limber.hiddenPages()).length === 0, 5000);
    expect(Date.now() - began).toBeLessThan(5000);
    expect((await limber.stored())['reports']).toBeUndefined();
  });

  test('says nothing on any console', async () => {
    await person.limber.close();
    expect(person.limber.said).toEqual([]);
  });
});

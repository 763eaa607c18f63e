import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import { ChromiumPage } from '../../support/chromium-page.ts';
import { dueDay, EYES, workedDay } from '../../support/days.ts';
import { Person } from '../../support/person.ts';
import { Site, sound, writtenIn } from '../../support/site.ts';
import { pause, until } from '../../support/until.ts';

declare const chrome: typeof browser;

const SECOND = 1000;
const MINUTE = 60 * SECOND;

// Real input, real absences: the six wait at the same time, each on a screen of its own.
describe.concurrent('a person at a real screen', () => {
  const people = [new Person(), new Person(), new Person(), new Person(), new Person(), new Person()] as const;
  const [absent, obeys, types, insists, looks, watches] = people;
  let site: Site;

  beforeAll(async () => {
    site = await Site.open();
    for (const person of people) await person.comes();
  }, 120_000);
  afterAll(async () => {
    for (const person of people) await person.goes();
    site.close();
  });

  test('the streak grows with input, and a real absence resets it and counts from its true start', async () => {
    const { limber } = absent;
    await limber.putDay(workedDay('12m'));
    absent.input();
    await limber.tell();
    const begun = await limber.state();
    await pause(5 * SECOND);
    absent.input();
    await limber.tell();
    const worked = await limber.state();
    expect(worked.streakMs - begun.streakMs).toBe(worked.at - begun.at);
    const left = Date.now();

    // Nobody tells the worker anything from here on: it hears of the absence from the browser alone.
    await limber.stopWorker();
    const away = await limber.stateThat('the absence is seen', ({ where }) => where.phase === 'away', 75 * SECOND);
    expect(Date.now() - left).toBeGreaterThan(58 * SECOND);
    expect(away.where).toMatchObject({ cause: 'idle' });
    expect(Math.abs(away.where.phase === 'away' ? away.where.since - left : Infinity)).toBeLessThan(3 * SECOND);
    await limber.stopWorker();
    await pause(left + 125 * SECOND - Date.now());
    absent.input();
    const back = await limber.stateThat('the return is seen', ({ where }) => where.phase === 'present');
    expect(back.streakMs).toBeLessThan(5 * SECOND);
    expect(back.day.natural).toBe(begun.day.natural + 1);
    const last = await until('it is recorded', async () => (await limber.ledger()).at(-1) ?? null);
    expect(last).toMatchObject({ outcome: 'natural' });
    expect(Math.abs(last.start - left)).toBeLessThan(3 * SECOND);
    expect(limber.browser.said).toEqual([]);
  }, 180_000);

  test('a reminder is answered by walking away, and goes by itself', async () => {
    const { limber } = obeys;
    const settings = { graceMinutes: 0 };
    await limber.putDay(dueDay(settings), settings);
    obeys.input();
    await limber.tell();
    await limber.toast();
    await pause(3 * SECOND);
    obeys.input();
    const left = Date.now();
    await limber.stateThat('the absence is seen', ({ where }) => where.phase === 'away', 75 * SECOND);
    // Not withdrawn when idle begins: nothing is satisfied yet.
    expect((await limber.state()).reminder).not.toBeNull();
    await limber.stopWorker();
    await pause(left + 125 * SECOND - Date.now());
    obeys.input();
    const back = await limber.stateThat('the return is seen', ({ where }) => where.phase === 'present');
    expect(back.reminder).toBeNull();
    expect(back.day).toMatchObject({ taken: 1, missed: 0, natural: 0 });
    expect(await until('it is recorded', async () => (await limber.ledger()).at(-1) ?? null)).toMatchObject({
      outcome: 'taken',
      reason: 'walkedAway',
    });
    await until('the notification is gone', async () => (await limber.toasts()).length === 0);
    expect(limber.browser.said).toEqual([]);
  }, 180_000);

  test('a typing burst is not cut: what is due is shown at the first gap of 15 seconds', async () => {
    const { limber } = types;
    await limber.putDay(dueDay());
    const page = await ChromiumPage.open(limber.browser, site.address());
    types.input();
    await limber.tell();
    expect((await limber.state()).reminder).toMatchObject({ showings: 0 });
    await limber.note();
    const end = Date.now() + 25 * SECOND;
    await types.writesUntil('25 seconds', () => Promise.resolve(Date.now() > end), 30 * SECOND);
    expect(await limber.toasts()).toEqual([]);
    expect(await writtenIn(page)).toMatch(/^(abc ){15,}$/);
    await limber.stopWorker();
    const stopped = Date.now();
    await until('it is shown', async () => (await limber.toasts()).length > 0, 25 * SECOND);
    const waited = Date.now() - stopped;
    expect(waited).toBeGreaterThan(12 * SECOND);
    expect(waited).toBeLessThan(20 * SECOND);
    expect((await limber.state()).reminder).toMatchObject({ showings: 1 });
    // Nothing is waited for any more: 15 seconds without input are no longer told of, so Chrome takes them back.
    await until('a gap is none again', async () => (await limber.noted()).idle.at(-1)?.says === 'active');
    const { turns, idle } = await limber.noted();
    expect(idle.map(({ says }) => says)).toEqual(['idle', 'active']);
    expect(turns.length).toBeLessThanOrEqual(6);
    expect(limber.browser.said).toEqual([]);
  }, 90_000);

  test('typing that never pauses is cut once the grace time is over, with a handful of turns', async () => {
    const settings = { graceMinutes: 1 };
    const { limber } = insists;
    await limber.putDay(dueDay(settings), settings);
    const page = await ChromiumPage.open(limber.browser, site.address());
    insists.input();
    await limber.note();
    await limber.tell();
    const { reminder } = await limber.state();
    expect(reminder).toMatchObject({ showings: 0 });
    await insists.writesUntil('it is shown', async () => (await limber.toasts()).length > 0, 75 * SECOND);
    const { lastShownAt, ...shown } = (await limber.state()).reminder ?? { lastShownAt: 0 };
    expect(shown).toMatchObject({ dueAt: reminder?.dueAt, showings: 1, waitingSince: null });
    const waited = (lastShownAt ?? 0) - (reminder?.waitingSince ?? 0);
    expect(waited).toBeGreaterThanOrEqual(MINUTE);
    expect(waited).toBeLessThan(MINUTE + 5 * SECOND);
    // It takes no key from what is being written.
    insists.screen.write('end');
    expect(await writtenIn(page)).toMatch(/^(abc ){30,}end$/);
    // So short a gap is not told of any more.
    await pause(18 * SECOND);
    const { turns, idle } = await limber.noted();
    expect(idle).toEqual([]);
    expect(turns.length).toBeLessThanOrEqual(6);
    expect(limber.browser.said).toEqual([]);
  }, 120_000);

  test('hands off while the tab in front sounds is time at the screen, and asked about only after the length of a break', async () => {
    const { limber } = watches;
    const page = await ChromiumPage.open(limber.browser, site.address());
    await sound(page);
    await limber.sounding(1);
    await limber.putDay(workedDay('12m'));
    watches.input();
    await limber.tell();
    const begun = await limber.state();
    expect(begun.around).toMatchObject({ sound: true, fullScreen: 'no', call: false });
    const left = Date.now();
    await limber.stopWorker();
    const watching = await limber.stateThat('idle is heard of', ({ watch }) => watch !== null, 75 * SECOND);
    expect(Date.now() - left).toBeGreaterThan(58 * SECOND);
    expect(watching.where).toMatchObject({ phase: 'present' });
    expect(Math.abs((watching.watch?.since ?? 0) - left)).toBeLessThan(3 * SECOND);
    await limber.stopWorker();
    await limber.tell();
    const later = await limber.state();
    expect(later.where).toMatchObject({ phase: 'present' });
    expect(later.at).toBeGreaterThan(watching.at);
    expect(later.day.screenMs - begun.day.screenMs).toBe(later.at - begun.at);
    watches.input();
    const back = await limber.stateThat('hands are back', ({ watch }) => watch === null);
    expect(back.streakMs - begun.streakMs).toBe(back.at - begun.at);
    expect(back).toMatchObject({ watched: null, day: { natural: begun.day.natural } });
    expect(back.decisions.some(({ type }) => type === 'watched')).toBe(false);
    expect((await limber.ledger()).filter(({ start }) => start >= begun.at)).toEqual([]);
    expect(limber.browser.said).toEqual([]);
  }, 120_000);

  test('a short look away is seen without the page: the eyes break is taken, not nagged', async () => {
    const { limber } = looks;
    await limber.putDay(dueDay(EYES), EYES);
    looks.input();
    await limber.tell();
    await limber.toast();
    looks.input();
    // Hands off for 20 seconds, then work again.
    await pause(23 * SECOND);
    looks.input();
    const state = await limber.stateThat('it is judged', ({ reminder }) => reminder === null, 10 * SECOND);
    expect(state.day).toMatchObject({ taken: 1, missed: 0 });
    expect(state.streakMs).toBeGreaterThan(15 * MINUTE);
    expect(limber.browser.said).toEqual([]);
  }, 90_000);

  test('a worker that nobody touches is stopped by the browser, and its alarm starts it again', async () => {
    const limber = new ChromiumLimber();
    try {
      await limber.start();
      await limber.tell();
      const told = Date.now();
      await until('the browser has stopped it', async () => !(await limber.isAwake()), 50 * SECOND);
      expect(Date.now() - told).toBeGreaterThan(20 * SECOND);
      const before = await limber.state();
      // The very alarm that it set, only sooner.
      await limber.peep.run(() => chrome.alarms.create('limber', { when: Date.now() + 1000 }));
      const after = await limber.stateThat('it took a turn', ({ at }) => at > before.at);
      expect(after.streakMs - before.streakMs).toBe(after.at - before.at);
      expect(limber.browser.said).toEqual([]);
    } finally {
      await limber.remove();
    }
  }, 120_000);
});

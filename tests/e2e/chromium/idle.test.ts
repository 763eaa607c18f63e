import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import { dueDay, EYES, workedDay } from '../../support/days.ts';
import { pause, until } from '../../support/until.ts';
import { Screen } from '../../support/xvfb.ts';

declare const chrome: typeof browser;

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** A person at a screen of their own, with a browser on it. */
class Person {
  private screen: Screen | null = null;
  private running: ChromiumLimber | null = null;

  get limber(): ChromiumLimber {
    if (this.running === null) throw new Error('The browser is not running.');
    return this.running;
  }

  async comes(): Promise<void> {
    this.screen = await Screen.open();
    this.running = new ChromiumLimber({ display: this.screen.display });
    this.screen.move();
    await this.running.start();
  }

  async goes(): Promise<void> {
    await this.running?.remove();
    this.screen?.close();
  }

  input(): void {
    this.screen?.type();
    this.screen?.move();
  }

  /** Types without a gap until it is so, at most that long, ms. */
  async typesUntil(what: string, isSo: () => Promise<boolean>, most: number): Promise<void> {
    const end = Date.now() + most;
    while (!(await isSo())) {
      if (Date.now() > end) throw new Error(`Typed in vain: ${what}`);
      this.input();
      await pause(1000);
    }
  }
}

// Real input, real absences: the four wait at the same time, each on a screen of its own.
describe.concurrent('a person at a real screen', () => {
  const people = [new Person(), new Person(), new Person(), new Person()] as const;
  const [absent, obeys, types, looks] = people;

  beforeAll(async () => {
    for (const person of people) await person.comes();
  }, 60_000);
  afterAll(async () => {
    for (const person of people) await person.goes();
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
    types.input();
    await limber.tell();
    expect((await limber.state()).reminder).toMatchObject({ showings: 0 });
    const end = Date.now() + 25 * SECOND;
    await types.typesUntil('25 seconds', () => Promise.resolve(Date.now() > end), 30 * SECOND);
    expect(await limber.toasts()).toEqual([]);
    await limber.stopWorker();
    const stopped = Date.now();
    await until('it is shown', async () => (await limber.toasts()).length > 0, 25 * SECOND);
    const waited = Date.now() - stopped;
    expect(waited).toBeGreaterThan(12 * SECOND);
    expect(waited).toBeLessThan(20 * SECOND);
    expect((await limber.state()).reminder).toMatchObject({ showings: 1 });
    expect(limber.browser.said).toEqual([]);
  }, 90_000);

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

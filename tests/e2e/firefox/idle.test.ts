import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workedDay } from '../../support/days.ts';
import { earlier, endBackground, ledger, turn } from '../../support/firefox-inside.ts';
import { pause, until } from '../../support/until.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Real idle. The event page lives two seconds, so Firefox repeats `idle` every few seconds instead of every thirty. */
describe('a person before a Firefox that repeats idle', () => {
  const limber = new LimberInFirefox();
  let page = '';
  let lastInput = 0;

  beforeAll(async () => {
    await limber.start({ 'extensions.background.idle.timeout': 2000 });
    await limber.install();
    await limber.opened('welcome.html');
    page = await limber.page('options.html');
  });
  afterAll(() => limber.remove());

  async function touch(): Promise<void> {
    await limber.touch();
    lastInput = Date.now();
  }

  /** Waits for so many turns while away, and gives the one moment at which all of them say the absence began. */
  async function awayTurns(count: number, most: number): Promise<number> {
    const turns = new Map<number, number>();
    const enough = async (): Promise<boolean> => {
      const { at, where } = await limber.state(page);
      if (where.phase === 'away') turns.set(at, where.since);
      return turns.size >= count;
    };
    await until(`idle came ${String(count)} times`, enough, most);
    const began = new Set(turns.values());
    expect(began.size).toBe(1);
    return Math.min(...began);
  }

  test('has a streak that grows by the time that really passes', async () => {
    await endBackground(limber);
    await touch();
    await limber.store(page, workedDay('12m'));
    const before = await turn(limber, page);
    await pause(3000);
    await touch();
    const after = await turn(limber, page);
    expect(before.streakMs).toBeGreaterThan(11 * MINUTE);
    expect(after.streakMs - before.streakMs).toBe(after.at - before.at);
  });

  test('is reminded in the first gap of 15 seconds, not before', async () => {
    await endBackground(limber);
    await touch();
    await limber.store(page, workedDay('1801s'));
    const { reminder } = await turn(limber, page);
    expect(reminder).toMatchObject({ showings: 0 });
    const shown = await until(
      'the gap was seen',
      async () => {
        const state = await limber.state(page);
        return state.reminder?.showings === 1 ? state : null;
      },
      30 * SECOND,
    );
    expect(shown.decisions.at(-1)).toMatchObject({ type: 'reminder', reason: 'gap' });
    const quiet = (shown.reminder?.firstShownAt ?? 0) - lastInput;
    expect(quiet).toBeGreaterThan(14 * SECOND);
    expect(quiet).toBeLessThan(22 * SECOND);
  });

  test('is away from the last input on, however often idle is repeated', async () => {
    // Still the same gap: work went on until it began.
    await endBackground(limber);
    await limber.store(page, workedDay('12m'));
    await turn(limber, page);
    expect(Math.abs((await awayTurns(4, 80 * SECOND)) - lastInput)).toBeLessThan(3 * SECOND);
  });

  test('comes back to one natural break of the whole absence and a streak of nothing', async () => {
    const began = await until('the absence is three minutes longer', async () => {
      const tracker = await limber.state(page);
      if (tracker.where.phase === 'away' && lastInput - tracker.where.since > 2 * MINUTE) return tracker.where.since;
      const moved = { tracker: earlier(tracker, 3 * MINUTE) };
      await limber.bidi.evaluate(page, `browser.storage.local.set(${JSON.stringify(moved)})`);
      return null;
    });
    expect(await awayTurns(3, 30 * SECOND)).toBe(began);
    await limber.touch();
    const state = await until('somebody is back', async () => {
      const now = await limber.state(page);
      return now.where.phase === 'present' ? now : null;
    });
    expect(state.streakMs).toBeLessThan(10 * SECOND);
    expect(state.day.natural).toBe(1);
    const entries = await until('the ledger has it', async () => {
      const all = await ledger(limber, page);
      return all.some((entry) => entry.outcome === 'natural') ? all : null;
    });
    expect(entries.filter((entry) => entry.outcome === 'natural')).toMatchObject([{ start: began, reason: 'away' }]);
  });

  test('leaves nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});

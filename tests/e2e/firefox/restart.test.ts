import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { State } from '../../../utils/core/tracking/state.ts';
import { workedDay } from '../../support/days.ts';
import { ledger, letPass, turn } from '../../support/firefox-inside.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';
import { until } from '../../support/until.ts';

const MINUTE = 60_000;

/** Firefox keeps no alarm over a restart, and starts the event page only for what hears `onStartup`. */
describe('a Firefox that is closed or killed and started again', () => {
  const limber = new LimberInFirefox();
  let page = '';
  let before: State;

  beforeAll(async () => {
    await limber.start();
    await limber.installForGood();
    await limber.opened('welcome.html');
    page = await limber.page('options.html');
    await turn(limber, page);
    await limber.close();
  });
  afterAll(() => limber.remove());

  /** Starts Firefox; `page` opens beside Limber and tells it nothing. */
  async function startAgain(): Promise<State> {
    const asked = Date.now();
    await limber.start();
    page = await limber.page('options.html');
    return until('Limber took a turn by itself', async () => {
      const state = await limber.state(page);
      return state.at >= asked && state.outbox.length === 0 ? state : null;
    });
  }

  test('closed in order, has its alarm again by itself and does not welcome again', async () => {
    await startAgain();
    await until('the alarm is set', async () => (await limber.alarms(page)).length === 1);
    expect((await limber.pages()).filter((url) => url.includes('/welcome.html'))).toEqual([]);
  });

  test('has its menu again, which Firefox keeps', async () => {
    const isThere = `browser.contextMenus.update('call_30', {}).then(() => true, () => null)`;
    await until('the menu is there', () => limber.bidi.evaluate<true | null>(page, isThere));
  });

  test('killed for a moment, keeps streak, day and history', async () => {
    await limber.touch();
    await limber.store(page, workedDay('20m'));
    before = await turn(limber, page);
    await limber.kill();
    const after = await startAgain();
    expect(after.streakMs - before.streakMs).toBe(after.at - before.at);
    expect(after.streakMs).toBeGreaterThan(20 * MINUTE - 1);
    expect(after.day).toMatchObject({ taken: before.day.taken, natural: before.day.natural });
    expect(after.marks).toEqual(before.marks);
    const [alarm] = await until('the alarm is set', async () => {
      const alarms = await limber.alarms(page);
      return alarms.length === 1 && alarms;
    });
    expect(alarm?.scheduledTime).toBeGreaterThan(Date.now());
  });

  test('killed for twenty minutes, calls it "browser closed" and no break', async () => {
    await letPass(limber, page, 20 * MINUTE);
    before = await limber.state(page);
    await limber.kill();
    const after = await startAgain();
    expect(after.streakMs).toBeLessThan(MINUTE);
    expect(after.day).toMatchObject({ taken: before.day.taken, natural: before.day.natural });
    const entries = (await ledger(limber, page)).filter(({ outcome }) => outcome !== 'screen');
    expect(entries).toMatchObject([{ outcome: 'pause', reason: 'browserClosed' }]);
    const closed = (entries[0]?.end ?? 0) - (entries[0]?.start ?? 0);
    expect(closed).toBeGreaterThan(14 * MINUTE);
    expect(closed).toBeLessThan(21 * MINUTE);
  });

  test('killed during a break whose page saved its progress, ends that break truthfully', async () => {
    await limber.touch();
    await limber.bidi.evaluate(
      page,
      `browser.runtime.sendMessage({ type: 'started', exercise: 'walk', restsEyes: true })`,
    );
    await limber.opened('break.html');
    const startedAt = await until('the page saved its progress', () => savedBreak());
    await limber.kill();
    const after = await startAgain();
    expect(after.where.phase).toBe('present');
    expect(after.day).toMatchObject({ taken: before.day.taken, cutShort: before.day.cutShort + 1 });
    const entries = await ledger(limber, page);
    expect(entries.filter((entry) => entry.start === startedAt)).toMatchObject([
      { outcome: 'cutShort', reason: 'guided', exercise: 'walk' },
    ]);
  });

  test('says nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });

  /** When the break began of which something is done and saved. */
  function savedBreak(): Promise<number | null> {
    return limber.bidi.evaluate(
      page,
      `new Promise((done) => {
        const asked = indexedDB.open('limber');
        asked.onsuccess = () => {
          const saved = asked.result.transaction('progress').objectStore('progress').get('running');
          saved.onsuccess = () => { asked.result.close(); done(saved.result?.doneMs > 0 ? saved.result.startedAt : null); };
        };
      })`,
    );
  }
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Entry } from '../../../utils/core/history/entry.ts';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import { dueDay, workedDay } from '../../support/days.ts';
import { pause, until } from '../../support/until.ts';

declare const chrome: typeof browser;

const MINUTE = 60_000;

describe('a browser that is killed and started again on the same profile', () => {
  const limber = new ChromiumLimber();

  beforeAll(async () => {
    await limber.start();
    await (await limber.opened('welcome.html')).close();
  });
  afterAll(() => limber.remove());

  async function entryOf(startedAt: number): Promise<Entry | null> {
    return (await limber.ledger()).find(({ start }) => start === startedAt) ?? null;
  }

  test('keeps streak, totals and history, sets the alarm again, and does not welcome again', async () => {
    await limber.putDay(dueDay());
    await limber.tell();
    await limber.tell({ type: 'skipped' });
    await until('the skip is recorded', async () => (await limber.ledger()).length === 1);
    const before = await limber.state();
    await limber.kill();
    await pause(2000);
    await limber.start();
    const state = await limber.stateThat('the start was a turn', ({ at }) => at > before.at + 2000);
    expect(Math.abs(state.streakMs - before.streakMs)).toBeLessThan(6 * MINUTE);
    expect(state.day).toMatchObject({ skipped: 1, taken: 0, natural: 0 });
    expect(await limber.ledger()).toMatchObject([{ outcome: 'skipped' }]);
    await until('the one alarm is set', async () => (await limber.alarms()).length === 1);
    expect(await limber.openPages()).toEqual([]);
  });

  test('a reminder that was up comes back under the same number of showings, never twice', async () => {
    const settings = { graceMinutes: 0 };
    await limber.putDay(dueDay(settings), settings);
    await limber.tell();
    const id = await limber.toast();
    await limber.kill();
    await limber.start();
    await pause(1500);
    const { reminder } = await limber.state();
    expect(reminder).toMatchObject({ showings: 1 });
    expect(id).toBe(`move:${String(reminder?.dueAt)}:1`);
    expect(await limber.badge()).toBe('!');
  });

  test('a break that was on is closed by the start, with the progress its page had saved', async () => {
    await limber.putDay(workedDay('12m'));
    await limber.tell({ type: 'started', exercise: 'walk', restsEyes: true });
    const guide = await limber.opened('break.html');
    await guide.press(/^Begin now/);
    await guide.says(/step 1 of/i);
    await pause(6500);
    const begun = (await limber.state()).where;
    if (begun.phase !== 'onBreak') throw new Error(`The break is not on but ${begun.phase}.`);
    await limber.kill();
    await limber.start();
    const state = await limber.stateThat('the break is over', ({ where }) => where.phase !== 'onBreak');
    expect(state.day).toMatchObject({ cutShort: 1, taken: 1 });
    const entry = await until('it is recorded', () => entryOf(begun.startedAt));
    expect(entry).toMatchObject({ outcome: 'cutShort', reason: 'guided', exercise: 'walk' });
    expect(entry.end - entry.start).toBeGreaterThan(4500);
    expect(entry.end - entry.start).toBeLessThan(7500);
  });

  test('a break whose page crashed is closed by the alarm a minute after its end, with the progress found', async () => {
    await limber.putDay(workedDay('12m'));
    await limber.tell({ type: 'started', exercise: 'walk', restsEyes: true });
    const guide = await limber.opened('break.html');
    await guide.press(/^Begin now/);
    await guide.says(/step 1 of/i);
    await limber.crashPages();
    const state = await limber.state();
    const { where } = state;
    if (where.phase !== 'onBreak') throw new Error(`The break is not on but ${where.phase}.`);
    // As if it had begun ten minutes ago and crashed in its last second.
    const startedAt = where.startedAt - 10 * MINUTE;
    const endsAt = where.endsAt - 10 * MINUTE;
    const progress = {
      startedAt,
      doneMs: where.seconds * 1000 - 1000,
      allSteps: false,
      savedAt: endsAt,
      did: [],
      reliefOnly: null,
    };
    await limber.peep.run(putProgress, progress);
    await limber.putAsleep({ tracker: { ...state, at: startedAt, where: { ...where, startedAt, endsAt } } });
    await limber.peep.run(() => chrome.alarms.create('limber', { when: Date.now() + 1000 }));
    const after = await limber.stateThat('the break is over', (now) => now.where.phase !== 'onBreak');
    expect(after.day).toMatchObject({ taken: 2 });
    expect(await until('it is recorded', () => entryOf(startedAt))).toMatchObject({
      outcome: 'taken',
      reason: 'guided',
    });
  });

  test('says nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});

function putProgress(progress: object): Promise<void> {
  return new Promise((done, failed) => {
    const asked = indexedDB.open('limber');
    asked.onerror = () => failed(asked.error);
    asked.onsuccess = () => {
      const change = asked.result.transaction('progress', 'readwrite');
      change.objectStore('progress').put(progress, 'running');
      change.oncomplete = () => {
        asked.result.close();
        done();
      };
    };
  });
}

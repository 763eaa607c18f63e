import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import { dueDay, EYES } from '../../support/days.ts';
import { pause, until } from '../../support/until.ts';

// In headless Chromium the person always seems to be typing; without a grace time a due break is shown at once.

describe('a due break, with the worker killed between every two steps', () => {
  const limber = new ChromiumLimber();
  let id = '';

  beforeAll(async () => {
    await limber.start();
    await (await limber.opened('welcome.html')).close();
  });
  afterAll(() => limber.remove());

  test('is told by one notification, and the badge says so', async () => {
    await limber.putDay(dueDay(EYES), EYES);
    expect(await limber.toasts()).toEqual([]);
    await limber.tell();
    id = await limber.toast();
    const { reminder } = await limber.state();
    expect(id).toBe(`eyes:${String(reminder?.dueAt)}:1`);
    expect(await limber.badge()).toBe('!');
  });

  test('a worker lost while showing shows the same reminder under the same id, once', async () => {
    await limber.stopWorker();
    const before = await limber.state();
    // The write before the showing had this effect in its outbox; the one after it never came.
    const effect = {
      id: before.nextEffect,
      type: 'showReminder',
      reminder: id,
      kind: 'eyes',
      seconds: 20,
      snoozesLeft: 2,
    };
    await limber.putAsleep({ tracker: { ...before, outbox: [effect], nextEffect: before.nextEffect + 1 } });
    await limber.tell();
    expect(await limber.toasts()).toEqual([id]);
    const after = await limber.state();
    expect(after.outbox).toEqual([]);
    expect(after.reminder?.showings).toBe(1);
    expect(await limber.stored().then((all) => all['reports'])).toBeUndefined();
  });

  test('its first button opens the break page, and the notification goes', async () => {
    await limber.stopWorker();
    await limber.fire('onButtonClicked', id, 0);
    await limber.opened('break.html');
    expect((await limber.state()).where.phase).toBe('onBreak');
    expect(await limber.toasts()).toEqual([]);
  });

  test('the page guides it to its end while the worker sleeps', async () => {
    await limber.stopWorker();
    const guide = await limber.opened('break.html');
    // It was never done before: its caution comes first, and goes by itself.
    await guide.says(/Before you begin/);
    await guide.says(/a tone tells you/i, 20_000);
    await guide.says(/Done\. /, 40_000);
  });

  test('it is recorded once, in ledger and totals', async () => {
    await limber.stateThat('the break is over', ({ where }) => where.phase !== 'onBreak');
    await limber.settled();
    await limber.stopWorker();
    const { day, run } = await limber.state();
    expect(day).toMatchObject({ taken: 1, cutShort: 0, missed: 0 });
    expect(run).toBe(1);
    const taken = (await limber.ledger()).filter(({ outcome }) => outcome === 'taken');
    expect(taken).toMatchObject([{ cue: 'eyes', reason: 'guided', plannedSeconds: 20 }]);
  });

  test('and the popup shows it', async () => {
    const popup = await limber.page('popup.html');
    await popup.says(/1 of 1 break/);
    await popup.close();
  });

  test('says nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});

describe('answers to a notification', () => {
  const limber = new ChromiumLimber();

  beforeAll(async () => {
    await limber.start();
    await (await limber.opened('welcome.html')).close();
  });
  afterAll(() => limber.remove());

  async function due(): Promise<string> {
    await limber.clearToasts();
    await limber.putDay(dueDay({ graceMinutes: 0 }), { graceMinutes: 0 });
    await limber.tell();
    return limber.toast();
  }

  test('closing it decides nothing', async () => {
    const id = await due();
    const before = await limber.state();
    await limber.fire('onClosed', id, true);
    await limber.stopWorker();
    await limber.tell();
    const after = await limber.state();
    expect(after.reminder).toEqual({ ...before.reminder, overdueMs: after.reminder?.overdueMs });
    expect(after.day).toMatchObject({ skipped: 0, missed: 0 });
    expect(await limber.badge()).toBe('!');
  });

  test('the second button snoozes, and after that time it comes again under a new id', async () => {
    const id = await due();
    await limber.stopWorker();
    await limber.fire('onButtonClicked', id, 1);
    const { reminder, streakMs } = await limber.stateThat('it is snoozed', (state) => state.reminder?.snoozes === 1);
    expect(reminder?.next).toMatchObject({ because: 'snoozed' });
    expect((reminder?.next?.at ?? 0) - Date.now()).toBeGreaterThan(4.9 * 60_000);
    expect(streakMs).toBeGreaterThan(29 * 60_000);
    await until('it is gone', async () => (await limber.toasts()).length === 0);
    const alarm = await until('the alarm is set', async () => (await limber.alarms())[0] ?? null);
    expect(Math.abs(alarm.scheduledTime - Date.now() - 5 * 60_000)).toBeLessThan(10_000);

    await limber.stopWorker();
    await limber.putAsleep({
      tracker: {
        ...(await limber.state()),
        reminder: { ...reminder, next: { at: Date.now() - 1, because: 'snoozed' } },
      },
    });
    await limber.tell();
    expect(await limber.toast()).toBe(`move:${String(reminder?.dueAt)}:2`);
  });

  test('a click starts it', async () => {
    const id = await due();
    await limber.stopWorker();
    await limber.fire('onClicked', id);
    const guide = await limber.opened('break.html');
    expect((await limber.state()).where.phase).toBe('onBreak');
    expect(await limber.toasts()).toEqual([]);
    // A second click brings the page forward and starts no second break.
    const begun = (await limber.state()).where;
    await limber.fire('onClicked', id);
    await pause(500);
    expect((await limber.state()).where).toEqual(begun);
    expect(await limber.openPages()).toEqual(['break.html']);
    await guide.close();
  });

  test('a break that is left is recorded as cut short, and comes again', async () => {
    const state = await limber.stateThat('the break is over', ({ where }) => where.phase !== 'onBreak');
    expect(state.day).toMatchObject({ cutShort: 1, taken: 0 });
    expect(state.reminder?.next).toMatchObject({ because: 'cutShort' });
  });

  test('says nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});

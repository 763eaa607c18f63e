import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import { dueDay, EYES, workedDay } from '../../support/days.ts';
import { pause, until } from '../../support/until.ts';

describe('the popup', () => {
  const limber = new ChromiumLimber();

  beforeAll(async () => {
    await limber.start();
    await (await limber.opened('welcome.html')).close();
  });
  afterAll(() => limber.remove());

  test('shows the right numbers with the worker asleep, and does not wake it', async () => {
    await limber.putDay(workedDay('12m'));
    const popup = await limber.page('popup.html');
    await popup.says(/12 min at the screen/);
    await popup.says(/Next break in 1[78] min/);
    await popup.says(/1 of 1 break/);
    await pause(3000);
    expect(await limber.isAwake()).toBe(false);
    await popup.close();
  });

  test('counts on while it is open, with the worker asleep', async () => {
    await limber.putDay(workedDay('715s'));
    const popup = await limber.page('popup.html');
    await popup.says(/11 min at the screen/);
    await popup.says(/12 min at the screen/, 8000);
    expect(await limber.isAwake()).toBe(false);
    await popup.close();
  });

  test('a skip from it is recorded, and taken back within ten seconds', async () => {
    await limber.putDay(dueDay());
    await limber.tell();
    await limber.stopWorker();
    const popup = await limber.page('popup.html');
    await popup.press(/^Skip/);
    await limber.stateThat('it is skipped', ({ day }) => day.skipped === 1);
    await limber.settled();
    await limber.stopWorker();
    await popup.press(/^Undo/);
    const state = await limber.stateThat('it is due again', ({ reminder }) => reminder !== null);
    await limber.settled();
    expect(state.day.skipped).toBe(0);
    expect(await limber.ledger()).toEqual([]);
    await popup.close();
  });

  test('a pause from it holds what is due, with the worker killed in between, and resuming lets it come', async () => {
    await limber.putDay(workedDay('12m'));
    const popup = await limber.page('popup.html');
    await popup.press(/^Pause/);
    await popup.press(/30 minutes/);
    await limber.stateThat('it is paused', (state) => state.pause !== null);
    await limber.settled();
    await limber.putDay({ ...dueDay(EYES), pause: (await limber.state()).pause }, EYES);
    await limber.tell();
    expect((await limber.state()).reminder).toMatchObject({ heldBy: 'paused', showings: 0 });
    expect(await limber.toasts()).toEqual([]);
    await limber.stopWorker();
    await popup.press(/^Carry on/);
    await until('it is shown once resumed', async () => (await limber.state()).reminder?.heldBy === null);
    await limber.settled();
    await popup.close();
  });

  test('with the keyboard alone a person gets from the popup to a finished break', async () => {
    await limber.clearToasts();
    await limber.putDay(dueDay(EYES), EYES);
    const popup = await limber.page('popup.html');
    await popup.toFront();
    await popup.says(/Time to look far away/);
    await until('Start has the focus', async () => (await popup.focused()).startsWith('Start'));
    await popup.key('Enter');
    const guide = await limber.opened('break.html');
    await guide.toFront();
    await guide.says(/Before you begin/);
    await until('Begin has the focus', async () => (await guide.focused()).startsWith('Begin'));
    await guide.key('Enter');
    await guide.says(/a tone tells you/i);
    await guide.key(' ');
    await guide.says(/paused/i);
    await guide.key(' ');
    // A break clicked through is none: half of its time has to have run.
    await pause(12_000);
    const state = await until('all steps are done', async () => {
      await guide.key('ArrowRight');
      const now = await limber.state();
      return now.where.phase !== 'onBreak' && now;
    });
    expect(state.day).toMatchObject({ taken: 1, cutShort: 0 });
    await guide.says(/Done\. /);
    await until('Tab reaches Close', async () => {
      await guide.key('Tab');
      return (await guide.focused()) === 'Close';
    });
    // The page is gone before the key has been answered.
    await guide.key('Enter').catch(() => null);
    await until('the page is closed', async () => (await limber.openPages()).every((page) => page !== 'break.html'));
  });

  test('says nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workspaces } from '../../../utils/core/workspace/workspaces.ts';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import { dueDay, workedDay } from '../../support/days.ts';
import { until } from '../../support/until.ts';

describe('options', () => {
  const limber = new ChromiumLimber();

  beforeAll(async () => {
    await limber.start();
    await (await limber.opened('welcome.html')).close();
  });
  afterAll(() => limber.remove());

  /** Minutes from now to the one alarm. */
  async function alarmIn(): Promise<number> {
    const all = await limber.alarms();
    expect(all.length).toBeLessThanOrEqual(1);
    return ((all[0]?.scheduledTime ?? Number.POSITIVE_INFINITY) - Date.now()) / 60_000;
  }

  test('another rhythm moves the next alarm at once, with the worker asleep before, and says it is saved', async () => {
    await limber.putDay(workedDay('18m'));
    await limber.tell();
    await until('the alarm is the heartbeat', async () => (await alarmIn()) > 4.5);
    await limber.stopWorker();
    const options = await limber.page('options.html#rhythm');
    await options.press(/^Movement snack/);
    await options.says(/Saved/);
    await until('the alarm lies where the break falls due', async () => {
      const minutes = await alarmIn();
      return minutes > 1 && minutes < 2.2;
    });
    expect((await limber.stored())['settings']).toMatchObject({ version: 1, value: { rhythm: 'snack-20-2' } });
    await options.close();
  });

  test('a rhythm in which nothing is due takes the reminder back', async () => {
    await limber.putDay(dueDay({ graceMinutes: 0 }), { graceMinutes: 0 });
    await limber.tell();
    await limber.toast();
    await limber.stopWorker();
    const options = await limber.page('options.html#rhythm');
    await options.press(/^Once an hour/);
    await until('the reminder is gone', async () => (await limber.toasts()).length === 0);
    expect((await limber.state()).reminder).toBeNull();
    expect(await limber.badge()).toBe('');
    await options.close();
  });

  test('answers of the workspace check are kept when the page is loaded again', async () => {
    const options = await limber.page('options.html#workspace');
    await options.press(/^Yes/);
    await until('the answer is stored', async () => {
      const { workspace } = (await limber.stored()) as { workspace?: { value: Workspaces } };
      return Object.keys(workspace?.value.places[0]?.answers ?? {}).length === 1;
    });
    await options.reload();
    await options.says(/1 of 24|23/);
    await options.close();
  });

  test('the day ended by hand takes the reminder back, with the worker asleep before, and says when it comes again', async () => {
    await limber.putDay(dueDay({ graceMinutes: 0 }), { graceMinutes: 0 });
    await limber.tell();
    await limber.toast();
    await limber.stopWorker();
    const options = await limber.page('options.html#hours');
    await options.press(/^I'm done for today/);
    await options.says(/Done for today\s+Back at/);
    await until('the reminder is gone', async () => (await limber.toasts()).length === 0);
    await options.press(/^Start my day now/);
    await options.says(/Your day is on/);
    await options.close();
  });

  test("the keys are shown as they are set, and the browser's page for them opens", async () => {
    const options = await limber.page('options.html#reminders');
    await options.says(/Alt\+Shift\+M/);
    await options.press(/^Open that page/);
    await until('it is open', async () => {
      const targets = await limber.browser.cdp.targets();
      return targets.some(({ url }) => url.startsWith('chrome://extensions/shortcuts'));
    });
    await options.close();
  });

  test('says nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import { pause, until } from '../../support/until.ts';

describe('a fresh install', () => {
  const limber = new ChromiumLimber();

  beforeAll(() => limber.start());
  afterAll(() => limber.remove());

  test('opens the welcome page, once, and sets the one alarm', async () => {
    await limber.opened('welcome.html');
    expect(await limber.openPages()).toEqual(['welcome.html']);
    const [alarm, ...others] = await until('an alarm is set', async () => {
      const all = await limber.alarms();
      return all.length > 0 && all;
    });
    expect(others).toEqual([]);
    expect((alarm?.scheduledTime ?? 0) - Date.now()).toBeLessThanOrEqual(5 * 60_000);
  });

  test('asks at its end to confirm the safety sentence, and remembers it', async () => {
    const welcome = await limber.opened('welcome.html');
    await welcome.evaluate(`void (location.hash = '#end')`);
    await welcome.press(/I have read this/);
    await until('the confirmation is stored', async () => {
      const settings = (await limber.stored())['settings'] as
        | { value: { safetyConfirmedAt: number | null } }
        | undefined;
      return typeof settings?.value.safetyConfirmedAt === 'number';
    });
  });

  test('shows a notification for trying, on request', async () => {
    const welcome = await limber.opened('welcome.html');
    await welcome.press(/notification/i);
    expect(await limber.toast()).toBe('test');
  });

  test('loaded again with something stored, it does not welcome again', async () => {
    await (await limber.opened('welcome.html')).close();
    await limber.close();
    await limber.start();
    await limber.tell();
    await pause(1000);
    expect(await limber.openPages()).toEqual([]);
  });

  test('says nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});

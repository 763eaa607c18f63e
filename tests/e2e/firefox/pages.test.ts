import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workspaces } from '../../../utils/core/workspace/workspaces.ts';
import { dueDay, workedDay } from '../../support/days.ts';
import { backgroundRuns, endBackground, press, text, turn } from '../../support/firefox-inside.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';
import { pause, until } from '../../support/until.ts';

const MINUTE = 60_000;

describe('pages in Firefox, with the event page ended before each press', () => {
  const limber = new LimberInFirefox();
  let page = '';

  beforeAll(async () => {
    await limber.start();
    await limber.install();
    await limber.opened('welcome.html');
    page = await limber.page('options.html#rhythm');
  });
  afterAll(() => limber.remove());

  /** Minutes from now to the one alarm. */
  async function alarmIn(): Promise<number> {
    const [alarm, ...more] = await limber.alarms(page);
    expect(more).toEqual([]);
    return ((alarm?.scheduledTime ?? Number.POSITIVE_INFINITY) - Date.now()) / MINUTE;
  }

  test('another rhythm moves the next alarm at once', async () => {
    await endBackground(limber);
    await limber.touch();
    await limber.store(page, workedDay('18m'));
    await turn(limber, page);
    await until('the alarm is the heartbeat', async () => (await alarmIn()) > 4.5);
    await endBackground(limber);
    await press(limber, page, 'Movement snack');
    await until('the alarm lies where the break falls due', async () => {
      const minutes = await alarmIn();
      return minutes > 1 && minutes < 2.2;
    });
    expect((await limber.stored(page))['settings']).toMatchObject({ version: 1, value: { rhythm: 'snack-20-2' } });
  });

  test('the popup has the right numbers, counts on, and lets the event page be', async () => {
    await endBackground(limber);
    await limber.store(page, workedDay('715s'));
    const popup = await limber.page('popup.html');
    await until('it has 11 min', async () => /\b11\s+min/.test(await text(limber, popup)));
    expect(await text(limber, popup)).toContain('1 of 1 break');
    expect(await text(limber, popup)).toMatch(/Next break in 1[89] min/);
    await until('it has 12 min', async () => /\b12\s+min/.test(await text(limber, popup)));
    expect(await backgroundRuns(limber)).toBe(false);
  });

  test('a skip is recorded, and taken back within ten seconds', async () => {
    await endBackground(limber);
    await limber.touch();
    await limber.store(page, dueDay({ graceMinutes: 0 }), { graceMinutes: 0 });
    await turn(limber, page);
    const popup = await limber.page('popup.html');
    await endBackground(limber);
    await press(limber, popup, 'Skip');
    await until('it is skipped', async () => (await limber.state(page)).day.skipped === 1);
    await endBackground(limber);
    await press(limber, popup, 'Undo');
    await until('it is due again', async () => (await limber.state(page)).reminder !== null);
    expect((await limber.state(page)).day.skipped).toBe(0);
  });

  test('a pause holds what is due until it is resumed', async () => {
    const popup = await limber.page('popup.html');
    await endBackground(limber);
    await press(limber, popup, 'Pause');
    await press(limber, popup, '30 minutes');
    await until('it is paused', async () => (await limber.state(page)).pause !== null);
    await endBackground(limber);
    await limber.touch();
    const paused = { ...dueDay(), pause: (await limber.state(page)).pause };
    await limber.store(page, paused, { graceMinutes: 0 });
    const { reminder } = await turn(limber, page);
    expect(reminder).toMatchObject({ heldBy: 'paused', showings: 0 });
    await endBackground(limber);
    await press(limber, popup, 'Carry on');
    await until('it is shown', async () => (await limber.state(page)).reminder?.showings === 1);
  });

  test('an answer to the workspace checklist is kept', async () => {
    await limber.bidi.evaluate(page, `void (location.hash = '#workspace')`);
    await press(limber, page, 'Yes');
    await until('the answer is stored', async () => {
      const { workspace } = (await limber.stored(page)) as { workspace?: { value: Workspaces } };
      return Object.keys(workspace?.value.places[0]?.answers ?? {}).length === 1;
    });
  });

  test('the test notification of the welcome page is taken by Firefox', async () => {
    const welcome = await limber.opened('welcome.html');
    await limber.bidi.evaluate(welcome, `void (location.hash = '#end')`);
    await press(limber, welcome, 'Show a test notification');
    await until('it asks whether it was seen', async () => (await text(limber, welcome)).includes('Did you see it?'));
    await pause(300);
    expect(await text(limber, welcome)).not.toContain('does not let Limber notify');
  });

  test('nothing was said on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});

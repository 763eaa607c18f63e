import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lived } from '../../../scripts/screenshots/states.ts';
import { until } from '../../support/limber-in-chromium.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const EYES = { rhythm: 'eyes-20', graceMinutes: 0 } as const;

describe('from install to a finished break in Firefox', () => {
  const limber = new LimberInFirefox();
  let page = '';

  beforeAll(async () => {
    await limber.start();
    await limber.install();
  });
  afterAll(() => limber.remove());

  test('installing opens the welcome page', async () => {
    await limber.opened('welcome.html');
    page = await limber.page('options.html');
  });

  test('a due break is shown once, with the event page ended before and after', async () => {
    await limber.stopBackground();
    await limber.touch();
    const due = lived([['active', '19m'], ['typing', '61s']], Date.now(), ZONE, { rhythm: 'eyes-20' });
    await limber.store(page, due, EYES);
    await limber.ring(page);
    const shown = await until('the reminder was shown', async () => {
      const { reminder } = await limber.state(page);
      return reminder !== null && reminder.showings > 0 ? reminder : null;
    });
    await limber.stopBackground();
    await limber.touch();
    await limber.ring(page);
    await new Promise((later) => setTimeout(later, 1500));
    const { reminder } = await limber.state(page);
    expect(reminder).toMatchObject({ showings: 1, dueAt: shown.dueAt });
  });

  test('Start in the popup opens the break page, with the event page ended before', async () => {
    const popup = await limber.page('popup.html');
    await limber.stopBackground();
    await limber.touch();
    await until('Start was pressed', () =>
      limber.bidi.evaluate<boolean>(
        popup,
        `(() => { const button = [...document.querySelectorAll('button')].find((each) => /^Start/.test(each.textContent)); button?.click(); return button !== undefined; })()`,
      ).then((pressed) => pressed || null),
    );
    await limber.opened('break.html');
    expect((await limber.state(page)).where.phase).toBe('onBreak');
  });

  test('the break runs to its end and is recorded, with the event page ended meanwhile', async () => {
    await limber.stopBackground();
    const state = await until('the break is over', async () => {
      await limber.touch();
      const now = await limber.state(page);
      return now.where.phase === 'present' ? now : null;
    }, 60_000);
    expect(state.day).toMatchObject({ taken: 1, missed: 0, cutShort: 0 });
  });

  test('the popup shows it with the event page ended', async () => {
    await limber.stopBackground();
    const popup = await limber.page('popup.html');
    const text = await until('the day is shown', async () => {
      const shown = await limber.bidi.evaluate<string>(popup, 'document.body.textContent');
      return shown.includes('1 of 1') ? shown : null;
    });
    expect(text).toContain('1 of 1');
  });

  test('nothing was said on any console', () => {
    expect(limber.bidi.errors).toEqual([]);
  });
});

describe('a Firefox that is killed', () => {
  const limber = new LimberInFirefox();

  afterAll(() => limber.remove());

  test('keeps streak and history, and sets its alarm again by itself', async () => {
    const archive = join(limber.profile, 'limber.xpi');
    const zipped = spawnSync('wxt', ['zip', '-b', 'firefox'], { encoding: 'utf8' });
    const name = readdirSync('.output').find((file) => file.endsWith('-firefox.zip'));
    expect(zipped.status).toBe(0);
    copyFileSync(join('.output', name ?? ''), archive);
    await limber.start();
    await limber.install(archive);
    const page = await limber.page('options.html');
    await limber.stopBackground();
    await limber.touch();
    await limber.store(page, lived([['active', '33m'], ['away', '4m'], ['active', '20m']], Date.now(), ZONE));
    await limber.ring(page);
    await until('a turn was taken', async () => ((await limber.state(page)).at > Date.now() - 5000 ? true : null));
    // Firefox writes down what is installed some seconds after the installation.
    await new Promise((later) => setTimeout(later, 6000));
    await limber.kill();
    await limber.start();
    const again = await limber.page('options.html');
    const state = await until('the start was settled', async () => {
      const now = await limber.state(again);
      return now.at > Date.now() - 20_000 ? now : null;
    }, 30_000);
    expect(state.day).toMatchObject({ taken: 1 });
    expect(Math.abs(state.streakMs - 20 * 60_000)).toBeLessThan(6 * 60_000);
    await until('the alarm is set', async () => ((await limber.alarms(again)).length === 1 ? true : null));
  });
});

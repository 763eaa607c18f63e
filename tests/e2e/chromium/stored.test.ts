import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { parseSettings } from '../../../utils/platform/schema/settings.ts';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import { chosen, workedDay } from '../../support/days.ts';
import { until } from '../../support/until.ts';

declare const chrome: typeof browser;

const KEYS = ['tracker', 'settings', 'movement', 'workspace', 'reports'] as const;
const BROKEN: Readonly<Record<string, unknown>> = {
  corrupt: '\u0000\u0001no document',
  truncated: '{"version":1,"value":{"rhyth',
  foreign: [{ program: 'another' }, null, 7],
  'of a future version': { version: 99, value: { anything: true }, where: 'else' },
};

type Report = { readonly about: string; readonly what: string; readonly keptAs: string };

describe('stored data that cannot be used', () => {
  const limber = new ChromiumLimber();

  beforeAll(async () => {
    await limber.start();
    await (await limber.opened('welcome.html')).close();
  });
  afterAll(() => limber.remove());

  /** Lets the worker and a popup find exactly these items. */
  async function start(items: Readonly<Record<string, unknown>>): Promise<void> {
    await limber.stopWorker();
    await limber.peep.run(() => chrome.storage.local.clear());
    await limber.putAsleep({ tracker: workedDay('12m'), settings: { version: 1, value: chosen() }, ...items });
    await limber.tell();
  }

  async function reportOn(key: string): Promise<Report> {
    return until(`a report on ${key}`, async () => {
      const { value } = ((await limber.stored())['reports'] ?? { value: [] }) as { value: readonly Report[] };
      return Array.isArray(value) ? (value.find((each) => each.about === key) ?? null) : null;
    });
  }

  describe.each(KEYS)('%s', (key) => {
    test.each(Object.keys(BROKEN))('%s: Limber starts, says so, and keeps a copy', async (kind) => {
      await start({ [key]: BROKEN[kind] });
      const popup = await limber.page('popup.html');
      await popup.says(/Some stored data could not be used/);
      await popup.says(/Next break in/);
      await popup.close();
      const report = await reportOn(key);
      expect(report.what).toBe(kind === 'of a future version' ? 'newerVersion' : 'setAside');
      const stored = await limber.stored();
      expect(stored[report.keptAs]).toEqual(BROKEN[kind]);
      expect(Object.keys(stored).filter((name) => name.startsWith(`kept:${key}:`))).toEqual([report.keptAs]);
      expect(stored['tracker']).toMatchObject({ version: 1, where: { phase: 'present' } });
      expect((await limber.alarms()).length).toBe(1);
    });
  });

  test('one field that cannot be used costs no more than itself', async () => {
    const day = workedDay('12m');
    await start({ tracker: { ...day, marks: 'none', run: -3 } });
    const state = await limber.state();
    expect(state.day).toMatchObject({ taken: day.day.taken, natural: day.day.natural });
    expect(Math.abs(state.streakMs - 12 * 60_000)).toBeLessThan(10_000);
    expect(await reportOn('tracker')).toMatchObject({ what: 'repaired', fields: ['run', 'marks'] });
  });

  test('a hidden page that a lost worker left open does not stand in the way', async () => {
    await limber.stopWorker();
    await until('the last one has gone', async () => (await limber.hiddenPages()).length === 0);
    await limber.peep.run(() =>
      chrome.offscreen.createDocument({ url: '/mend.html', reasons: ['DOM_PARSER'], justification: 'Left open.' }),
    );
    const day = workedDay('12m');
    await start({ tracker: { ...day, run: -3 } });
    expect((await limber.state()).day.natural).toBe(day.day.natural);
    expect(await reportOn('tracker')).toMatchObject({ what: 'repaired', fields: ['run'] });
  });

  test('settings beyond their limits are moved into them', async () => {
    await start({ settings: { version: 1, value: { graceMinutes: 999, sound: 'loud', rhythm: 'hourly-5' } } });
    const { value } = (await limber.stored())['settings'] as { value: unknown };
    expect(parseSettings(value)).toMatchObject({
      problems: [],
      value: { rhythm: 'hourly-5', graceMinutes: 15, sound: true },
    });
    await reportOn('settings');
  });

  test('options name the copy', async () => {
    const { keptAs } = await reportOn('settings');
    const options = await limber.page('options.html#about');
    expect(await options.says(/Kept as kept:settings:\d+/)).toContain(keptAs);
    await options.close();
  });

  test('says nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});

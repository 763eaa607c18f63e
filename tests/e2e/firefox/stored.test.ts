import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import { workedDay } from '../../support/days.ts';
import { endBackground, leaveAsleep, tell, text, turn } from '../../support/firefox-inside.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';
import { until } from '../../support/until.ts';

const KEYS = ['tracker', 'settings', 'movement', 'workspace', 'reports'] as const;

const UNUSABLE: Readonly<Record<string, unknown>> = {
  'of another kind': 'not a document',
  'cut off': { version: 1 },
  foreign: { version: 1, value: [1, 2, 3], where: 'elsewhere' },
  'of a future version': { version: 99, value: { anything: true } },
};

describe('stored data in Firefox that cannot be used', () => {
  const limber = new LimberInFirefox();
  let page = '';

  beforeAll(async () => {
    await limber.start();
    await limber.install();
    await limber.opened('welcome.html');
    page = await limber.page('break.html');
  });
  afterAll(() => limber.remove());

  const cases = [
    ...KEYS.map((key) => ({ name: `${key} cut off`, keys: [key], value: { version: 1 } })),
    ...Object.entries(UNUSABLE).map(([kind, value]) => ({ name: `everything ${kind}`, keys: [...KEYS], value })),
  ];
  for (const { name, keys, value } of cases) {
    test(`${name}: Limber starts, says so and keeps a copy`, async () => {
      await endBackground(limber);
      await limber.touch();
      await limber.bidi.evaluate(page, 'browser.storage.local.clear()');
      await limber.store(page, workedDay('12m'));
      const broken = Object.fromEntries(keys.map((key) => [key, value]));
      await limber.bidi.evaluate(page, `browser.storage.local.set(${JSON.stringify(broken)})`);
      const popup = await limber.page('popup.html');
      expect(await turn(limber, page)).toMatchObject({ version: 1, where: { phase: 'present' } });
      const copies = await until('copies are kept', async () => {
        const all = Object.entries(await limber.stored(page)).filter(([key]) => key.startsWith('kept:'));
        return all.length >= keys.length && all;
      });
      expect(copies.map(([key]) => key.split(':')[1] ?? '').toSorted((a, b) => a.localeCompare(b))).toEqual(
        keys.toSorted(),
      );
      for (const [, copy] of copies) expect(copy).toEqual(value);
      await until('the popup says so', async () => (await text(limber, popup)).includes('could not be used'));
      expect(await text(limber, popup)).toContain('Start now');
      await limber.bidi.send('browsingContext.close', { context: popup });
    });
  }

  test('the event page mends state and settings, keeps a copy of each and tells once', async () => {
    await leaveAsleep(limber, page);
    await limber.bidi.evaluate(page, 'browser.storage.local.clear()');
    const broken = { tracker: 'not a document', settings: { version: 99, value: { anything: true } } };
    await limber.bidi.evaluate(page, `browser.storage.local.set(${JSON.stringify(broken)})`);
    await tell(limber, page, { type: 'woke' });
    const mended = await limber.stored(page);
    const reports = (mended['reports'] as { value: { about: string; what: string; keptAs: string; at: number }[] })
      .value;
    expect(reports).toMatchObject([
      { about: 'tracker', what: 'setAside' },
      { about: 'settings', what: 'newerVersion' },
    ]);
    const [tracker, settings] = reports;
    expect(mended[tracker?.keptAs ?? '']).toEqual(broken.tracker);
    expect(mended[settings?.keptAs ?? '']).toEqual(broken.settings);
    expect(mended['settings']).toMatchObject({ version: 1, value: DEFAULT_SETTINGS });
    expect(mended['tracker']).toMatchObject({ version: 1, where: { phase: 'present' } });
    await leaveAsleep(limber, page);
    await turn(limber, page);
    expect((await limber.stored(page))['reports']).toEqual(mended['reports']);
  });

  test('what is sound beside it stays as it was', async () => {
    await endBackground(limber);
    await limber.touch();
    await limber.bidi.evaluate(page, 'browser.storage.local.clear()');
    await limber.store(page, workedDay('12m'));
    await limber.bidi.evaluate(page, `browser.storage.local.set({ reports: 'not a document' })`);
    const state = await turn(limber, page);
    expect(state.streakMs).toBeGreaterThan(12 * 60_000 - 1);
    expect(state.marks).toHaveLength(1);
  });

  test('nothing was said on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workedDay } from '../../support/days.ts';
import { endBackground, text, turn } from '../../support/firefox-inside.ts';
import { LimberInFirefox } from '../../support/limber-in-firefox.ts';
import { until } from '../../support/until.ts';

const KEYS = ['tracker', 'settings', 'workspace', 'reports'] as const;

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

  for (const key of KEYS) {
    for (const [kind, value] of Object.entries(UNUSABLE)) {
      test(`${key} ${kind}: Limber starts, says so and keeps a copy`, async () => {
        await endBackground(limber);
        await limber.touch();
        await limber.bidi.evaluate(page, 'browser.storage.local.clear()');
        await limber.store(page, workedDay('12m'));
        await limber.bidi.evaluate(page, `browser.storage.local.set(${JSON.stringify({ [key]: value })})`);
        const popup = await limber.page('popup.html');
        const state = await turn(limber, page);
        expect(state).toMatchObject({ version: 1, where: { phase: 'present' } });
        const stored = await until('a copy is kept', async () => {
          const all = await limber.stored(page);
          return Object.keys(all).some((name) => name.startsWith(`kept:${key}:`)) && all;
        });
        const copies = Object.keys(stored).filter((name) => name.startsWith('kept:'));
        expect(copies.map((name) => stored[name])).toEqual([value]);
        await until('the popup says so', async () => (await text(limber, popup)).includes('could not be used'));
        expect(await text(limber, popup)).toContain('Start now');
        await limber.bidi.send('browsingContext.close', { context: popup });
      });
    }
  }

  test('what is sound beside it stays as it was', async () => {
    await endBackground(limber);
    await limber.touch();
    await limber.bidi.evaluate(page, 'browser.storage.local.clear()');
    await limber.store(page, workedDay('12m'));
    await limber.bidi.evaluate(page, `browser.storage.local.set({ settings: 'not a document' })`);
    const state = await turn(limber, page);
    expect(state.streakMs).toBeGreaterThan(12 * 60_000 - 1);
    expect(state.marks).toHaveLength(1);
  });

  test('nothing was said on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});

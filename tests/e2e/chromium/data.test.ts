import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { totalsOf } from '../../../utils/core/history/totals.ts';
import { AXE, FINDINGS } from '../../support/axe.ts';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import type { ChromiumPage } from '../../support/chromium-page.ts';
import { noise } from '../../support/history-days.ts';
import { countHistory, giveFile, putHistory, savedFile } from '../../support/yours-inside.ts';

const ENTRIES = noise(11, 40).filter(({ start }) => start < Date.now());
const DATES = [...new Set(ENTRIES.map(({ date }) => date))];
const TOTALS = DATES.map((date) => totalsOf(ENTRIES.filter((entry) => entry.date === date))).filter(
  (day) => day !== null,
);
const NOTES = [{ key: '2026-09-08', ache: { level: 4, areas: ['neck'] }, steps: 8432 }];
const ALL = [ENTRIES.length, TOTALS.length, 1];

describe('what is the person’s own', () => {
  const limber = new ChromiumLimber();
  let saved = '';

  beforeAll(async () => {
    await limber.start();
    await (await limber.opened('welcome.html')).close();
  });
  afterAll(() => limber.remove());

  /** The section, as soon as it is drawn. */
  async function dataPage(): Promise<ChromiumPage> {
    const page = await limber.page('options.html#data');
    await page.says(/Everything Limber knows/);
    return page;
  }

  async function saveAll(page: ChromiumPage): Promise<string> {
    await page.press(/^Save as JSON/);
    await page.says(/json is ready/, 30_000);
    const [name, text] = await page.run(savedFile);
    expect(name).toMatch(/^limber-\d{4}-\d{2}-\d{2}\.json$/);
    return text;
  }

  const without = (text: string): string => text.replace(/"exportedAt":"[^"]+"/, '');

  test('all is saved, deleted, and the same again after it was brought in', async () => {
    let page = await dataPage();
    await limber.peep.run(putHistory, ENTRIES, TOTALS, NOTES);
    await limber.peep.run(async () => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: { local: { set(items: unknown): Promise<void> } } } }
      ).chrome;
      await storage.local.set({ diary: { version: 1, value: { stepGoal: 9000, ageBand: null } } });
    });
    saved = await saveAll(page);
    expect(JSON.parse(saved)).toMatchObject({ format: 'limber-export', version: 1, plan: { stepGoal: 9000 } });
    await page.press(/^Everything Limber knows/);
    await page.press(/^Delete$/);
    await page.says(/Deleted: /, 30_000);
    expect(await limber.peep.run(countHistory)).toEqual([0, 0, 0]);
    await page.says(/It is gone for good/, 20_000);
    await page.close();
    page = await dataPage();
    expect(JSON.parse(await saveAll(page))).toMatchObject({ entries: [], notes: [], plan: { stepGoal: 8000 } });
    await page.run(giveFile, 'limber.json', saved);
    await page.says(/entries are new/, 30_000);
    expect(await limber.peep.run(countHistory)).toEqual([0, 0, 0]);
    await page.press(/^Goal for steps/);
    await page.press(/^Bring in/);
    await page.says(/It is in/, 60_000);
    expect(await limber.peep.run(countHistory)).toEqual(ALL);
    expect(without(await saveAll(page)) === without(saved)).toBe(true);
    await page.close();
  });

  test('what is deleted comes back by Undo, byte for byte', async () => {
    const page = await dataPage();
    const before = await saveAll(page);
    await page.press(/^All of the history/);
    await page.press(/^Notes to self of that time too/);
    await page.press(/^Delete$/);
    await page.says(/Deleted: /, 30_000);
    expect(await limber.peep.run(countHistory)).toEqual([0, 0, 0]);
    expect(await page.focused()).toBe('Undo');
    await page.key('Enter');
    await page.says(/It is back as it was/, 30_000);
    expect(await limber.peep.run(countHistory)).toEqual(ALL);
    expect(without(await saveAll(page)) === without(before)).toBe(true);
    await page.close();
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, -500), /ends in the middle/],
    ['of another kind', () => '{"tabs": [1, 2, 3]}', /was not saved by Limber/],
    ['hostile', () => `{"__proto__":{"format":"limber-export"},"entries":[${'['.repeat(200_000)}`, /is damaged/],
    ['from the future', (text: string) => text.replace('"version":1', '"version":7'), /comes from a later version/],
  ] as const)('a file that is %s says so and changes nothing', async (_what, spoiled, says) => {
    const page = await dataPage();
    const before = await limber.stored();
    await page.run(giveFile, 'spoiled.json', spoiled(saved));
    await page.says(/Nothing was brought in/);
    await page.says(says);
    expect(await limber.peep.run(countHistory)).toEqual(ALL);
    expect((await limber.stored())['settings']).toEqual(before['settings']);
    await page.close();
  });

  test('axe finds nothing with a file ready, one shown and dates that are wrong', async () => {
    const page = await dataPage();
    await saveAll(page);
    await page.run(giveFile, 'limber.json', saved.replace('"snoozes":2', '"snoozes":4'));
    await page.says(/Take from the file too/, 30_000);
    await page.press(/^Several days/);
    await page.run(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=date]');
      if (field === null) return;
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.says(/Choose a day/);
    await page.evaluate(`${AXE}; undefined`);
    expect(await page.evaluate<readonly string[]>(FINDINGS)).toEqual([]);
    await page.close();
  });

  test('says nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { totalsByDay } from '../../../scripts/simulate/history/history.ts';
import { fill } from '../../../scripts/simulate/history/fill.ts';
import type { Entry } from '../../../utils/core/history/entry.ts';
import { addDays } from '../../../utils/core/time/zone.ts';
import { AXE, FINDINGS } from '../../support/axe.ts';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import type { ChromiumPage } from '../../support/chromium-page.ts';
import { entryAt, stretchAt } from '../../support/history-days.ts';
import { until } from '../../support/until.ts';

const DID = { outcome: 'taken', cue: 'move', plannedSeconds: 120, ms: 120_000, did: ['shoulder-rolls'] } as const;

/** Thirty days on which most reminders before ten were ignored, and none later. */
function ignoredEarly(today: string): readonly Entry[] {
  return Array.from({ length: 30 }, (_, at) => addDays(today, -1 - at)).flatMap((date, at) => [
    stretchAt(date, 9, 90),
    entryAt(date, 9.5, at % 4 === 0 ? DID : { ...DID, outcome: 'missed', did: [], ms: 0 }),
    entryAt(date, 11, DID),
    entryAt(date, 14, DID),
  ]);
}

describe('what stands out', () => {
  const limber = new ChromiumLimber();

  beforeAll(async () => {
    await limber.start();
    await (await limber.opened('welcome.html')).close();
    const entries = ignoredEarly(new Date().toISOString().slice(0, 10));
    const page = await limber.page('options.html#notes');
    await page.says(/Evening note/);
    await fill((expression) => page.evaluate(expression), { entries, days: totalsByDay(entries), notes: [] });
    await page.close();
  });
  afterAll(() => limber.remove());

  async function history(): Promise<ChromiumPage> {
    const page = await limber.page('options.html#history');
    await page.says(/What stands out/);
    return page;
  }

  async function quietStart(minutes: number): Promise<void> {
    await until(`the first ${minutes} min are quiet`, async () => {
      const { settings } = await limber.stored();
      return JSON.stringify({ settings }).includes(`"quietStartMinutes":${minutes}`);
    });
  }

  test('one press changes the setting, the next takes it back, and nothing is wrong with the page', async () => {
    const page = await history();
    await page.says(/are ignored more often/);
    await page.says(/Ignored before 10:00.{0,3}: 22 of 30\. Later: 0 of 60\. Over \d weeks\./);
    await page.press(/^Start quietly$/);
    await quietStart(30);
    expect(await page.focused()).toBe('Undo');
    await page.press(/^Undo$/);
    await quietStart(5);
    await page.evaluate(`${AXE}; undefined`);
    expect(await page.evaluate<readonly string[]>(FINDINGS)).toEqual([]);
    await page.close();
  });

  test('what is hidden stays hidden, also on the next page, and can be shown again at any time', async () => {
    let page = await history();
    await page.press(/^Hide for 4 weeks$/);
    await page.says(/Hidden until/);
    await page.press(/^Show again$/);
    await page.press(/^Hide for 4 weeks$/);
    await until('it is written', async () => {
      const { insights } = await limber.stored();
      return JSON.stringify({ insights }).includes('early 10');
    });
    await page.close();
    page = await history();
    await page.says(/More breaks are kept from noon on/);
    const shown = `[...document.querySelectorAll('h3')].some((title) =>
      title.textContent.includes('are ignored more often') && title.checkVisibility())`;
    expect(await page.evaluate(shown)).toBe(false);
    await page.press(/^Hidden for now: 1$/);
    expect(await page.evaluate(shown)).toBe(true);
    await page.press(/^Show again$/);
    await until('it is no longer hidden', async () => {
      const { insights } = await limber.stored();
      return !JSON.stringify({ insights }).includes('early 10');
    });
    await page.close();
    page = await history();
    await page.says(/Ignored before 10:00/);
    expect(await page.evaluate(shown)).toBe(true);
    await page.close();
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill } from '../../../scripts/simulate/history/fill.ts';
import { ChromiumLimber } from '../../support/chromium-limber.ts';
import type { ChromiumPage } from '../../support/chromium-page.ts';
import { workedDay } from '../../support/days.ts';
import { readDays } from '../../support/ledger-inside.ts';
import { tenYears, yearsOf } from '../../support/years.ts';

/** Most memory the page may take with all of it shown, MB; measured 12. */
const MOST_MEGABYTES = 40;

describe('a history of ten years', () => {
  const limber = new ChromiumLimber();
  const lived = tenYears();
  const [thisYear = 0, ...earlier] = yearsOf(lived);
  let page: ChromiumPage;

  beforeAll(async () => {
    await limber.start();
    await (await limber.opened('welcome.html')).close();
    await limber.putDay(workedDay('12m'));
    const notes = await limber.page('options.html#notes');
    await notes.says(/Evening note/);
    await fill((expression) => notes.evaluate(expression), lived);
    await notes.close();
  }, 180_000);
  afterAll(() => limber.remove());

  test('is about eighty thousand entries, and opens with the day, the week, the year and what came of it', async () => {
    expect(lived.days.length).toBe(2600);
    expect(lived.entries.length).toBeGreaterThan(70_000);
    page = await limber.page('options.html#history');
    await page.says(/Today, /);
    await page.says(/This week/);
    await page.says(/The last 12 months/);
    await page.says(/\d{3} days at the screen, [\d,]+ of [\d,]+ breaks kept\./);
    await page.says(/What stands out/);
    await page.says(/Week by week/);
  });

  test('goes back month by month over all of it', async () => {
    await page.press(/^12 months$/);
    await page.press(/^All$/);
    await page.says(/Month by month/);
    await page.says(/2,\d{3} days at the screen, [^.]+ a day on average, today aside\./);
  });

  test('goes back year by year to the first, and no further', async () => {
    for (const year of [thisYear, ...earlier]) {
      await page.press(new RegExp(`^${year}$`));
      await page.says(new RegExp(`\\b${year}(?!\\d|-)`));
    }
    const ends = `document.querySelector('button[aria-label="The year before"]').getAttribute('aria-disabled')`;
    expect(await page.evaluate(ends)).toBe('true');
    for (const year of [thisYear, ...earlier].toReversed().slice(1)) await page.press(new RegExp(`^${year}$`));
    await page.press(/^The last 12 months$/);
    await page.says(/The last 12 months/);
  });

  test('takes little memory with all of it shown', async () => {
    await page.send('HeapProfiler.collectGarbage');
    await page.send('Performance.enable');
    const { metrics } = (await page.send('Performance.getMetrics')) as { metrics: { name: string; value: number }[] };
    const bytes = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Infinity;
    expect(bytes / 1_000_000).toBeLessThan(MOST_MEGABYTES);
    await page.close();
  });

  test('takes the next entry as a short one does', async () => {
    const asked = Date.now();
    await limber.tell({ type: 'positionChanged', to: 'other' });
    expect(Date.now() - asked).toBeLessThan(3000);
    const days = await limber.peep.run(readDays);
    expect(days.length).toBe(2601);
    expect(days.at(-1)).toMatchObject({ counts: { position: 1 } });
  });

  test('says nothing on any console', async () => {
    await limber.close();
    expect(limber.said).toEqual([]);
  });
});

import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { longTasks, traced } from './trace.ts';

/** What came of using History. */
export type Used = {
  /** Tasks over 50 ms: what was done, and how long each took. */
  readonly long: readonly string[];
  readonly how: string;
  readonly megabytesAtFirst: number;
  readonly megabytes: number;
};

type Noting = { charts: number[] };

const NOTES = 'Notes and steps beside breaks';

/** What somebody does who looks around in History. */
const DEEDS: readonly (readonly [name: string, deed: (page: Page) => Promise<unknown>])[] = [
  ['to 4 weeks', (page) => choose(page, '4 weeks', 'Over time')],
  ['to 12 months', (page) => choose(page, '12 months', 'Over time')],
  ['to all', (page) => choose(page, 'All', 'Over time')],
  ['movements of 12 months', (page) => choose(page, '12 months', 'What was moved')],
  ['movements of 4 weeks', (page) => choose(page, '4 weeks', 'What was moved')],
  ['notes of 12 months', (page) => choose(page, '12 months', NOTES)],
  ['notes of all years', (page) => choose(page, 'All', NOTES)],
  ['a year back', (page) => toYear(page, 'back')],
  ['two years back', (page) => toYear(page, 'back')],
  ['a year onward', (page) => toYear(page, 'onward')],
  ['a week back', (page) => press(page, 'The week before')],
  ['a week onward', (page) => press(page, 'The week after')],
  ['scrolling down', (page) => scroll(page, 600)],
  ['scrolling up', (page) => scroll(page, -600)],
];
/** After each, ms: all that it began is over. */
const SETTLED = 1200;

/** Notes when charts are drawn, as `charts`. Runs in a page before all else, so it uses nothing from outside. */
export function noteCharts(): void {
  const noted = globalThis as unknown as Noting;
  noted.charts = [];
  let known = 0;
  const look = (): void => {
    const { length } = document.querySelectorAll('main [role=img] > *');
    if (length === known) return;
    known = length;
    // After the frame that shows it.
    requestAnimationFrame(() => setTimeout(() => noted.charts.push(performance.now())));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

/** Waits until a second has passed without another chart. @returns when each was drawn, ms */
export function chartsDrawn(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const { charts } = globalThis as unknown as Noting;
        const look = (): void => {
          if (performance.now() - (charts.at(-1) ?? Infinity) > 1000) resolve(charts);
          else setTimeout(look, 50);
        };
        look();
      }),
  );
}

/** Opens History, goes through ranges and years, scrolls down and up, and says what it took. */
export async function useHistory(context: BrowserContext, url: string): Promise<Used> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const long: string[] = [];
  const during = async (name: string, what: () => Promise<unknown>): Promise<void> => {
    const tasks = longTasks(await traced(session, what));
    long.push(...tasks.map((ms) => `${name}: ${Math.round(ms)} ms`));
  };
  await during('opening', async () => {
    await page.goto(url);
    await chartsDrawn(page);
  });
  const megabytesAtFirst = await heap(session);
  for (const [name, deed] of DEEDS) {
    await during(name, async () => {
      await deed(page);
      await page.waitForTimeout(SETTLED);
    });
  }
  const megabytes = await heap(session);
  await page.close();
  const how = `trace, by the time they had the processor: opening, ${DEEDS.map(([name]) => name).join(', ')}`;
  return { long, how, megabytesAtFirst, megabytes };
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  return Math.round(used / 10_000) / 100;
}

function choose(page: Page, name: string, of: string): Promise<void> {
  return page.getByRole('region', { name: of }).getByRole('radio', { name, exact: true }).check({ force: true });
}

/** Where there is no earlier year the button stands there and does nothing. */
function toYear(page: Page, way: 'back' | 'onward'): Promise<void> {
  const years = page.getByRole('button', { name: /^(\d{4}|The year (before|after)|The last 12 months)$/ });
  return years.nth(way === 'back' ? 0 : 1).click({ force: true });
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click({ force: true });
}

async function scroll(page: Page, by: number): Promise<void> {
  await page.mouse.move(640, 450);
  for (let times = 0; times < 12; times += 1) {
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(60);
  }
}

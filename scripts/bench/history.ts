import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import { livedIn } from '../screenshots/states.ts';
import { fill } from '../simulate/history/fill.ts';
import { history, totalsByDay, WORKDAYS_A_YEAR } from '../simulate/history/history.ts';
import { measure, median, type Measure } from './budget.ts';
import { chartsDrawn, noteCharts, useHistory, type Used } from './history-use.ts';
import type { Nothing } from './nothing.ts';
import { addressOfLimber, closeWelcome, firstPaint, FLAGS, open } from './popup.ts';

const RUNS = 9;
const TEN_YEARS = 2600;
const ONE_MONTH = Math.round(WORKDAYS_A_YEAR / 12);
const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const PAGE = 'options.html#history';

/** A browser with Limber in it, and so many entries. */
type Filled = {
  readonly context: BrowserContext;
  readonly home: string;
  readonly profile: string;
  readonly entries: number;
};

/** When the first chart was drawn, and the last of those that come by themselves, ms. */
type Drawn = { readonly first: number; readonly last: number };

type Found = {
  readonly bare: readonly number[];
  readonly month: readonly Drawn[];
  readonly years: readonly Drawn[];
  readonly entries: number;
  readonly used: Used;
  readonly usedMonth: Used;
};

/**
 * History with ten years of data beside one month of it and beside a bare page; what tasks its use makes, and how much
 * memory it takes.
 */
export async function historyMeasures(build: string, nothing: Nothing): Promise<Measure[]> {
  const [month, years] = [await filled(build, nothing, ONE_MONTH), await filled(build, nothing, TEN_YEARS)];
  try {
    const found = { bare: [] as number[], month: [] as Drawn[], years: [] as Drawn[] };
    for (let run = 0; run < RUNS; run += 1) {
      found.bare.push(await open(years.context, `chrome-extension://${nothing.id}/bare.html`, firstPaint));
      found.month.push(await open(month.context, `${month.home}/${PAGE}`, drawn));
      found.years.push(await open(years.context, `${years.home}/${PAGE}`, drawn));
    }
    const usedMonth = await useHistory(month.context, `${month.home}/${PAGE}`);
    const used = await useHistory(years.context, `${years.home}/${PAGE}`);
    return told({ ...found, entries: years.entries, used, usedMonth });
  } finally {
    for (const { context, profile } of [month, years]) {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

async function filled(build: string, nothing: Nothing, workdays: number): Promise<Filled> {
  const profile = mkdtempSync(join(tmpdir(), 'limber-bench-'));
  const folders = `${build},${nothing.folder}`;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    headless: false,
    viewport: { width: 1280, height: 900 },
    args: [...FLAGS, '--disable-gpu', `--load-extension=${folders}`, `--disable-extensions-except=${folders}`],
  });
  const home = await addressOfLimber(context);
  await closeWelcome(context);
  const page = await context.newPage();
  // The notes make the database where there is none yet.
  await page.goto(`${home}/options.html#notes`);
  const evaluate = (expression: string): Promise<unknown> => page.evaluate(expression);
  const lived = history({ workdays, seed: 1, endingAt: Date.now(), zone: ZONE });
  await fill(evaluate, lived);
  const { stored, ledger } = livedIn(TODAY, Date.now(), ZONE).worker;
  const entries = [...ledger.values()];
  await fill(evaluate, { entries, days: totalsByDay(entries), notes: [] });
  const settings = { version: 1, value: { ...DEFAULT_SETTINGS, safetyConfirmedAt: Date.now() } };
  await evaluate(`chrome.storage.local.set(${JSON.stringify({ tracker: stored, settings })})`);
  await page.close();
  await context.addInitScript(noteCharts);
  return { context, home, profile, entries: lived.entries.length + entries.length };
}

const TODAY = [
  ['active', '33m'],
  ['away', '4m'],
  ['active', '20m'],
  ['away', '7m'],
  ['active', '10m'],
] as const;

async function drawn(page: Page): Promise<Drawn> {
  const charts = await chartsDrawn(page);
  return { first: charts[0] ?? Number.NaN, last: charts.at(-1) ?? Number.NaN };
}

function told({ bare, month, years, entries, used, usedMonth }: Found): Measure[] {
  const [firstMonth, firstYears] = [month, years].map((each) => median(each.map(({ first }) => first)));
  const [lastMonth, lastYears] = [month, years].map((each) => median(each.map(({ last }) => last)));
  const [monthMs = Number.NaN, yearsMs = Number.NaN, bareMs] = [firstMonth, firstYears, median(bare)];
  const how = `${entries.toLocaleString('en')} entries of ${TEN_YEARS} days of work, median of ${RUNS}, same run`;
  const detail = {
    bareMs: Math.round(bareMs),
    monthMs: Math.round(monthMs),
    yearsMs: Math.round(yearsMs),
    allChartsMonthMs: Math.round(lastMonth ?? Number.NaN),
    allChartsYearsMs: Math.round(lastYears ?? Number.NaN),
  };
  return [
    measure('history, ten years, open to first chart', yearsMs / monthMs, 1.5, '× one month', how, detail),
    measure('history, ten years, open to first chart', yearsMs / bareMs, 4, '× a bare page', how, detail),
    measure('history, tasks over 50 ms in use', used.long.length, 0, 'tasks', used.how, { long: used.long }),
    measure('history, memory after use', used.megabytes, 40, 'MB', 'JavaScript heap of the page, rubbish collected', {
      atFirst: used.megabytesAtFirst,
      withOneMonth: usedMonth.megabytes,
    }),
  ];
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import { lived } from '../screenshots/states.ts';
import { measure, type Measure } from './budget.ts';
import { addressOfLimber, closeWelcome, FLAGS } from './popup.ts';
import { LONG_TASK, traced, type TraceEvent } from './trace.ts';

const SECONDS = 10;

/** Main-thread work of the break page while its figure moves: what each picture costs, and tasks that are too long. */
export async function figureMeasures(build: string): Promise<Measure[]> {
  const profile = mkdtempSync(join(tmpdir(), 'limber-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    headless: false,
    viewport: { width: 1280, height: 800 },
    // Drawn by the processor, as on a machine without a graphics card; an emulated one is slower than either.
    args: [...FLAGS, '--disable-gpu', `--load-extension=${build}`, `--disable-extensions-except=${build}`],
  });
  try {
    const home = await addressOfLimber(context);
    await closeWelcome(context);
    const page = await context.newPage();
    await page.goto(`${home}/options.html`);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const tracker = lived(
      [
        ['active', '30m'],
        ['do', 'start', 'wall-angels'],
      ],
      Date.now(),
      zone,
    );
    const settings = { version: 1, value: { ...DEFAULT_SETTINGS, safetyConfirmedAt: Date.now() } };
    await page.evaluate(
      async (items) => {
        const { storage } = (
          globalThis as unknown as { chrome: { storage: { local: { set(items: unknown): Promise<void> } } } }
        ).chrome;
        await storage.local.set(items);
      },
      { tracker, settings },
    );
    await page.goto(`${home}/break.html`);
    await page.getByRole('button', { name: 'Begin now' }).click();
    // Past getting into place: the repetitions move most.
    await page.waitForTimeout(14_000);
    const events = await traced(await context.newCDPSession(page), () => page.waitForTimeout(SECONDS * 1000));
    return told(events);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function told(events: readonly TraceEvent[]): Measure[] {
  const main = events.find(({ name }) => name === 'FireAnimationFrame');
  const here = events.filter(({ pid, tid }) => pid === main?.pid && tid === main.tid);
  const tasks = here.filter(({ name }) => name === 'RunTask');
  // A picture is handed over by a commit; its work is all that the main thread did since the one before.
  const ends = here.filter(({ name }) => name === 'Commit').map(({ ts, dur = 0 }) => ts + dur);
  const perPicture = ends.slice(1).map((to, at) => {
    const from = ends[at] ?? to;
    const inside = tasks.filter(({ ts, dur = 0 }) => ts + dur / 2 > from && ts + dur / 2 <= to);
    return inside.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
  });
  const sorted = perPicture.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((sorted[Math.floor(sorted.length * share)] ?? Number.NaN) * 100) / 100;
  const long = tasks.filter(({ dur = 0 }) => dur / 1000 > LONG_TASK).length;
  const how = `${SECONDS} s trace of the break page, 95th percentile`;
  return [
    measure('figure, main-thread work per picture', at(0.95), 4, 'ms', how, {
      aSecond: Math.round(perPicture.length / SECONDS),
      median: at(0.5),
    }),
    measure('figure, tasks over 50 ms', long, 0, 'tasks', `${SECONDS} s trace of the break page`),
  ];
}

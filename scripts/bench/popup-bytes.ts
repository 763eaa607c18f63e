import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { MINUTE } from '../../utils/core/time/moment.ts';
import { measure, type Measure } from './budget.ts';

const BUDGET = 90;
/** Long enough for all that an opening loads by itself, ms. */
const OPEN_FOR = 2000;

/** What the popup requests on a first day, and on a day with breaks behind it that offers the movement with most to load. */
export async function popupBytes(context: BrowserContext, limber: string, build: string): Promise<Measure[]> {
  const page = `${limber}/popup.html`;
  const first = await requested(context, page, build);
  const heaviest = heaviestFigure(build);
  await makeLivedIn(context, limber, heaviest);
  const livedIn = await requested(context, page, build);
  const shown = [`${heaviest}.js`, 'latest-'].every((name) => livedIn.some((file) => file.includes(name)));
  if (!shown) throw new Error('The popup did not show the day it was given.');
  return [
    measure(
      'popup, all that it requests within 2 s',
      weigh(first),
      BUDGET,
      'kB',
      'files named by the browser, on a first day',
    ),
    measure('popup, the most it requests within 2 s', weigh(livedIn), BUDGET, 'kB', `after a break, with ${heaviest}`),
  ];
}

async function requested(context: BrowserContext, url: string, build: string): Promise<readonly string[]> {
  const page = await context.newPage();
  const files = new Set<string>();
  page.on('request', (request) => files.add(join(build, new URL(request.url()).pathname)));
  await page.goto(url);
  await page.waitForTimeout(OPEN_FOR);
  await page.close();
  return [...files].filter((file) => existsSync(file));
}

/** kB */
function weigh(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000;
}

/** The movement whose own files weigh most; what every figure needs besides is the same for all. */
function heaviestFigure(build: string): string {
  const folder = join(build, 'figures/popup');
  const sizes = readdirSync(folder).map((file) => ({
    id: file.replace('.js', ''),
    kB: weigh(ownFiles(join(folder, file))),
  }));
  return sizes.reduce((most, each) => (each.kB > most.kB ? each : most)).id;
}

function ownFiles(file: string): readonly string[] {
  const imports = [...readFileSync(file, 'utf8').matchAll(/from"([^"]+)"/g)].map(([, name = '']) => name);
  return [file, ...imports.filter((name) => !name.includes('/figure-')).map((name) => join(file, '..', name))];
}

/** Half an hour of work after a break, written as the worker would have: nothing else is stored differently. */
async function makeLivedIn(context: BrowserContext, limber: string, exercise: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${limber}/popup.html`);
  await page.evaluate(
    async ({ exercise: shown, minute }) => {
      const { local } = Reflect.get(globalThis, 'chrome').storage;
      const { tracker, offers } = await local.get(['tracker', 'offers']);
      const at = Date.now();
      const end = at - 10 * minute;
      const rest = { type: 'pause', reason: 'away', ms: 5 * minute, start: end - 5 * minute, restarted: true, at: end };
      const day = { ...tracker.day, taken: 1, screenMs: 10 * minute };
      const byBreak = Object.fromEntries(
        Object.entries(offers.byBreak).map(([key, list]) => [
          key,
          [list].flat().map((offer) => ({ ...Object(offer), exercise: shown })),
        ]),
      );
      await local.set({
        tracker: {
          ...tracker,
          at,
          day,
          streakMs: 10 * minute,
          marks: [{ at: end, outcome: 'natural' }],
          decisions: [rest],
        },
        offers: { ...offers, byBreak },
      });
    },
    { exercise, minute: MINUTE },
  );
  await page.close();
}

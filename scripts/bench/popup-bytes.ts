import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { SHOWN } from '../../utils/content/figures/shown.ts';
import { MINUTE } from '../../utils/core/time/moment.ts';
import { figureFile } from '../build/figure-files.ts';
import { measure, type Measure } from './budget.ts';

const BUDGET = 90;
/** Long enough for all that an opening loads by itself, ms. */
const OPEN_FOR = 2000;

/** What the popup requests on a first day, and the most it requests in any of its usual moments. */
export async function popupBytes(context: BrowserContext, limber: string, build: string): Promise<Measure[]> {
  const page = `${limber}/popup.html`;
  // The first opening may choose the movements, where the welcome page had no time to.
  await requested(context, page, build);
  const first = await requested(context, page, build);
  const heaviest = heaviestFigure(build, () => true);
  // On a call nothing is offered that a camera should not see.
  const onCall = heaviestFigure(build, (id) => EXERCISES.some((each) => each.id === id && each.call === 'video'));
  const weights: [moment: string, kB: number][] = [];
  for (const moment of MOMENTS) {
    const movement = moment === 'held by a call' ? onCall : heaviest;
    await live(context, limber, moment, movement);
    const files = await requested(context, page, build);
    const shown = [figureFile(movement), LOADS[moment]].every((name) => files.some((file) => file.includes(name)));
    if (!shown) throw new Error(`The popup did not show the moment it was given: ${moment}.`);
    weights.push([moment, weigh(files)]);
  }
  const [most, kB] = weights.reduce((a, b) => (b[1] > a[1] ? b : a));
  const how = `with the movement that has most to load there: ${most}`;
  return [
    measure(
      'popup, all that it requests within 2 s',
      weigh(first),
      BUDGET,
      'kB',
      'files named by the browser, on a first day',
    ),
    measure('popup, the most it requests within 2 s', kB, BUDGET, 'kB', how, Object.fromEntries(weights)),
  ];
}

const MOMENTS = ['after a break', 'due', 'held by a call', 'held by full screen', 'a question'] as const;
type Moment = (typeof MOMENTS)[number];

/** A file that only this moment loads. */
const LOADS: Readonly<Record<Moment, string>> = {
  'after a break': '/latest.js',
  due: '/due.js',
  'held by a call': '/WhileInCall.js',
  'held by full screen': '/held.js',
  'a question': '/question.js',
};

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
function heaviestFigure(build: string, isOffered: (id: string) => boolean): string {
  const sizes = SHOWN.filter(isOffered).map((id) => ({ id, kB: weigh(ownFiles(join(build, figureFile(id)))) }));
  return sizes.reduce((most, each) => (each.kB > most.kB ? each : most)).id;
}

function ownFiles(file: string): readonly string[] {
  const imports = [...readFileSync(file, 'utf8').matchAll(/from"([^"]+)"/g)].map(([, name = '']) => name);
  return [file, ...imports.filter((name) => !name.includes('/figure.js')).map((name) => join(file, '..', name))];
}

/** A day as the worker would have written it at such a moment; nothing else is stored differently. */
async function live(context: BrowserContext, limber: string, moment: Moment, exercise: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${limber}/popup.html`);
  await page.evaluate(
    async ({ kind, shown, minute }) => {
      const { local } = Reflect.get(globalThis, 'chrome').storage;
      const { tracker, offers } = await local.get(['tracker', 'offers']);
      const at = Date.now();
      const call = kind === 'held by a call';
      const held = call || kind === 'held by full screen';
      const worked = (kind === 'due' || held ? 31 : 10) * minute;
      const end = at - worked;
      const rest = { type: 'pause', reason: 'away', ms: 5 * minute, start: end - 5 * minute, restarted: true, at: end };
      const reminder = {
        cue: 'move',
        kind: 'move',
        joined: ['move'],
        dueAt: at - minute,
        seconds: 120,
        showings: 0,
        repeats: 0,
        snoozes: 0,
        firstShownAt: null,
        lastShownAt: null,
        next: { at: at - minute, because: 'due' },
        waitingSince: held ? null : at,
        heldBy: held ? (call ? 'call' : 'fullScreen') : null,
        heldSince: held ? at - minute : null,
        overdueMs: 0,
        quietSince: null,
      };
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
          streakMs: worked,
          clocks: { move: worked },
          day: { ...tracker.day, taken: 1, screenMs: worked },
          marks: [{ at: end, outcome: 'natural' }],
          decisions: [rest],
          reminder: kind === 'due' || held ? reminder : null,
          around: { ...tracker.around, call, fullScreen: held && !call ? 'silent' : 'no' },
          callSince: call ? end : null,
          watched: kind === 'a question' ? { from: end, to: at, clocks: { move: worked }, streakMs: worked } : null,
        },
        offers: { ...offers, byBreak },
        // Two places, so that the popup says which.
        workspace: {
          version: 1,
          value: {
            current: 'a',
            places: ['a', 'b'].map((id) => ({ id, name: id, answers: {}, earlier: {}, notes: {}, archivedAt: null })),
            units: null,
            here: { says: { wants: {} }, open: [], again: null },
          },
        },
      });
    },
    { kind: moment, shown: exercise, minute: MINUTE },
  );
  await page.close();
}

import type { BrowserContext, Page } from 'playwright-core';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import { fill } from '../simulate/history/fill.ts';
import { history, totalsByDay, WORKDAYS_A_YEAR } from '../simulate/history/history.ts';
import { PLACES } from './places.ts';
import type { Shot } from './shots.ts';
import { CHOSEN, entriesAfter, stateAfter } from './states.ts';

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

const TENDED_MS = 8000;

/** Puts a year into the database. */
export async function fillYear(context: BrowserContext, home: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${home}/options.html#notes`);
  const year = history({ workdays: WORKDAYS_A_YEAR, seed: 1, endingAt: Date.now(), zone: ZONE });
  await fill((expression) => page.evaluate(expression), year);
  // Soon after it was installed the worker looks for an organisation's policy, and would take one out that is put here.
  await page.waitForTimeout(TENDED_MS);
  await page.close();
}

/** Takes out the entries of a day. Runs in a page, so it uses nothing from outside. */
function forgetDay(date: string | undefined): Promise<void> {
  return new Promise((done, failed) => {
    const asked = indexedDB.open('limber');
    asked.onerror = () => failed(asked.error);
    asked.onsuccess = () => {
      const entries = asked.result.transaction('entries', 'readwrite').objectStore('entries');
      const found = entries.index('date').getAllKeys(date);
      found.onsuccess = () => {
        for (const key of found.result) entries.delete(key);
      };
      entries.transaction.oncomplete = () => {
        asked.result.close();
        done();
      };
    };
  });
}

/** Puts what a picture shows: state and settings at the end of its day, and of its history. */
export async function store(page: Page, { day, items = {}, path }: Shot): Promise<void> {
  if (day !== 'new' && /history|data/.test(path)) {
    const entries = entriesAfter(day, Date.now(), ZONE);
    // The day of the picture before ended a little earlier.
    for (const date of new Set(entries.map((entry) => entry.date))) await page.evaluate(forgetDay, date);
    await fill((expression) => page.evaluate(expression), { entries, days: totalsByDay(entries), notes: [] });
  }
  const tracker = stateAfter(day, Date.now(), ZONE);
  const value = {
    ...DEFAULT_SETTINGS,
    ...CHOSEN[day],
    safetyConfirmedAt: day === 'new' ? null : Date.now() - 86_400_000,
  };
  await page.evaluate(
    async ([state, settings, places, more]) => {
      const { storage } = (
        globalThis as unknown as {
          chrome: {
            storage: { local: { set(items: unknown): Promise<void>; remove(key: string | string[]): Promise<void> } };
          };
        }
      ).chrome;
      if (places === undefined) await storage.local.remove('workspace');
      await storage.local.remove(['recent', 'share', 'sync', 'policy']);
      await storage.local.set({
        tracker: state,
        settings: { version: 1, value: settings },
        ...(places === undefined ? {} : { workspace: places }),
        ...more,
      });
    },
    [tracker, value, day === 'new' ? undefined : PLACES, items] as const,
  );
}

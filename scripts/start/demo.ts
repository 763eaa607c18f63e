import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import { livedIn } from '../screenshots/states.ts';
import { fill } from '../simulate/history/fill.ts';
import { history, totalsByDay, WORKDAYS_A_YEAR } from '../simulate/history/history.ts';
import type { Tab } from './open-browser.ts';

const IN_SECONDS = 20;

/** The page at which the database is made where there is none yet. */
export const DEMO_PAGE = 'options.html#notes';

/**
 * Writes a year, and a morning that leaves a break due in 20 seconds. It is shown at once then: without a person at the
 * keyboard there is no gap in the input to wait for.
 */
export async function playDemo(tab: Tab): Promise<void> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  await playYear(tab, zone);
  const day = [
    ['active', '33m'],
    ['away', '4m'],
    ['active', '20m'],
    ['away', '7m'],
    ['active', `${30 * 60 - IN_SECONDS}s`],
  ] as const;
  const now = Date.now();
  const { stored, ledger } = livedIn(day, now, zone).worker;
  const entries = [...ledger.values()];
  await fill(tab.evaluate, { entries, days: totalsByDay(entries), notes: [] });
  const items = {
    tracker: stored,
    settings: { version: 1, value: { ...DEFAULT_SETTINGS, graceMinutes: 0, safetyConfirmedAt: now } },
  };
  const api = '(globalThis.browser ?? globalThis.chrome)';
  await tab.evaluate(`${api}.storage.local.set(${JSON.stringify(items)})`);
  // As Options tells it: the worker looks again, and sets its alarm.
  await tab.evaluate(`void ${api}.runtime.sendMessage({ type: 'settingsChanged' })`);
  console.log(`A morning has passed: a break falls due in ${IN_SECONDS} seconds.`);
}

async function playYear(tab: Tab, zone: string): Promise<void> {
  console.log('\nA year goes by in the simulator …');
  const year = history({ workdays: WORKDAYS_A_YEAR, seed: 1, endingAt: Date.now(), zone });
  await fill(tab.evaluate, year);
  const { length } = year.notes.filter(({ key }) => !key.includes('W'));
  console.log(
    `A year has passed: ${year.days.length} days of work with ${year.entries.length.toLocaleString('en')} entries, notes on ${length} evenings. Options, History shows it.`,
  );
}

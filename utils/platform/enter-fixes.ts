import type { Entry } from '../core/history/entry.ts';
import { dayOf } from '../core/time/day.ts';
import { MINUTE } from '../core/time/moment.ts';
import { offsetAt } from '../core/time/zone.ts';
import type { Fix } from '../core/workspace/fixes.ts';
import { browser } from './browser.ts';
import { now } from './clock.ts';
import { enter } from './ledger.ts';
import { settingsOf } from './parse.ts';
import { reportFailure } from './reports.ts';

/** Enters what was put right at a place. The answers are stored by now; a ledger that refuses is only reported. */
export async function enterFixes(fixes: readonly Fix[]): Promise<void> {
  const { zone, at: changedAt } = now();
  try {
    const { dayTurnsAt } = settingsOf((await browser.storage.local.get('settings'))['settings']).value;
    const entries = fixes.map(({ item, at }): Entry => ({
      key: `fix:${at}`,
      outcome: 'fix',
      reason: 'asked',
      item,
      start: at,
      end: at,
      offsetMinutes: offsetAt(zone, at) / MINUTE,
      date: dayOf({ at, zone }, dayTurnsAt),
      changedAt,
    }));
    const refused = await enter(
      entries.map((entry, id) => ({ id, type: 'record', entry })),
      changedAt,
    );
    if (refused !== null) throw refused;
  } catch (error) {
    await reportFailure('ledger', error, changedAt);
  }
}

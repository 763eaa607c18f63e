import * as v from 'valibot';
import type { Entry } from '../core/history/entry.ts';
import { entryDate } from '../core/history/entry-date.ts';
import type { ClockTime } from '../core/settings/settings.ts';
import { shareOf } from '../core/sync/share.ts';
import { browser } from './browser.ts';
import { envelope } from './kinds.ts';
import { recentOf, type Recent } from './ledger.ts';
import { locked } from './locks.ts';
import { entrySchema } from './schema/entry.ts';

/** The last days, and whether totals of days are shared with other computers. */
export type Beside = Recent & { readonly shared: boolean };

/**
 * The last days as they are held beside the database, and what is known of its state. Each entry has its day; those that
 * cannot be used are left out.
 * @param turnsAt when the person's day turns over
 */
export async function readRecent(turnsAt: ClockTime): Promise<Beside> {
  const stored = await browser.storage.local.get(['recent', 'share']);
  const recent = recentOf(stored['recent']);
  const share = shareOf(stored['share']);
  const entries = recent.entries
    .filter((entry): entry is Entry => v.is(entrySchema, entry))
    .map((entry) => ({ date: entryDate(entry, turnsAt), ...entry }))
    .toSorted((a, b) => a.start - b.start);
  return { ...recent, entries, shared: share.days && !share.stopped };
}

/** The person has read that older history is gone. */
export function dismissLost(): Promise<void> {
  return locked('ledger', async () => {
    const recent = recentOf((await browser.storage.local.get('recent'))['recent']);
    await browser.storage.local.set({ recent: envelope({ ...recent, lost: null } satisfies Recent) });
  });
}

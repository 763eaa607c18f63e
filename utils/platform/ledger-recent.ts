import * as v from 'valibot';
import type { Entry } from '../core/history/entry.ts';
import { entryDate } from '../core/history/entry-date.ts';
import type { ClockTime } from '../core/settings/settings.ts';
import { shareOf } from '../core/sync/share.ts';
import { browser } from './browser.ts';
import { envelope, isMoment } from './kinds.ts';
import { recentOf, type Recent } from './ledger.ts';
import { locked } from './locks.ts';
import { entrySchema } from './schema/entry.ts';

/** What is kept beside the database. */
export type Beside = Pick<Recent, 'behind' | 'lost'> & {
  /** Totals of days are shared with other computers. */
  readonly shared: boolean;
  /**
   * Entries of the last days in order, each with its day; those that cannot be used are left out.
   * @param turnsAt when the person's day turns over
   */
  readonly entries: (turnsAt: ClockTime) => readonly Entry[];
};

/** What is known of the history without opening its database. */
export async function readRecent(): Promise<Beside> {
  const stored = await browser.storage.local.get(['recent', 'share']);
  const { entries, behind, lost } = recentOf(stored['recent']);
  const share = shareOf(stored['share']);
  return {
    behind: isMoment(behind) ? behind : null,
    lost: isMoment(lost) ? lost : null,
    shared: share.days && !share.stopped,
    entries: (turnsAt) =>
      entries
        .filter((entry): entry is Entry => v.is(entrySchema, entry))
        .map((entry) => ({ date: entryDate(entry, turnsAt), ...entry }))
        .toSorted((first, second) => first.start - second.start),
  };
}

/** The person has read that older history is gone. */
export function dismissLost(): Promise<void> {
  return locked('ledger', async () => {
    const recent = recentOf((await browser.storage.local.get('recent'))['recent']);
    await browser.storage.local.set({ recent: envelope({ ...recent, lost: null } satisfies Recent) });
  });
}

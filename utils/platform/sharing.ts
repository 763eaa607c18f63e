import type { OtherDays } from '../core/history/computers.ts';
import { daysIn, deviceOf, sharedKey, sharedOf } from '../core/sync/days.ts';
import { isItem } from '../core/sync/pack.ts';
import { problemOf, shareOf, statusOf, type Share, type Sharer, type Sharing } from '../core/sync/share.ts';
import { browser } from './browser.ts';
import { deviceId } from './device.ts';
import { locked } from './locks.ts';
import { mayShare } from './managed.ts';
import { tell } from './tell.ts';

// What the page on data shows of sync and changes in it. Fields are written to sync by the background alone; what the
// person takes back is taken out here, while the background waits.

type Items = Readonly<Record<string, unknown>>;

/** What is taken out of sync where it is no longer wished. */
const LESS = ['days', 'limits'] as const;

const KEYS = ['share', 'sync', 'syncRefused', 'policy', 'device'];

/** All that is known of sharing. */
export async function readSharing(): Promise<Sharing> {
  const [local, sync] = await Promise.all([browser.storage.local.get(KEYS), readSync()]);
  const refused = local['syncRefused'];
  return {
    share: shareOf(local['share']),
    status: statusOf(local['sync']),
    problem: typeof refused === 'string' ? problemOf(refused) : null,
    can: sync === null ? 'missing' : mayShare(local['policy']) ? 'yes' : 'forbidden',
    sharers: sharersIn(sync ?? {}, local['device']),
  };
}

/**
 * Calls back whenever something of it may have changed.
 * @returns a function that ends it
 */
export function watchSharing(heard: () => void): () => void {
  const onChanged = (changes: Items, area: string): void => {
    if (area === 'sync' || KEYS.some((key) => key in changes)) heard();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/**
 * Changes what is shared. What is no longer to be shared is taken out of sync first: all of it once sharing is stopped.
 * Rejects, with the old wishes in force, if that cannot be done, or sync does not say what is in it.
 */
export async function changeShare(change: Partial<Share>): Promise<void> {
  const device = await deviceId();
  // Under this lock the background brings everything together.
  await locked('settings', async () => {
    const before = shareOf((await browser.storage.local.get('share'))['share']);
    const share = shareOf({ ...before, ...change });
    const isGone = (key: string): boolean =>
      (share.stopped && (isItem(key) || deviceOf(key) !== null)) ||
      (!share.days && key === sharedKey(device)) ||
      (before.limits && !share.limits && isItem(key, 'p'));
    const isLess = (share.stopped && !before.stopped) || LESS.some((each) => before[each] && !share[each]);
    const sync = isLess ? await browser.storage.sync.get() : await readSync();
    const gone = Object.keys(sync ?? {}).filter(isGone);
    if (gone.length > 0) await browser.storage.sync.remove(gone);
    await browser.storage.local.set({ share, unsynced: true });
  });
  await tell({ type: 'woke' });
}

/** Takes out what another computer shares; while it is in use it shares again. Gives what brings it back. */
export async function forgetSharer(device: string): Promise<() => Promise<void>> {
  const key = sharedKey(device);
  return locked('settings', async () => {
    const item = await browser.storage.sync.get(key);
    await browser.storage.sync.remove(key);
    return () => browser.storage.sync.set(item);
  });
}

/**
 * Days of the person's other computers from one date `YYYY-MM-DD` to another, both included. None while this
 * computer does not share its own. When in the day somebody was at the screen is not known of them.
 */
export async function otherDays(from: string, to: string): Promise<readonly OtherDays[]> {
  const { share, device } = await browser.storage.local.get(['share', 'device']);
  const { stopped, days } = shareOf(share);
  if (stopped || !days) return [];
  const sync = (await readSync()) ?? {};
  return sharersIn(sync, device).flatMap((each) => {
    const shared = each.isThis ? null : sharedOf(sync[sharedKey(each.device)]);
    return shared === null ? [] : [{ device: each.device, days: daysIn(shared, from, to) }];
  });
}

function sharersIn(sync: Items, own: unknown): readonly Sharer[] {
  return Object.entries(sync)
    .flatMap(([key, item]): readonly Sharer[] => {
      const device = deviceOf(key);
      const shared = sharedOf(item);
      if (device === null || shared === null) return [];
      return [{ device, name: shared.name, seen: shared.seen, isThis: device === own }];
    })
    .toSorted((a, b) => Number(b.isThis) - Number(a.isThis) || (a.seen < b.seen ? 1 : -1));
}

/** All that sync holds; `null` where the browser has none. */
async function readSync(): Promise<Items | null> {
  try {
    return await browser.storage.sync.get();
  } catch {
    // Said where it is shown.
    return null;
  }
}

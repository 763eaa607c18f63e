import { HOUR, type Now } from '../core/time/moment.ts';
import { browser } from './browser.ts';
import { isRecord } from './kinds.ts';
import { locked } from './locks.ts';
import { readManaged } from './managed.ts';
import { ask } from './mend.ts';
import type { Items } from './mended.ts';

const DOCUMENTS = ['settings', 'workspace', 'movement'] as const;
const BESIDE = ['policy', 'sync', 'device', 'share'] as const;

/** What sync refused is tried again after this time, ms: it may be full for long, and each try costs a hidden page. */
const AGAIN_AFTER = HOUR;

/**
 * Has what is stored here, what sync holds and an organisation's policy brought together, and writes what comes of it.
 * What sync refuses stays here, and is tried again.
 * @returns whether documents have changed
 */
export async function bringTogether(moment: Now): Promise<boolean> {
  // Slow, so before anybody has to wait for the documents.
  const managed = await readManaged();
  return locked('settings', () =>
    locked('workspace', () =>
      locked('movement', async () => {
        const stored: Items = await browser.storage.local.get([...DOCUMENTS, ...BESIDE]);
        const answer = await ask({ tend: { local: stored, sync: await readSync(), managed }, moment });
        const local = recordOf(answer['local']);
        await browser.storage.local.set(local);
        const refused = await writeSync(recordOf(answer['sync']), answer['gone']);
        // The answer may want to be asked again later.
        if (refused === null)
          await browser.storage.local.remove(['syncRefused', 'unsynced'].filter((key) => !(key in local)));
        else await browser.storage.local.set({ unsynced: moment.at + AGAIN_AFTER, syncRefused: refused });
        return DOCUMENTS.some((key) => key in local);
      }),
    ),
  );
}

/** Hears when another computer's edits have come; and this one's own, which change nothing any more. */
export function onSyncChanged(listener: () => unknown): void {
  browser.storage.sync.onChanged.addListener(listener);
}

/** All that sync holds; `null` where the browser has none. */
function readSync(): Promise<Items | null> {
  return browser.storage.sync.get().catch(() => null);
}

/** @returns why it was refused; `null` if it was not */
async function writeSync(items: Items, gone: unknown): Promise<string | null> {
  try {
    if (Object.keys(items).length > 0) await browser.storage.sync.set(items);
    // Last: what was in these may be in the others now.
    if (Array.isArray(gone) && gone.length > 0) await browser.storage.sync.remove(gone.map(String));
    return null;
  } catch (error) {
    return String(error);
  }
}

function recordOf(value: unknown): Items {
  return isRecord(value) ? value : {};
}

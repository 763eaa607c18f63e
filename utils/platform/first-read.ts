import { browser } from './browser.ts';

/** What the pages show of all that is stored. */
export const MIRRORED = ['tracker', 'settings', 'movement', 'workspace', 'reports', 'offers', 'policy'];

type Stored = Readonly<Record<string, unknown>>;

let begun: Promise<Stored | null> = Promise.resolve(null);
let changed = false;

/** Begins to read what is stored while the rest of a page's script is still being set up. */
export function beginReading(): void {
  // What fails here is tried again by `readStored`, which then fails aloud.
  begun = browser.storage.local.get(MIRRORED).catch(() => null);
  // What is written between this reading and the page's own watch would otherwise be missed.
  browser.storage.onChanged.addListener(() => {
    changed = true;
  });
}

/** All that is mirrored, as it is stored now. Rejects if storage cannot be read. */
export async function readStored(): Promise<Stored> {
  const early = await begun;
  begun = Promise.resolve(null);
  return early === null || changed ? browser.storage.local.get(MIRRORED) : early;
}

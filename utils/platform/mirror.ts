import { browser } from './browser.ts';
import { now } from './clock.ts';
import { MIRRORED, readStored } from './first-read.ts';
import { canBeShown, plausible } from './plausible.ts';
import { settleFor } from './settle-for.ts';
import type { Snapshot } from './documents.ts';

/** Reads all that the pages show. What does not look like Limber's own writing is parsed in full, repaired and reported. */
export async function readMirror(): Promise<Snapshot> {
  const stored = await readStored();
  const moment = now();
  const known = plausible(stored, moment);
  if (known !== null && canBeShown(known, moment, await settleFor(known.state, moment))) return known;
  const { readAll } = await import('./documents.ts');
  return readAll(moment);
}

/**
 * Calls back with all that the pages show after each change of it, in order. Firefox also reports writes of equal values.
 * @returns a function that ends the watch
 */
export function watchMirror(listener: (snapshot: Snapshot) => void): () => void {
  let last = Promise.resolve();
  let watching = true;
  const follow = async (): Promise<void> => {
    const snapshot = await readMirror();
    if (watching) listener(snapshot);
  };
  const onChanged = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area !== 'local' || !MIRRORED.some((key) => key in changes)) return;
    last = last.then(follow).catch((error: unknown) => console.error('Limber: reading what is stored failed.', error));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => {
    watching = false;
    browser.storage.onChanged.removeListener(onChanged);
  };
}

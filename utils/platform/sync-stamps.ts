import { SYNCED, type SyncedKey } from '../core/sync/fields.ts';
import { stampsAfter, stampsOf, type Stamp, type Stamps } from '../core/sync/stamps.ts';
import { isRecord } from './kinds.ts';

/** The stamps on a stored document. */
export function stampsOn(raw: unknown): Stamps {
  return stampsOf(isRecord(raw) ? raw['stamps'] : undefined);
}

/**
 * What is to be written once a page has changed a document: fields that are different bear the moment and the computer,
 * and what travels is marked as not carried away yet.
 * @param values before and after, as the person has them
 * @param next the document as it is to be stored
 */
export function stamped(
  key: string,
  values: readonly [before: unknown, after: unknown],
  next: object,
  stamp: Stamp,
): Readonly<Record<string, unknown>> {
  if (!isSynced(key)) return { [key]: next };
  const known = stampsOn(next);
  const stamps = stampsAfter(key, values, known, stamp);
  const isNews = Object.keys(stamps).some((path) => stamps[path] !== known[path]);
  return isNews ? { [key]: { ...next, stamps }, unsynced: true } : { [key]: next };
}

function isSynced(key: string): key is SyncedKey {
  return SYNCED.some((each) => each === key);
}

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
 * @param before the value as it was read
 * @param next the document as it is to be stored
 */
export function stamped(
  key: string,
  before: unknown,
  next: { readonly value: unknown },
  stamp: Stamp,
): Readonly<Record<string, unknown>> {
  if (!isSynced(key)) return { [key]: next };
  const known = stampsOn(next);
  const stamps = stampsAfter(key, [before, next.value], known, stamp);
  const isNews = Object.keys(stamps).some((path) => stamps[path] !== known[path]);
  return isNews ? { [key]: { ...next, stamps }, unsynced: true } : { [key]: next };
}

function isSynced(key: string): key is SyncedKey {
  return SYNCED.some((each) => each === key);
}

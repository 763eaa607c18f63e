import type { Entry } from './entry.ts';
import { ordered } from './export-order.ts';

/**
 * Whether an entry stands in place of another of the same key: it was changed later; if at the same moment, its computer's
 * name comes later; if that is the same too, its text. So of any entries of one key the same one always stands.
 * @param own the name of this computer, for entries that bear none
 */
export function standsBefore(entry: Entry, other: Entry, own: string): boolean {
  const later = (entry.changedAt ?? entry.end) - (other.changedAt ?? other.end);
  if (later !== 0) return later > 0;
  const [device, otherDevice] = [entry.device ?? own, other.device ?? own];
  if (device !== otherDevice) return device > otherDevice;
  return ordered({ ...entry, device }) > ordered({ ...other, device });
}

/**
 * Entries of two computers as one ledger, by key: each key once, the newest of it. The same in either order, and however
 * often.
 * @param own the name of this computer, for entries that bear none
 */
export function mergeEntries(a: readonly Entry[], b: readonly Entry[], own: string): readonly Entry[] {
  const merged = new Map<string, Entry>();
  for (const entry of [...a, ...b]) {
    const other = merged.get(entry.key);
    if (other === undefined || standsBefore(entry, other, own)) merged.set(entry.key, entry);
  }
  return [...merged.values()].toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

/** The entry as it is kept here: its computer named, unless that is this one. */
export function asKeptBy(own: string, entry: Entry, from: string): Entry {
  const { device = from, ...rest } = entry;
  return device === own ? rest : { ...rest, device };
}

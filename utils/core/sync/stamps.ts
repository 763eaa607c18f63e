import { same } from '../settings/same.ts';
import { fieldsOf, isStored, type SyncedKey } from './fields.ts';

/** When a field was changed, epoch ms, and on which computer. */
export type Stamp = readonly [at: number, device: string];

/** By the path of the field. One that has a stamp and is not there was put back as at first. */
export type Stamps = Readonly<Record<string, Stamp>>;

/** A field as it travels: with its value, or without one where it was put back as at first. */
export type Dated = readonly [at: number, device: string, value?: unknown];

const LATEST = Date.UTC(2200, 0, 1);
const DEVICE = /^[0-9a-z-]{1,40}$/;

/**
 * The stamps once a document was changed: what is different bears this moment and this computer. A change is later than
 * what it changes, also where another computer's clock is ahead.
 */
export function stampsAfter(
  key: SyncedKey,
  [before, after]: readonly [before: unknown, after: unknown],
  stamps: Stamps,
  [at, device]: Stamp,
): Stamps {
  const was = fieldsOf(key, before);
  const is = fieldsOf(key, after);
  const changed = Object.keys({ ...was, ...is }).filter((path) => !same(was[path], is[path]));
  const next = changed.map((path) => [path, [Math.max(at, (stamps[path]?.[0] ?? 0) + 1), device]] as const);
  return { ...stamps, ...Object.fromEntries(next) };
}

/** Whether `a` is to be kept rather than `b`. Of any two that are not the same, one is, the same one everywhere. */
export function isNewer(a: Dated, b: Dated | undefined): boolean {
  if (b === undefined) return true;
  if (a[0] !== b[0]) return a[0] > b[0];
  return a[1] === b[1] ? plain(a[2]) > plain(b[2]) : a[1] > b[1];
}

/** The stamps in what is stored; what cannot be one is left out. */
export function stampsOf(stored: unknown): Stamps {
  const found = Object.entries(isStored(stored) ? stored : {});
  return Object.fromEntries(found.filter((each): each is [string, Stamp] => isDated(each[1]) && each[1].length === 2));
}

/** Whether it can be a field that travels. */
export function isDated(value: unknown): value is Dated {
  if (!Array.isArray(value) || value.length < 2 || value.length > 3) return false;
  const [at, device] = value;
  return Number.isSafeInteger(at) && at > 0 && at < LATEST && typeof device === 'string' && DEVICE.test(device);
}

/** JSON in which fields of objects stand in one order: a browser may give them back in another than they were stored in. */
function plain(value: unknown): string {
  const sorted = (_: string, part: unknown): unknown =>
    isStored(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part;
  return JSON.stringify(value, sorted) ?? '';
}

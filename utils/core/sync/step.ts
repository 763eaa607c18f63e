import { same } from '../settings/same.ts';
import { fieldsOf, isField, SYNCED, type Fields, type SyncedKey } from './fields.ts';
import { bytesOf, FIELD_BYTES, isItem, packed, unpacked, type Carried, type Load } from './pack.ts';
import { isNewer, type Dated, type Stamps } from './stamps.ts';
import { taken, type Stamped, type Usable } from './take.ts';

/** What this computer has, and what the browser has carried here. */
export type SyncInput = {
  readonly documents: Readonly<Record<SyncedKey, Stamped>>;
  readonly usable: Usable;
  /** All of `storage.sync`. */
  readonly items: Fields;
  readonly device: string;
  /** Personal limits travel too. */
  readonly limits: boolean;
};

/** What is to be done so that both agree. */
export type SyncStep = {
  /** Documents in which something came from elsewhere. */
  readonly documents: Readonly<Partial<Record<SyncedKey, Stamped>>>;
  /** Items to be set, and keys to be removed; only what is not so already. */
  readonly set: Fields;
  readonly gone: readonly string[];
  /** Notes that are too long to travel. */
  readonly longNotes: number;
  /** Fields for which there was no room. */
  readonly noRoom: number;
};

/** What limits movements is a matter of health. */
const PERSONAL = /^movement\/(?:limits|regionsOff|regionsMore|causes|gates)$/;
const NOTE = /\/notes\//;

/** A note of more characters stays where it was written. */
const LONGEST_NOTE = 500;

/**
 * Brings together what is here and what has come, field by field: the newer change stays. Done again with what comes of
 * it, there is nothing left to do; and whatever the order in which things arrive, all computers end with the same.
 * No clock is asked: one that is wrong must not keep others busy. So what was put back as at first is told for good.
 */
export function syncStep({ documents, usable, items, device, limits }: SyncInput): SyncStep {
  const come = unpacked(items);
  const carried: Record<string, Dated> = { ...come };
  const changed: Partial<Record<SyncedKey, Stamped>> = {};
  const left = { longNotes: 0, noRoom: 0 };
  for (const key of SYNCED) {
    const { value, stamps } = documents[key];
    const fields = fieldsOf(key, value);
    const newer: Record<string, Dated> = {};
    for (const path of pathsOf(key, [fields, stamps], carried, device)) {
      const there = thereOf(key, path, device);
      if (PERSONAL.test(there) && !limits) continue;
      const mine = datedOf(fields, stamps, path, device);
      const theirs = carried[there];
      if (mine === undefined) {
        if (theirs !== undefined) newer[path] = theirs;
      } else if (isTooLong(there, mine)) left[NOTE.test(there) ? 'longNotes' : 'noRoom'] += 1;
      else if (theirs !== undefined && isNewer(theirs, mine)) newer[path] = theirs;
      else carried[there] = mine;
    }
    const next = taken(key, documents[key], newer, usable);
    if (next !== null) changed[key] = next;
  }
  const set: Record<string, unknown> = {};
  const gone: string[] = [];
  for (const load of limits ? (['f', 'p'] as const) : (['f'] as const)) {
    const wanted = packed(ofLoad(carried, load), load, come);
    left.noRoom += wanted.left;
    for (const [key, item] of Object.entries(wanted.items)) if (!same(item, items[key])) set[key] = item;
    gone.push(...Object.keys(items).filter((key) => isItem(key, load) && !Object.hasOwn(wanted.items, key)));
  }
  return { documents: changed, set, gone, ...left };
}

/** All paths of a document: what is here, and what has come for it. */
function pathsOf(key: SyncedKey, here: readonly Fields[], carried: Carried, device: string): ReadonlySet<string> {
  const own = `places/first-${device}/`;
  const come = Object.keys(carried)
    .filter((there) => there.startsWith(`${key}/`))
    .map((there) => there.slice(key.length + 1))
    .map((path) => (path.startsWith(own) ? `places/first/${path.slice(own.length)}` : path));
  return new Set([...here.flatMap(Object.keys), ...come].filter((path) => isField(key, path)));
}

/** What a field is called on its way. Every computer begins with a place `first`, and they are not the same place. */
function thereOf(key: SyncedKey, path: string, device: string): string {
  return `${key}/${path.replace(/^places\/first\//, `places/first-${device}/`)}`;
}

/** A field of this computer as it travels. One from before there were stamps is older than all that have one. */
function datedOf(fields: Fields, stamps: Stamps, path: string, device: string): Dated | undefined {
  if (Object.hasOwn(fields, path)) return [...(stamps[path] ?? ([1, device] as const)), fields[path]];
  return stamps[path];
}

function isTooLong(there: string, field: Dated): boolean {
  const note = NOTE.test(there) && typeof field[2] === 'string' ? field[2] : '';
  return note.length > LONGEST_NOTE || bytesOf(field) > FIELD_BYTES;
}

function ofLoad(carried: Carried, load: Load): Carried {
  return Object.fromEntries(Object.entries(carried).filter(([there]) => PERSONAL.test(there) === (load === 'p')));
}

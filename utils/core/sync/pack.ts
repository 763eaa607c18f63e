import { isStored, type Fields } from './fields.ts';
import { isDated, isNewer, type Dated } from './stamps.ts';

/** Fields of all documents, by document and path. */
export type Carried = Readonly<Record<string, Dated>>;

/** Bytes of one item with its key: a browser takes 8,192. */
const ITEM_BYTES = 8100;

/** Bytes that a field may take; what is longer stays where it is. */
export const FIELD_BYTES = 6000;

/** So many bytes of fields go: with five computers' days there is room for all of it in the 102,400 that a browser takes. */
const CARRIED_BYTES = { f: 60_000, p: 6000 } as const;

/** `f`: what always goes; `p`: personal limits. */
export type Load = keyof typeof CARRIED_BYTES;

/** What is left at home first where there is too much. */
const LAST_OF_ALL = [/\/notes\//, /\/earlier\//];

/** Bytes that a browser counts for a value at most: it writes `<` and long numbers in more than one would think. */
export function bytesOf(value: unknown): number {
  const text = JSON.stringify(value) ?? '';
  const count = (form: RegExp): number => text.match(form)?.length ?? 0;
  return text.length + count(/[\u0080-\uffff]/g) + count(/[\u0800-\uffff]/g) + 5 * count(/[<>\u2028\u2029]|\d{10,}/g);
}

/**
 * Fields in items for `storage.sync`, `f0`, `f1` …, in the order of their paths: the same fields make the same items on
 * every computer. Where there is more than fits, the least important stay behind, and what another computer has carried
 * of them goes on as it is: were it taken out, that one would put it back without end.
 * @param come the fields as they have come
 */
export function packed(
  fields: Carried,
  load: Load,
  come: Carried = {},
): { readonly items: Fields; readonly left: number } {
  const found = fitting(fields, come, CARRIED_BYTES[load]);
  const items: Record<string, Record<string, Dated>> = {};
  let size = Number.POSITIVE_INFINITY;
  let item: Record<string, Dated> = {};
  for (const path of Object.keys(found).toSorted()) {
    const more = sizeOf(found, path);
    if (size + more > ITEM_BYTES) {
      item = {};
      items[`${load}${Object.keys(items).length}`] = item;
      size = 0;
    }
    size += more;
    Object.assign(item, { [path]: found[path] });
  }
  return { items, left: Object.keys(fields).filter((path) => found[path] !== fields[path]).length };
}

/** The fields in what a browser carries; what cannot be one is left out. While items still arrive, one may be there twice. */
export function unpacked(items: Fields): Carried {
  const found: Record<string, Dated> = {};
  for (const [key, item] of Object.entries(items)) {
    if (!isItem(key) || !isStored(item)) continue;
    for (const [path, field] of Object.entries(item)) {
      if (path.includes('/') && isDated(field) && isNewer(field, found[path])) found[path] = field;
    }
  }
  return found;
}

/** Whether an item holds fields, and of which load. */
export function isItem(key: string, load = '[fp]'): boolean {
  return new RegExp(`^${load}\\d+$`).test(key);
}

function sizeOf(fields: Carried, path: string): number {
  // With the colon, the comma, and a key of the item's own.
  return bytesOf(path) + bytesOf(fields[path]) + 2;
}

/**
 * The fields that fit, the more important ones first; what does not fit makes way for what comes after it. So what all
 * computers know only ever moves towards the more important, and comes to rest.
 */
function fitting(fields: Carried, come: Carried, most: number): Carried {
  const rank = (path: string): number => LAST_OF_ALL.findIndex((each) => each.test(path)) + 1;
  const all = Object.keys(fields).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const found: Record<string, Dated> = {};
  let room = most;
  for (const path of all) {
    const from = [fields, come].find((each) => Object.hasOwn(each, path) && sizeOf(each, path) <= room);
    if (from === undefined) continue;
    room -= sizeOf(from, path);
    Object.assign(found, { [path]: from[path] });
  }
  return found;
}

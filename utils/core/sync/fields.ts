import { FIRST_PROFILE } from '../movement/profile.ts';
import { DEFAULT_SETTINGS } from '../settings/defaults.ts';
import { same } from '../settings/same.ts';
import { FIRST_WORKSPACE, FIRST_WORKSPACES } from '../workspace/workspaces.ts';

/** Documents that follow the person from computer to computer. */
export const SYNCED = ['settings', 'movement', 'workspace'] as const;
export type SyncedKey = (typeof SYNCED)[number];

/** What of a document is not as at first, by the path of the field, such as `places/first/answers/scr-height`. */
export type Fields = Readonly<Record<string, unknown>>;

type Stored = Readonly<Record<string, unknown>>;

const FIRST: Readonly<Record<SyncedKey, Stored>> = {
  settings: DEFAULT_SETTINGS,
  movement: FIRST_PROFILE,
  workspace: FIRST_WORKSPACES,
};

/** Lists whose items have an id: two computers may each add one. */
const LIST = /^(?:habits|own|places)$/;
/** What is looked at part by part. */
const PARTS = /^$|^places\/[^/]+(?:\/(?:answers|earlier|notes))?$/;
/** Fields of places. */
const OF_PLACE = /^places\/[^/]+\/(?:(?:answers|earlier|notes)\/[^/]+|name|sight|equipment|changedAt|archivedAt)$/;

/**
 * Of this computer alone: another browser that reminds on it, the safety sentence that whoever sits here has confirmed,
 * where they work now and what follows from that.
 */
const STAYS: readonly string[] = ['countOnly', 'safetyConfirmedAt', 'current', 'here'];

/** Whether a path names a field that this version knows and that may come from another computer. */
export function isField(key: SyncedKey, path: string): boolean {
  const [top = '', ...rest] = path.split('/');
  if (!Object.hasOwn(FIRST[key], top) || STAYS.includes(top)) return false;
  if (top === 'places') return OF_PLACE.test(path);
  return LIST.test(top) ? rest.length === 1 && rest[0] !== '' : rest.length === 0;
}

/** The fields of a document that are not as at first. A field that is not there is as at first. */
export function fieldsOf(key: SyncedKey, value: unknown): Fields {
  const found: Record<string, unknown> = {};
  const look = (part: unknown, first: unknown, path: string): void => {
    const within = (name: string): string => (path === '' ? name : `${path}/${name}`);
    if (LIST.test(path) && Array.isArray(part)) {
      for (const item of part) {
        if (isStored(item)) look(item, path === 'places' ? FIRST_WORKSPACE : undefined, within(String(item['id'])));
      }
    } else if (PARTS.test(path) && isStored(part)) {
      for (const [name, each] of Object.entries(part))
        look(each, isStored(first) ? first[name] : undefined, within(name));
    } else if (isField(key, path) && !same(part, first)) found[path] = part;
  };
  look(value, FIRST[key], '');
  return found;
}

/** The document with such fields in it; `undefined` for one makes it as at first. What comes out is still to be parsed. */
export function withFields(value: unknown, fields: Fields): unknown {
  const paths = Object.keys(fields).toSorted();
  return paths.reduce((changed, path) => put(changed, path.split('/'), fields[path]), value);
}

function put(part: unknown, [head = '', ...rest]: readonly string[], value: unknown): unknown {
  if (Array.isArray(part)) {
    const items: readonly unknown[] = part;
    const at = items.findIndex((item) => isStored(item) && item['id'] === head);
    const before = items[at] ?? { id: head };
    const item = rest.length > 0 ? put(before, rest, value) : isStored(value) ? { ...value, id: head } : value;
    if (at === -1) return item === undefined ? items : [...items, item];
    return item === undefined ? items.toSpliced(at, 1) : items.with(at, item);
  }
  const { [head]: before, ...others } = isStored(part) ? part : {};
  const after = rest.length > 0 ? put(before ?? (LIST.test(head) ? [] : {}), rest, value) : value;
  return after === undefined ? others : { ...others, [head]: after };
}

/** Whether it is a JSON object, no list. */
export function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

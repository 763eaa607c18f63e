import { FIRST_WORKSPACE } from '../workspace/workspaces.ts';
import { fieldsOf, isStored, withFields, type SyncedKey } from './fields.ts';
import type { Carried } from './pack.ts';
import type { Stamps } from './stamps.ts';

/** A document with the stamps of its fields. */
export type Stamped = { readonly value: unknown; readonly stamps: Stamps };

/** A document out of anything; `undefined` where something in it cannot be used. */
export type Usable = (key: SyncedKey, value: unknown) => unknown;

/** A document with what has come for it; `null` if nothing has, or none of it can be used. */
export function taken(key: SyncedKey, own: Stamped, come: Carried, usable: Usable): Stamped | null {
  const found = Object.entries(come);
  if (found.length === 0) return null;
  const fields = Object.fromEntries(found.map(([path, field]) => [path, field[2]]));
  const value = usable(key, roomMade(key, own.value, withFields(own.value, fields)));
  if (value !== undefined) {
    const stamps = Object.fromEntries(found.map(([path, [at, device]]) => [path, [at, device] as const]));
    return { value, stamps: { ...own.stamps, ...stamps } };
  }
  if (found.length === 1) return null;
  // Something in it is damaged, or of a later version: the rest is taken one by one.
  return found.reduce<Stamped | null>(
    (best, [path, field]) => taken(key, best ?? own, { [path]: field }, usable) ?? best,
    null,
  );
}

/** The place that was there before anything was said of any makes room for the first that comes. */
function roomMade(key: SyncedKey, before: unknown, after: unknown): unknown {
  if (key !== 'workspace' || !isStored(after)) return after;
  const places: readonly unknown[] = Array.isArray(after['places']) ? after['places'] : [];
  const said = [...Object.keys(fieldsOf(key, before)), ...Object.keys(fieldsOf(key, { places: places.slice(0, 1) }))];
  const others = places.filter((place) => isStored(place) && place['id'] !== FIRST_WORKSPACE.id);
  const inUse = others.some((place) => isStored(place) && (place['archivedAt'] ?? null) === null);
  return inUse && !said.some((path) => path.startsWith('places/')) ? { ...after, places: others } : after;
}

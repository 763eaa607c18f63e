import { FIRST_PROFILE, type Profile } from '../../../utils/core/movement/profile.ts';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import type { Settings } from '../../../utils/core/settings/settings.ts';
import type { SyncedKey } from '../../../utils/core/sync/fields.ts';
import { stampsAfter } from '../../../utils/core/sync/stamps.ts';
import { syncStep, type SyncStep } from '../../../utils/core/sync/step.ts';
import type { Stamped, Usable } from '../../../utils/core/sync/take.ts';
import { FIRST_WORKSPACE, FIRST_WORKSPACES, type Workspaces } from '../../../utils/core/workspace/workspaces.ts';

type Items = Record<string, unknown>;
type Values = { settings: Settings; movement: Profile; workspace: Workspaces };
type Documents = Record<SyncedKey, Stamped>;

const FRESH: Documents = {
  settings: { value: DEFAULT_SETTINGS, stamps: {} },
  movement: { value: FIRST_PROFILE, stamps: {} },
  workspace: { value: FIRST_WORKSPACES, stamps: {} },
};

/** A moment in 2026, so many ms after it. */
export const T = (ms = 0): number => 1_770_000_000_000 + ms;

/** A document with all of its fields, as parsing gives it. */
const filled: Usable = (key, value) => {
  if (key === 'settings') return { ...DEFAULT_SETTINGS, ...(value as Partial<Settings>) };
  if (key === 'movement') return { ...FIRST_PROFILE, ...(value as Partial<Profile>) };
  const { places, ...others } = value as Workspaces;
  return { ...FIRST_WORKSPACES, ...others, places: places.map((place) => ({ ...FIRST_WORKSPACE, ...place })) };
};

/** One of a person's computers, with its own copy of what the browser carries. */
export class Computer {
  documents: Documents = { ...FRESH };
  items: Items = {};
  usable: Usable = filled;
  /** Written here and not carried away yet. */
  readonly waiting = new Set<string>();

  readonly device: string;
  readonly limits: boolean;

  constructor(device: string, limits = false) {
    this.device = device;
    this.limits = limits;
  }

  /** Changes a document as a page does. */
  edit<Key extends SyncedKey>(key: Key, at: number, change: (value: Values[Key]) => Values[Key]): void {
    const { value, stamps } = this.documents[key];
    const after = change(value as Values[Key]);
    this.documents[key] = { value: after, stamps: stampsAfter(key, [value, after], stamps, [at, this.device]) };
  }

  /** Does what is to be done, and gives what that was. */
  step(): SyncStep {
    const { documents, items, usable, device, limits } = this;
    const step = syncStep({ documents, usable, items, device, limits });
    this.documents = { ...documents, ...step.documents };
    this.items = { ...items, ...structuredClone(step.set) };
    for (const key of step.gone) delete this.items[key];
    for (const key of [...Object.keys(step.set), ...step.gone]) this.waiting.add(key);
    return step;
  }

  /** The browser carries one item to its maker's computers in between, or brings one from there. */
  carry(between: Items, key: string): void {
    const [from, to] = this.waiting.delete(key) ? [this.items, between] : [between, this.items];
    if (key in from) to[key] = structuredClone(from[key]);
    else delete to[key];
  }
}

/** Everything arrives everywhere, until nobody has anything to do. Gives the number of rounds. */
export function settle(computers: readonly Computer[], between: Items): number {
  for (let round = 1; round <= 20; round += 1) {
    let busy = false;
    for (const each of computers) {
      const { set, gone } = each.step();
      busy ||= Object.keys(set).length + gone.length > 0;
      for (const key of each.waiting) each.carry(between, key);
    }
    for (const each of computers) {
      const before = JSON.stringify(each.items);
      for (const key of new Set([...Object.keys(each.items), ...Object.keys(between)])) each.carry(between, key);
      busy ||= JSON.stringify(each.items) !== before;
    }
    if (!busy) return round;
  }
  return Number.POSITIVE_INFINITY;
}

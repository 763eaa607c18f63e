import type { Profile } from '../movement/profile.ts';
import type { Here } from './here.ts';
import type { Workspaces } from './workspaces.ts';

// Apart from all else of the workspace, because the popup needs no more.

/** Before anything was said of any place. */
export const NOWHERE: Workspaces = {
  current: '',
  places: [],
  units: null,
  here: { says: { wants: {} }, open: [], again: null },
};

/** What chooses movements for this person at this place. */
export function atPlace(person: Profile, { says }: Here): Profile {
  return { ...person, ...says };
}

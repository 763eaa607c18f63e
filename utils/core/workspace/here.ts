import type { Profile, Wants } from '../movement/profile.ts';
import { againAt } from './again.ts';
import type { CheckItem } from './checklist.ts';
import type { Workspace } from './workspaces.ts';

/** What the current place says of movements, and whether it has something to do. */
export type Here = Partial<Pick<Profile, 'place' | 'equipment'>> & {
  readonly wants: Wants;
  /** Something was answered with no. */
  readonly toFix: boolean;
  /** When the next item is to be looked at again, epoch ms; `null` if none is. */
  readonly again: number | null;
};

/** Works out what a place says. */
export function hereOf(items: readonly CheckItem[], workspace: Workspace): Here {
  const { sight, equipment, answers } = workspace;
  const open = items.filter(({ id }) => answers[id]?.answer === 'no');
  const moments = items.map(({ id }) => againAt(workspace, id)).filter((at) => at !== null);
  return {
    ...(sight === null ? {} : { place: sight }),
    ...(equipment === null ? {} : { equipment }),
    // The first open item that asks for a part of the body speaks for it.
    wants: Object.fromEntries(
      open.toReversed().flatMap(({ regions, section }) => regions.map((region) => [region, section])),
    ),
    toFix: open.length > 0,
    again: moments.length > 0 ? Math.min(...moments) : null,
  };
}

/** What chooses movements for this person at this place. */
export function atPlace(person: Profile, { place, equipment, wants }: Here): Profile {
  return { ...person, place: place ?? person.place, equipment: equipment ?? person.equipment, wants };
}

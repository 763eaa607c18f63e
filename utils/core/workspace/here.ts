import type { Profile, Wants } from '../movement/profile.ts';
import { againAt } from './again.ts';
import type { CheckItem } from './checklist.ts';
import type { Workspace } from './workspaces.ts';

/** An item that something can be done about. */
export type Open = Pick<CheckItem, 'id' | 'cause' | 'cost'>;

/** What the current place says of movements, and whether it has something to do. */
export type Here = {
  /** Stands in the place of what the person said. */
  readonly says: Partial<Pick<Profile, 'place' | 'equipment'>> & { readonly wants: Wants };
  /** What was answered with no, as far as it takes to choose among it. */
  readonly open: readonly Open[];
  /** When the next item is to be looked at again, epoch ms; `null` if none is. */
  readonly again: number | null;
};

/** Works out what a place says. */
export function hereOf(items: readonly CheckItem[], workspace: Workspace): Here {
  const { sight, equipment, answers } = workspace;
  const open = items.filter(({ id }) => answers[id]?.answer === 'no');
  const moments = items.map(({ id }) => againAt(workspace, id)).filter((at) => at !== null);
  return {
    says: {
      ...(sight === null ? {} : { place: sight }),
      ...(equipment === null ? {} : { equipment }),
      // The first open item that asks for a part of the body speaks for it.
      wants: Object.fromEntries(
        open.toReversed().flatMap(({ regions, section }) => regions.map((region) => [region, section])),
      ),
    },
    open: open.map(({ id, cause, cost }) => ({ id, cause, cost })),
    again: moments.length > 0 ? Math.min(...moments) : null,
  };
}

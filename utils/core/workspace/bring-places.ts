import { byId, type Joined } from '../settings/by-id.ts';
import { same } from '../settings/same.ts';
import type { GivenAnswer } from './checklist.ts';
import {
  FIRST_WORKSPACE,
  FIRST_WORKSPACES,
  inUse,
  WORKSPACE_LIMITS,
  type Workspace,
  type Workspaces,
} from './workspaces.ts';

const { id: FIRST } = FIRST_WORKSPACE;

/**
 * The places here with those of a file. Every computer begins with a place of the same id: another's stands beside the
 * one here, unless both are the same. What says nothing makes room, here as there.
 * @param from the computer the file comes from; `null` if that is this one
 */
export function withPlacesOf(here: Workspaces, file: Workspaces, from: string | null): Joined<Workspaces> {
  const own = here.places.find(({ id }) => id === FIRST);
  // Paths of fields are made of ids, and have their own use for a slash.
  const other = from === null ? FIRST : `${FIRST}-${from.replaceAll(/[^\w-]/g, '').slice(0, 40)}`;
  const idOf = (id: string): string =>
    id === FIRST &&
    !same(
      own,
      file.places.find((place) => place.id === FIRST),
    )
      ? other
      : id;
  const come = file.places
    .filter((place) => !same(place, FIRST_WORKSPACE))
    .map((place) => ({ ...place, id: idOf(place.id) }));
  const begins = inUse(come).length > 0 && same(here.places, FIRST_WORKSPACES.places);
  const { all, left } = byId(begins ? [] : here.places, come, WORKSPACE_LIMITS.places, together);
  return {
    value: {
      ...here,
      places: all,
      units: file.units ?? here.units,
      current: begins ? idOf(file.current) : here.current,
    },
    left: left.map(({ name }) => name),
  };
}

/** One place as two files know it: the newest answer to each item, all from before, and whatever one of them alone says. */
function together(here: Workspace, file: Workspace): Workspace {
  const answers = new Map(Object.entries(here.answers));
  const earlier = new Map(Object.entries(here.earlier));
  const remember = (item: string, before: readonly GivenAnswer[]): void => {
    const byMoment = new Map([...(earlier.get(item) ?? []), ...before].map((each) => [each.at, each]));
    const sorted = [...byMoment.values()].toSorted((a, b) => a.at - b.at);
    earlier.set(item, sorted.slice(-WORKSPACE_LIMITS.earlier));
  };
  for (const [item, given] of Object.entries(file.earlier)) remember(item, given);
  for (const [item, theirs] of Object.entries(file.answers)) {
    const ours = answers.get(item) ?? theirs;
    const [newer, older] = ours.at > theirs.at ? [ours, theirs] : [theirs, ours];
    answers.set(item, newer);
    if (older.answer !== newer.answer && older.at !== newer.at) remember(item, [older]);
  }
  return {
    ...here,
    name: file.name || here.name,
    sight: file.sight ?? here.sight,
    equipment: file.equipment ?? here.equipment,
    answers: Object.fromEntries(answers),
    earlier: Object.fromEntries(earlier),
    notes: { ...here.notes, ...file.notes },
    changedAt: Math.max(here.changedAt ?? 0, file.changedAt ?? 0) || null,
    // Worked at on one of them, it is worked at.
    archivedAt: here.archivedAt && file.archivedAt,
  };
}

import type { Equipment } from '../movement/exercise.ts';
import type { Place } from '../movement/profile.ts';
import { MINUTE } from '../time/moment.ts';
import type { Units } from './amount.ts';
import { AFTER_FIX } from './again.ts';
import type { Answer, GivenAnswer } from './checklist.ts';
import {
  currentOf,
  FIRST_WORKSPACE,
  inUse,
  tidy,
  WORKSPACE_LIMITS,
  type Workspace,
  type Workspaces,
} from './workspaces.ts';

/** A change of the places; applied twice it gives the same as once. */
export type WorkspacesChange = (workspaces: Workspaces) => Workspaces;

/** An answer that was changed within so many ms was a slip, and nothing to remember. */
const SLIP = 10 * MINUTE;

/** An item is answered. What was said before is kept. */
export function withAnswer(place: string, item: string, answer: Answer, at: number): WorkspacesChange {
  return change(place, (workspace) => given(workspace, item, { answer, at }));
}

/** Something was changed at the place: it counts, and is looked at again after a week. */
export function withFixed(place: string, item: string, at: number): WorkspacesChange {
  return change(place, (workspace) => given(workspace, item, { answer: 'yes', at, again: at + AFTER_FIX }));
}

/** The person's own words on an item; empty words take it away. */
export function withNote(place: string, item: string, text: string): WorkspacesChange {
  return change(place, (workspace) => {
    const { [item]: _, ...others } = workspace.notes;
    const note = text.trim() === '' ? {} : { [item]: text.slice(0, WORKSPACE_LIMITS.note) };
    return { ...workspace, notes: { ...others, ...note } };
  });
}

/** A place is called otherwise. */
export function withName(place: string, name: string): WorkspacesChange {
  return change(place, (workspace) => ({ ...workspace, name: tidy(name) }));
}

/** Who sees the person at a place. */
export function withSight(place: string, sight: Place): WorkspacesChange {
  return change(place, (workspace) => ({ ...workspace, sight }));
}

/** A thing is at a place, or is not. `known` is what is there as long as the place says nothing of its own. */
export function withThing(
  place: string,
  thing: Equipment,
  there: boolean,
  known: readonly Equipment[],
): WorkspacesChange {
  return change(place, (workspace) => {
    const others = (workspace.equipment ?? known).filter((each) => each !== thing);
    return { ...workspace, equipment: there ? [...others, thing] : others };
  });
}

/** The person moved, or has new equipment: all is to be looked at again. */
export function withChanged(place: string, at: number): WorkspacesChange {
  return change(place, (workspace) => ({ ...workspace, changedAt: at }));
}

/** Another place, which becomes the current one; with the answers of `from` if there is one. */
export function withPlace(id: string, name: string, from: string | null): WorkspacesChange {
  return (workspaces) => {
    const { places } = workspaces;
    if (places.some((each) => each.id === id) || places.length >= WORKSPACE_LIMITS.places) return workspaces;
    const { answers, notes, sight, equipment } = places.find((each) => each.id === from) ?? FIRST_WORKSPACE;
    const added = { ...FIRST_WORKSPACE, id, name: tidy(name), answers, notes, sight, equipment };
    return { ...workspaces, current: id, places: [...places, added] };
  };
}

/** The place the person works at now. */
export function withCurrent(place: string): WorkspacesChange {
  return (workspaces) =>
    inUse(workspaces.places).some(({ id }) => id === place) ? { ...workspaces, current: place } : workspaces;
}

/** What lengths are said in. */
export function withUnits(units: Units): WorkspacesChange {
  return (workspaces) => ({ ...workspaces, units });
}

/** A place is no longer worked at, or is again (`null`). The last one in use stays. */
export function withArchived(place: string, at: number | null): WorkspacesChange {
  return (workspaces) => {
    if (at !== null && inUse(workspaces.places).every(({ id }) => id === place)) return workspaces;
    const archived = change(place, (workspace) => ({ ...workspace, archivedAt: at }))(workspaces);
    const current = currentOf(archived).archivedAt === null ? archived.current : inUse(archived.places)[0]?.id;
    return { ...archived, current: current ?? archived.current };
  };
}

function change(place: string, to: (workspace: Workspace) => Workspace): WorkspacesChange {
  return (workspaces) => ({
    ...workspaces,
    places: workspaces.places.map((each) => (each.id === place ? to(each) : each)),
  });
}

function given(workspace: Workspace, item: string, next: GivenAnswer): Workspace {
  const before = workspace.answers[item];
  const answers = { ...workspace.answers, [item]: next };
  const earlier = workspace.earlier[item] ?? [];
  if (before === undefined || before.answer === next.answer) return { ...workspace, answers };
  // What was fixed is no slip, however soon. Applied once more, it is remembered already.
  const isSlip = next.at - before.at < (next.again === undefined ? SLIP : 0);
  if (isSlip || earlier.at(-1)?.at === before.at) return { ...workspace, answers };
  const known = [...earlier, before].slice(-WORKSPACE_LIMITS.earlier);
  return { ...workspace, answers, earlier: { ...workspace.earlier, [item]: known } };
}

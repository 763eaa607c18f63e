import type { Equipment } from '../movement/exercise.ts';
import type { Place } from '../movement/profile.ts';
import type { Units } from './amount.ts';
import type { Answers, GivenAnswer } from './checklist.ts';
import type { Here } from './here.ts';

/** A place the person works at, with its own checklist. */
export type Workspace = {
  readonly id: string;
  /** As the person calls it, at most 40 characters; empty until they do. */
  readonly name: string;
  /** Who sees them there; `null` until it is said for this place. */
  readonly sight: Place | null;
  /** What is there; `null` until it is said for this place. */
  readonly equipment: readonly Equipment[] | null;
  readonly answers: Answers;
  /** Answers that were given before, by item, oldest first. */
  readonly earlier: Readonly<Record<string, readonly GivenAnswer[]>>;
  /** The person's own words on an item, at most 2,000 characters. */
  readonly notes: Readonly<Record<string, string>>;
  /** The person moved, or has new equipment: answers from before are to be looked at again. Epoch ms. */
  readonly changedAt: number | null;
  /** No longer worked at since, epoch ms; all it knows is kept. */
  readonly archivedAt: number | null;
};

/** All places; `here` is worked out from the current one with each change, so that a popup need not. */
export type Workspaces = {
  readonly current: string;
  readonly places: readonly Workspace[];
  /** What lengths are said in; `null` as is usual where the person lives. */
  readonly units: Units | null;
  readonly here: Here;
};

export const WORKSPACE_LIMITS = { places: 20, name: 40, note: 2000, earlier: 20 } as const;

/** Before anything was said: one place without a name. */
export const FIRST_WORKSPACE: Workspace = {
  id: 'first',
  name: '',
  sight: null,
  equipment: null,
  answers: {},
  earlier: {},
  notes: {},
  changedAt: null,
  archivedAt: null,
};

export const FIRST_WORKSPACES: Workspaces = {
  current: 'first',
  places: [FIRST_WORKSPACE],
  units: null,
  here: { says: { wants: {} }, open: [], again: null },
};

/** The place the person works at now. Total: where none bears the current id, the first that is not archived. */
export function currentOf({ current, places }: Pick<Workspaces, 'current' | 'places'>): Workspace {
  return places.find(({ id }) => id === current) ?? inUse(places)[0] ?? FIRST_WORKSPACE;
}

/** The places that are worked at. */
export function inUse(places: readonly Workspace[]): readonly Workspace[] {
  return places.filter(({ archivedAt }) => archivedAt === null);
}

/** What is wrong with a name for a place: nothing in it, or another place bears it. `null` if it can be used. */
export function nameProblem(name: string, others: readonly Pick<Workspace, 'name'>[]): 'empty' | 'taken' | null {
  const wanted = tidy(name).toLocaleLowerCase();
  if (wanted === '') return 'empty';
  return others.some((other) => tidy(other.name).toLocaleLowerCase() === wanted) ? 'taken' : null;
}

/** A name without room around and doubled inside, and no longer than it may be. */
export function tidy(name: string): string {
  return name.replaceAll(/\s+/g, ' ').trim().slice(0, WORKSPACE_LIMITS.name).trim();
}

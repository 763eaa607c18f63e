import type { Ask } from './ask.ts';
import type { Exercise } from './exercise.ts';
import { since } from './history.ts';
import { allowed } from './limits.ts';
import { followUpsOf, offerable } from './offerable.ts';

/** One exercise of a guided break and the time it gets, in seconds. */
export type SessionItem = {
  readonly exerciseId: string;
  readonly seconds: number;
  /** The time it was meant to get, where another took its place before that. */
  readonly of?: number;
};

/** From this length on a break has two parts: mobility first, then active control (sources: `waon18`, expert practice). */
const TWO_PARTS_SECONDS = 120;
/** More rounds through the same movements than any break needs. */
const MOST_ROUNDS = 12;

/**
 * Fills a break of `seconds` with exercises, beginning with `first`: the one that was offered is the one that comes.
 * A walk, a breathing or an eyes exercise that fits the whole length stays alone. Else mobility comes first, then
 * active control, a walk for the rest, then other movements, then the same ones again: nothing that would not be offered
 * to this person here. After a tool comes what has to follow it. The seconds always add up.
 * @returns an empty list if `first` is not in the catalogue, a limit leaves it out, or nothing may follow it as a tool.
 */
export function session(
  exercises: readonly Exercise[],
  first: string,
  seconds: number,
  ask: Ask,
): readonly SessionItem[] {
  const possible = offerable(exercises, ask.profile, ask.context.call);
  // What the person started themselves is done, whatever would have been offered: unless they said they cannot do it.
  const opening =
    possible.find(({ id }) => id === first) ??
    exercises.find((exercise) => exercise.id === first && allowed(exercise, ask.profile.limits));
  if (opening === undefined) return [];
  if (opening.softTissueTool) {
    const after = followUpsOf(opening, possible);
    const [best] = after;
    if (best === undefined) return [];
    // Too short for both halves: the second one alone is a break, the first one alone never is.
    if (after.every(({ range }) => opening.range.min + range.min > seconds))
      return session(exercises, best.id, seconds, ask);
  }
  if (fillsAlone(opening, seconds)) return [{ exerciseId: first, seconds }];
  return allotted(filled(opening, company(possible, opening, ask), seconds), seconds);
}

function fillsAlone(opening: Exercise, seconds: number): boolean {
  // A tool is the first half, never the whole of a break.
  if (opening.softTissueTool) return false;
  if (opening.kind === 'eyes' || seconds <= opening.range.min) return true;
  if (seconds > opening.range.max) return false;
  return seconds < TWO_PARTS_SECONDS || opening.kind === 'walk' || opening.kind === 'breathing';
}

/**
 * What may come beside the opening: no tool, nothing for the eyes, nothing whose safety text was not confirmed; longest
 * not done first.
 */
function company(possible: readonly Exercise[], opening: Exercise, { history, profile }: Ask): readonly Exercise[] {
  return possible
    .filter(({ id, kind, softTissueTool }) => id !== opening.id && kind !== 'eyes' && !softTissueTool)
    .filter(({ gate }) => gate === null || profile.gates[gate] !== undefined)
    .toSorted((a, b) => since(history, b.id) - since(history, a.id));
}

function filled(opening: Exercise, others: readonly Exercise[], seconds: number): readonly Exercise[] {
  const list = seconds >= TWO_PARTS_SECONDS || opening.softTissueTool ? twoParts(opening, others, seconds) : [opening];
  const walks = others.filter((exercise) => exercise.kind === 'walk');
  const rest = [...walks, ...others.filter((exercise) => exercise.kind !== 'walk')];
  const unused = rest.filter((exercise) => !list.includes(exercise));
  const again = [...list, ...unused];
  const queue = [...unused, ...Array.from({ length: MOST_ROUNDS }, () => again).flat()];
  for (const next of queue) {
    if (sum(list, 'max') >= seconds) break;
    if (sum(list, 'min') + next.range.min <= seconds) list.push(next);
  }
  return list;
}

/** The opening with its partner, in the order mobility, then control. */
function twoParts(opening: Exercise, others: readonly Exercise[], seconds: number): Exercise[] {
  const fits = others.filter((exercise) => opening.range.min + exercise.range.min <= seconds);
  if (isHold(opening)) {
    const mobility = fits.find((exercise) => exercise.kind === 'mobility');
    return mobility === undefined ? [opening] : [mobility, opening];
  }
  if (opening.kind === 'walk' || opening.kind === 'breathing') return [opening];
  const control =
    fits.find((exercise) => opening.followUp.includes(exercise.id)) ??
    fits.find(isHold) ??
    fits.find((exercise) => exercise.kind === 'mobility' && exercise.mode === 'active');
  return control === undefined ? [opening] : [opening, control];
}

function isHold(exercise: Exercise): boolean {
  return exercise.kind === 'strength' || exercise.kind === 'isometric';
}

/** Gives each its usual length; the last one takes or gives the difference within its range, then the one before it. */
function allotted(list: readonly Exercise[], seconds: number): readonly SessionItem[] {
  let difference = seconds - list.reduce((total, exercise) => total + exercise.seconds, 0);
  const lengths = list.toReversed().map((exercise) => {
    const { min, max } = exercise.range;
    const length = Math.min(Math.max(exercise.seconds + difference, min), max);
    difference -= length - exercise.seconds;
    return length;
  });
  // No range covers it (a tiny catalogue): the last one runs on.
  return list.map((exercise, at) => {
    const length = lengths[list.length - 1 - at] ?? exercise.seconds;
    return { exerciseId: exercise.id, seconds: at === list.length - 1 ? length + difference : length };
  });
}

function sum(list: readonly Exercise[], bound: 'min' | 'max'): number {
  return list.reduce((total, exercise) => total + exercise.range[bound], 0);
}

import type { Exercise } from './exercise.ts';
import type { Ask } from './suggest.ts';

/** One exercise of a guided break and the time it gets, in seconds. */
export type SessionItem = { readonly exerciseId: string; readonly seconds: number };

/** From this length on a break has two parts: mobility first, then active control (sources: `waon18`, expert practice). */
const TWO_PARTS_SECONDS = 120;
/** More rounds through the same movements than any break needs. */
const MOST_ROUNDS = 12;

/**
 * Fills a break of `seconds` with exercises, beginning with `first`: the one that was offered is the one that comes.
 * A walk, a breathing or an eyes exercise that fits the whole length stays alone. Else mobility comes first, then
 * active control, a walk for the rest, then other movements, then the same ones again. The seconds always add up.
 * @returns an empty list if `first` is not in the catalogue.
 */
export function session(
  exercises: readonly Exercise[],
  first: string,
  seconds: number,
  ask: Ask,
): readonly SessionItem[] {
  const opening = exercises.find((exercise) => exercise.id === first);
  if (opening === undefined) return [];
  if (fillsAlone(opening, seconds)) return [{ exerciseId: first, seconds }];
  return allotted(filled(opening, company(exercises, opening, ask), seconds), seconds);
}

function fillsAlone(opening: Exercise, seconds: number): boolean {
  if (opening.kind === 'eyes' || seconds <= opening.range.min) return true;
  // A tool is the first half, never the whole of a break.
  if (opening.softTissueTool || seconds > opening.range.max) return false;
  return seconds < TWO_PARTS_SECONDS || opening.kind === 'walk' || opening.kind === 'breathing';
}

/** What may follow the opening: nothing gated, no tool, nothing for the eyes; longest not done first. */
function company(exercises: readonly Exercise[], opening: Exercise, ask: Ask): readonly Exercise[] {
  const age = (exercise: Exercise): number => {
    const last = ask.recent.indexOf(exercise.id);
    return last === -1 ? ask.recent.length : last;
  };
  return exercises
    .filter((exercise) => exercise.id !== opening.id && exercise.gate === null)
    .filter((exercise) => exercise.kind !== 'eyes' && !exercise.softTissueTool && exercise.discretion !== 'private')
    .toSorted((a, b) => age(b) - age(a));
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

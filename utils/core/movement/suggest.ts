import type { Ask, Today } from './ask.ts';
import type { Exercise, Region } from './exercise.ts';
import { isToday, since, type History } from './history.ts';
import { followUpsOf, offerable } from './offerable.ts';
import { whyOf, type Why } from './why.ts';

/** The exercise to offer, and what speaks for it. */
export type Suggestion = { readonly exercise: Exercise; readonly why: Why };

/** How many of the last exercises are not offered again. */
const NOT_THE_LAST = 3;
/** Longest a micro break is, seconds: longer exercises are no short rest from typing. */
const MICRO_SECONDS = 60;
/** A walk is worth leaving the desk for from this length on, seconds. */
const WALK_SECONDS = 120;

// Weights. The age of an exercise is the only one without an upper end, so that in the end each has its turn.
const AGE = 3;
const CAUSE = 0.6;
const CHOSEN_REGION = 0.8;
const WANTED_HERE = 0.5;
const NEW_REGION = 1;
const NEW_DIRECTION = 1;
const FIRST_WALK = 0.8;
const FIRST_STRENGTH = 0.6;
const OTHER_LENGTH = 0.8;
const SEEN = 0.4;

/**
 * The exercise to offer: nothing the person cannot do, has hidden, has no equipment for or would rather not do where they
 * are; none of the last three; then by what they marked, what was neglected lately, and what fits the length. The second
 * half of a tool comes before all else. Same ask, same answer.
 * @returns `null` if nothing fits
 */
export function suggest(catalogue: readonly Exercise[], ask: Ask): Suggestion | null {
  const all = suggestions(catalogue, ask);
  return all[ask.seed % Math.max(all.length, 1)] ?? null;
}

/** All exercises that could be offered, best first. */
export function suggestions(catalogue: readonly Exercise[], ask: Ask): readonly Suggestion[] {
  const possible = offerable(catalogue, ask.profile, ask.context.call);
  const owed = owedFollowUps(catalogue, possible, ask);
  if (owed.length > 0) {
    const why: Why = { type: 'followUp', after: ask.history.wantsFollowUp ?? '' };
    return owed.map((exercise) => ({ exercise, why }));
  }
  const fitting = possible.filter((exercise) => suits(exercise, possible, ask));
  const { done } = ask.history;
  const fresh = fitting.filter(({ id }) => done[id] === undefined || since(ask.history, id) >= NOT_THE_LAST);
  const today = movedToday(possible, ask.history);
  return (fresh.length > 0 ? fresh : fitting)
    .map((exercise) => ({ exercise, score: score(exercise, possible, today, ask) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ exercise }) => ({ exercise, why: whyOf(exercise, today, ask) }));
}

/** Whether the exercise can fill the break: its shortest useful form fits into it, a tool's with what has to follow. */
function suits(exercise: Exercise, possible: readonly Exercise[], { context }: Ask): boolean {
  // Somebody who can only rest the eyes does that in every break.
  const onlyEyes = possible.every(({ kind }) => kind === 'eyes');
  if ((context.kind === 'eyes' || onlyEyes) !== (exercise.kind === 'eyes')) return false;
  if (context.kind === 'micro' && (exercise.range.min > MICRO_SECONDS || exercise.softTissueTool)) return false;
  const after = exercise.softTissueTool
    ? Math.min(...followUpsOf(exercise, possible).map(({ range }) => range.min))
    : 0;
  return exercise.range.min + after <= context.seconds;
}

function score(
  exercise: Exercise,
  possible: readonly Exercise[],
  today: Today,
  { history, profile, context }: Ask,
): number {
  const [main] = exercise.regions;
  const causes = exercise.causes.reduce((sum, cause) => sum + (profile.causes[cause] ?? 0), 0);
  const isFirst = (kind: Exercise['kind']): boolean =>
    exercise.kind === kind && !possible.some((each) => each.kind === kind && isToday(history, each));
  return (
    (AGE * since(history, exercise.id)) / Math.max(possible.length, 1) +
    CAUSE * Math.min(causes, 4) +
    CHOSEN_REGION * share(exercise, (region) => profile.regionsMore.includes(region)) +
    WANTED_HERE * share(exercise, (region) => profile.wants?.[region] !== undefined) +
    (main !== undefined && !today.regions.has(main) ? NEW_REGION : 0) +
    (exercise.directions.some((direction) => !today.directions.has(direction)) ? NEW_DIRECTION : 0) +
    (context.seconds >= WALK_SECONDS && isFirst('walk') ? FIRST_WALK : 0) +
    (isFirst('strength') ? FIRST_STRENGTH : 0) -
    OTHER_LENGTH * Math.abs(Math.log(exercise.seconds / context.seconds)) -
    (profile.place === 'openOffice' && exercise.discretion === 'visible' ? SEEN : 0)
  );
}

/** 1 if what an exercise is for is such a region, half if it only moves one on the way, else 0. */
function share({ regions }: Exercise, isOne: (region: Region) => boolean): number {
  const first = regions.findIndex(isOne);
  return first < 0 ? 0 : first === 0 ? 1 : 0.5;
}

function movedToday(possible: readonly Exercise[], history: History): Today {
  const done = possible.filter((exercise) => isToday(history, exercise));
  return {
    regions: new Set(done.flatMap(({ regions }) => regions)),
    directions: new Set(done.flatMap(({ directions }) => directions)),
  };
}

/** What may complete a tool that was left alone, or a treatment elsewhere; active movements first. */
function owedFollowUps(catalogue: readonly Exercise[], possible: readonly Exercise[], ask: Ask): readonly Exercise[] {
  const { wantsFollowUp } = ask.history;
  if (wantsFollowUp === null || ask.context.kind === 'eyes') return [];
  const tool = catalogue.find(({ id }) => id === wantsFollowUp);
  const after = tool === undefined ? possible.filter(isActiveForUpperBack) : followUpsOf(tool, possible);
  return after.filter(({ range }) => range.min <= ask.context.seconds);
}

/** After a treatment elsewhere any of these will do (`shoulder-rolls`, cat-cow, the blades). */
function isActiveForUpperBack({ kind, mode, regions, discretion }: Exercise): boolean {
  const active = kind === 'isometric' || (kind === 'mobility' && mode === 'active');
  return active && discretion !== 'visible' && regions.includes('upperBack');
}

import type { CueKind } from '../settings/settings.ts';
import type { Exercise } from './exercise.ts';

/** What a suggestion has to fit. */
export type Ask = {
  readonly kind: CueKind;
  /** Length of the break, seconds. */
  readonly seconds: number;
  /** Exercise ids done lately, newest first. */
  readonly recent: readonly string[];
  /** How often "another one" was asked for since the last break. */
  readonly turn: number;
};

/** How many of the last exercises are not offered again. */
const NOT_THE_LAST = 3;

/**
 * Picks the exercise to offer: one that suits the kind of break and its length, none of the last three, the one
 * longest not done first. Same ask, same answer. Gated exercises are never offered.
 * @returns `null` only for a catalogue without a fitting exercise.
 */
export function suggest(catalogue: readonly Exercise[], ask: Ask): Exercise | null {
  const fitting = catalogue.filter((exercise) => exercise.gate === null && suits(exercise, ask));
  const fresh = fitting.filter((exercise) => !ask.recent.slice(0, NOT_THE_LAST).includes(exercise.id));
  const pool = (fresh.length > 0 ? fresh : fitting).toSorted((a, b) => staleness(b, ask) - staleness(a, ask));
  return pool[ask.turn % Math.max(pool.length, 1)] ?? null;
}

/** Whether the exercise can fill the break: its shortest useful form fits into it. */
function suits(exercise: Exercise, ask: Ask): boolean {
  if (ask.kind === 'eyes') return exercise.kind === 'eyes';
  if (exercise.kind === 'eyes') return false;
  if (ask.kind === 'micro') return exercise.range.min <= ask.seconds && exercise.discretion !== 'private';
  return exercise.range.min <= ask.seconds;
}

/** How long an exercise was not done, in exercises; never done is longest. Longer forms win ties in longer breaks. */
function staleness(exercise: Exercise, ask: Ask): number {
  const last = ask.recent.indexOf(exercise.id);
  const age = last === -1 ? ask.recent.length + 1 : last;
  return age * 10_000 - Math.abs(exercise.seconds - ask.seconds);
}

import type { CueKind } from '../settings/settings.ts';

/**
 * How a rest ended. `taken`, `natural` and `cutShort` are breaks that happened, `skipped` and `missed` did not,
 * `pause` is an absence that was no break; `position`, `call` and `habit` are no rests at all.
 */
export type Outcome = BreakOutcome | 'pause' | 'position' | 'call' | 'habit';
export type BreakOutcome = 'taken' | 'natural' | 'cutShort' | 'skipped' | 'missed';

/** How somebody works. */
export type Position = 'sit' | 'stand';

/** What an entry rests on, as data; sentences are made where it is shown. */
export type EntryReason =
  | 'guided'
  | 'walkedAway'
  | 'gap'
  | 'saidSo'
  | 'away'
  | 'locked'
  | 'unseen'
  | 'browserClosed'
  | 'overnight'
  | 'longAway'
  | 'skipped'
  | 'ignored'
  | 'withdrawn'
  /** The person said so. */
  | 'asked'
  /** The browser told of it. */
  | 'noticed'
  /** For as long as a call lasted. */
  | 'forCall';

/** How it feels after a break, if the person says so. */
export const FEELINGS = ['better', 'same', 'worse'] as const;
export type Feeling = (typeof FEELINGS)[number];

/** One line of the ledger. Writing the same key again replaces it, so that nothing is doubled. */
export type Entry = {
  /** `rest:<start>`, `said:<moment>`, `reminder:<dueAt>:<cue>`, `position:<start>`, `call:<start>` or `habit:<moment>`. */
  readonly key: string;
  readonly outcome: Outcome;
  readonly reason: EntryReason;
  readonly cue?: CueKind;
  /** What a guided break began with: the id of an exercise or a routine. */
  readonly exercise?: string;
  /** Exercises that were done in it, in their order. */
  readonly did?: readonly string[];
  /** The tool it ended with, before the movement that belongs to it. */
  readonly reliefOnly?: string;
  /** How somebody worked, of a `position`. */
  readonly position?: Position;
  /** What the person said of it afterwards. */
  readonly feeling?: Feeling;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end: number;
  /** What was offered, in seconds. */
  readonly plannedSeconds?: number;
  /** Minutes east of UTC where it happened. */
  readonly offsetMinutes: number;
};

/** What is kept of one local day; the day begins at the turn-over hour. */
export type DayTotals = {
  /** `YYYY-MM-DD`, the local date of (moment − turn-over hour). */
  readonly date: string;
  readonly screenMs: number;
  readonly longestStreakMs: number;
  readonly taken: number;
  readonly natural: number;
  readonly cutShort: number;
  readonly skipped: number;
  readonly missed: number;
};

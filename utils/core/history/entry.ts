import type { CueKind } from '../settings/settings.ts';
import type { HoldReason } from './hold.ts';

/** How a break ended. `taken`, `natural` and `cutShort` happened, `skipped` and `missed` did not. */
export const BREAK_OUTCOMES = ['taken', 'natural', 'cutShort', 'skipped', 'missed'] as const;
export type BreakOutcome = (typeof BREAK_OUTCOMES)[number];

/**
 * What an entry is about: a break; a `pause`, which is an absence that was no break; or no rest at all. `screen` is a
 * stretch at the screen without a rest long enough to end the streak, `hold` the time a due reminder waited, `fix` an item
 * of the checklist that was put right.
 */
export type Outcome = BreakOutcome | 'pause' | 'position' | 'call' | 'habit' | 'screen' | 'hold' | 'fix';

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
  | 'forCall'
  /** Of a stretch: cut where the day turns over. */
  | 'dayTurned'
  /** Of a stretch: only how long it was is known, from the totals of a day kept by an earlier version. */
  | 'total'
  /** What held a reminder. */
  | HoldReason;

/** How it feels after a break, if the person says so. */
export const FEELINGS = ['better', 'same', 'worse'] as const;
export type Feeling = (typeof FEELINGS)[number];

/** One line of the ledger. Writing the same key again replaces it, so that nothing is doubled. */
export type Entry = {
  /**
   * `rest:<start>`, `said:<moment>`, `reminder:<dueAt>:<cue>`, `position:<start>`, `call:<start>`, `habit:<moment>`,
   * `screen:<start>`, `hold:<start>` or `fix:<moment>`.
   */
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
  /** How much of it counts, ms: screen time of a `screen`, rest of a break that happened. */
  readonly ms?: number;
  /** The item of a `fix`. */
  readonly item?: string;
  /** Minutes east of UTC where it happened. */
  readonly offsetMinutes: number;
  /** The local day it counts to, `YYYY-MM-DD`; not there in what earlier versions wrote until a page has added it. */
  readonly date?: string;
  /** When it was written or changed last, epoch ms; where it is not there, its end. */
  readonly changedAt?: number;
  /** The computer it was written on; not there in what was written on this one. */
  readonly device?: string;
};

/** What is counted of the local day that is on; the day begins at the turn-over hour. */
export type DayCount = {
  /** `YYYY-MM-DD`, the local date of (moment − turn-over hour). */
  readonly date: string;
  readonly screenMs: number;
  readonly longestStreakMs: number;
} & Readonly<Record<BreakOutcome, number>>;

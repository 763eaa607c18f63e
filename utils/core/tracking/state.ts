import type { CueKind } from '../settings/settings.ts';
import type { DayTotals, Entry, Outcome } from '../history/entry.ts';
import type { History } from '../movement/history.ts';
import type { Decision } from './decision.ts';
import type { Effect } from './effect.ts';

/** Names one cue of the rhythm: its kind, and a number behind it where a rhythm has several of that kind (`move-2`). */
export type CueKey = string;

/** Why a due reminder waits. */
export type HoldReason = 'paused' | 'offHours';

/** How an absence came to be known. */
export type AwayCause = 'idle' | 'locked' | 'unseen' | 'browserClosed';

/** Where the person is. Moments are epoch milliseconds. */
export type Phase =
  | {
      readonly phase: 'present';
      readonly since: number;
      /** A break entered while nobody was back yet: without any input after it, the absence that follows is the same break. */
      readonly after: Entry | null;
    }
  | {
      readonly phase: 'away';
      readonly since: number;
      readonly cause: AwayCause;
      /** The break this absence carries on, until the first input. */
      readonly runsOn: Entry | null;
    }
  | {
      readonly phase: 'onBreak';
      readonly startedAt: number;
      readonly cue: CueKey;
      readonly kind: CueKind;
      readonly seconds: number;
      readonly exercise: string;
      /** Whether the exercise rests the eyes too (eyes and walking exercises do). */
      readonly restsEyes: boolean;
      /** When the page should have ended; 60 s later a silent break is closed. */
      readonly endsAt: number;
    };

/** The next showing of a reminder and what makes it come. */
export type NextShowing = { readonly at: number; readonly because: 'due' | 'again' | 'snoozed' | 'cutShort' };

/** A break that is due, from the moment it fell due until it is answered. */
export type Reminder = {
  readonly cue: CueKey;
  readonly kind: CueKind;
  /** Every cue this reminder speaks for, its own included. */
  readonly joined: readonly CueKey[];
  readonly dueAt: number;
  /** What is offered, in seconds; the longer length when it is the n-th. */
  readonly seconds: number;
  readonly firstShownAt: number | null;
  readonly lastShownAt: number | null;
  /** All showings so far; part of the notification's id. */
  readonly showings: number;
  /** Showings that came by themselves after the first. */
  readonly repeats: number;
  readonly snoozes: number;
  /** `null`: nothing more is shown, icon and badge alone say due. */
  readonly next: NextShowing | null;
  /** Since when the next showing waits for a gap in the input; `null` when none is waiting. */
  readonly waitingSince: number | null;
  readonly heldBy: HoldReason | null;
  readonly heldSince: number | null;
  /** Screen time since it fell due, ms. */
  readonly overdueMs: number;
  /** A short cue watches for a gap of its own length: the last input before the gap being looked at. */
  readonly quietSince: number | null;
};

/** What a break of today is drawn from. */
export type Mark = { readonly at: number; readonly outcome: Outcome };

/** All that Limber knows about time. Plain JSON: moments and accumulated milliseconds, never countdowns. */
export type State = {
  readonly version: 1;
  /** The last confirmed moment; everything before it is settled. */
  readonly at: number;
  readonly zone: string;
  readonly where: Phase;
  /** Screen time on each cue's clock, ms. */
  readonly clocks: Readonly<Record<CueKey, number>>;
  /** Reminders each cue has had answered, for the every-nth longer break. */
  readonly rounds: Readonly<Record<CueKey, number>>;
  /** Screen time since the last pause that was long enough, ms. */
  readonly streakMs: number;
  /** When the running streak began. */
  readonly streakSince: number;
  readonly reminder: Reminder | null;
  /** Set by hand; `until: null` lasts until resumed. */
  readonly pause: { readonly since: number; readonly until: number | null } | null;
  readonly day: DayTotals;
  readonly marks: readonly Mark[];
  /** Breaks in a row that were taken or natural. */
  readonly run: number;
  /** Reminders in a row that met no reaction of any kind. */
  readonly unanswered: number;
  /** Screen time since idle was last reported, ms: a whole working day of it means the system never says idle. */
  readonly sinceIdleMs: number;
  /** Why notifications cannot be shown, if the browser said so. */
  readonly notShown: boolean;
  /** Notices the person has put away. */
  readonly dismissed: readonly NoticeKind[];
  /** What a skip took away, for ten seconds. */
  readonly undo: {
    readonly until: number;
    readonly reminder: Reminder;
    readonly clocks: Readonly<Record<CueKey, number>>;
    readonly rounds: Readonly<Record<CueKey, number>>;
    readonly entryKey: string;
    readonly run: number;
  } | null;
  /** When each exercise was last done, and how many have been in all. */
  readonly done: History['done'];
  readonly doneCount: number;
  /** How often another one was asked for since the last break. */
  readonly turn: number;
  /** The tool, or `treatment`, whose second half is offered once more until then. */
  readonly followUp: { readonly after: string; readonly until: number } | null;
  readonly decisions: readonly Decision[];
  /** Effects that must not be lost; taken out by the write after they were done. */
  readonly outbox: readonly Effect[];
  readonly nextEffect: number;
};

/** Things the popup says once. */
export type NoticeKind = 'notPermitted' | 'noReaction' | 'neverIdle' | 'keptAside';

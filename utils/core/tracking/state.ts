import type { HoldReason } from '../history/hold.ts';
import type { CueKind } from '../settings/settings.ts';
import type { BreakOutcome, DayCount, Entry, Position } from '../history/entry.ts';
import type { History } from '../movement/history.ts';
import type { Around } from './around.ts';
import type { Decision } from './decision.ts';
import type { Effect } from './effect.ts';

/** Names one cue of the rhythm: its kind, and a number behind it where a rhythm has several of that kind (`move-2`). */
export type CueKey = string;

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
export type NextShowing = { readonly at: number; readonly because: Because };

/** `afterTask` was snoozed too, until the next absence at the latest. */
export type Because = 'due' | 'again' | 'snoozed' | 'afterTask' | 'cutShort';

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
  /** The hold that ended last, and how long it lasted, ms. */
  readonly held?: { readonly reason: HoldReason; readonly ms: number };
  /** It waited long enough for a silent full screen, which it no longer does. */
  readonly pastFullScreen?: true;
  /** Screen time since it fell due, ms. */
  readonly overdueMs: number;
  /** A short cue watches for a gap of its own length: the last input before the gap being looked at. */
  readonly quietSince: number | null;
};

/** What a break of today is drawn from. */
export type Mark = { readonly at: number; readonly outcome: BreakOutcome };

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
  /** The day has turned in the running streak: when, how much of it was before, ms, and what of that is to be entered. */
  readonly streakCut: {
    readonly at: number;
    readonly ms: number;
    readonly before: { readonly start: number; readonly ms: number } | null;
  } | null;
  readonly reminder: Reminder | null;
  /** Set by hand; `until: null` lasts until resumed. */
  readonly pause: { readonly since: number; readonly until: number | null } | null;
  /** Said by hand: in a call, or presenting, until then. */
  readonly busy: { readonly kind: BusyKind; readonly since: number; readonly until: number } | null;
  /** What the last look at the browser showed. */
  readonly around: Around;
  /** Since when a call is on, however it is known. */
  readonly callSince: number | null;
  /** Nobody touches anything, but something plays or a call is on: since the last input. */
  readonly watch: { readonly since: number } | null;
  /** A stretch of watching the person is asked about. */
  readonly watched: Watched | null;
  /** Whether the person is asked if reminders shall wait for a silent full screen. */
  readonly asksFullScreen: boolean;
  /** How the person works, where they said so. */
  readonly position: { readonly now: Position; readonly since: number; readonly forCall: boolean } | null;
  /** Said by hand: the working day is on, or done, until then, whatever the hours. */
  readonly workday: { readonly on: boolean; readonly until: number } | null;
  /** No reminder before this moment: the day has just begun. */
  readonly quietUntil: number | null;
  /** Reminders shown today, and the fixed breaks that have come. */
  readonly reminded: number;
  readonly fixedCame: readonly CueKey[];
  /** When each habit was last offered, and the one that is offered now. */
  readonly habits: Readonly<Record<string, number>>;
  readonly habit: { readonly id: string; readonly since: number } | null;
  readonly day: DayCount;
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

/** What a person says they are in. */
export type BusyKind = 'call' | 'presenting';

/** A stretch without input that was counted as screen time, and what it was counted on. */
export type Watched = {
  readonly from: number;
  readonly to: number;
  /** The stretch it was entered in, if the streak has ended since. */
  readonly stretch?: Entry;
  /** Clocks and streak at its end, ms. */
  readonly clocks: Readonly<Record<CueKey, number>>;
  readonly streakMs: number;
};

/** Things the popup says once. */
export type NoticeKind = 'notPermitted' | 'noReaction' | 'neverIdle' | 'keptAside' | 'longStanding';

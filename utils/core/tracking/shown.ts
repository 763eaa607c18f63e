import type { DayCount } from '../history/entry.ts';
import type { BreakAsk, Remembered } from '../movement/offer.ts';
import type { CueKind, Habit } from '../settings/settings.ts';
import type { Decision } from './decision.ts';
import type { HoldReason } from '../history/hold.ts';
import type { AwayCause, Mark, NextShowing, NoticeKind, Reminder, State } from './state.ts';

/** All that toolbar and popup show, settled to the asked moment. */
export type View = {
  /** What the scene shows. `due` includes a reminder that still waits for a gap in the input; `held` waits for a call or the like. */
  readonly scene: 'working' | 'due' | 'held' | 'paused' | 'offHours' | 'onBreak' | 'away' | 'countOnly';
  readonly streakMs: number;
  /** Screen time of today, ms. */
  readonly screenMs: number;
  /** How far towards the next cue, 0-1. */
  readonly ring: number;
  /** The cue that comes next; `null` if the rhythm has none. `at` assumes that the person stays. */
  readonly next: {
    readonly kind: CueKind;
    readonly at: number;
    readonly inMs: number;
    readonly everyMs: number;
    readonly seconds: number;
  } | null;
  readonly due: {
    readonly kind: CueKind;
    readonly since: number;
    readonly seconds: number;
    readonly shown: boolean;
    readonly snoozesLeft: number;
    readonly snoozesUsed: number;
    /** The next showing, if one is planned; `null`: icon and badge alone. */
    readonly again: NextShowing | null;
    /** The hold that ended last. */
    readonly held: Reminder['held'] | null;
    readonly waitingForGap: boolean;
    /** A short cue that was shown counts a gap in the input until then; `null` for others. */
    readonly watchesGapUntil: number | null;
  } | null;
  readonly hold: { readonly reason: HoldReason; readonly until: number | null } | null;
  readonly pause: { readonly since: number; readonly until: number | null } | null;
  /** Outside working hours now; `until` is the next working range. */
  readonly offHours: { readonly until: number | null } | null;
  /** In a call or presenting, as the person said; and since when a call is on, however it is known. */
  readonly busy: State['busy'];
  readonly callSince: number | null;
  /** How the person works, where they said so; `phases`: the rhythm changes between sitting and standing. */
  readonly position: State['position'];
  readonly phases: boolean;
  /** A question that waits for an answer. */
  readonly asks:
    | { readonly type: 'watching'; readonly ms: number; readonly to: number }
    | { readonly type: 'fullScreen' }
    | null;
  /** A habit whose moment this is. */
  readonly habit: Habit | null;
  /** "I'm done for today" was said. */
  readonly done: boolean;
  readonly away: { readonly since: number; readonly cause: AwayCause } | null;
  readonly onBreak: {
    readonly startedAt: number;
    readonly endsAt: number;
    readonly seconds: number;
    readonly kind: CueKind;
    readonly exercise: string;
  } | null;
  /** The break that would begin now, and what its exercise is picked by; `pick(offers, coming, remembered)` gives it. */
  readonly coming: BreakAsk;
  readonly remembered: Remembered;
  readonly undoUntil: number | null;
  readonly today: DayCount;
  readonly marks: readonly Mark[];
  readonly run: number;
  readonly notices: readonly NoticeKind[];
  /** Newest first. */
  readonly decisions: readonly Decision[];
};

/** What of it the toolbar shows, and what a break that begins now would be. */
export type Glance = Pick<
  View,
  | 'scene'
  | 'streakMs'
  | 'ring'
  | 'next'
  | 'pause'
  | 'offHours'
  | 'callSince'
  | 'position'
  | 'habit'
  | 'coming'
  | 'remembered'
> & { readonly due: Pick<NonNullable<View['due']>, 'kind' | 'since'> | null };

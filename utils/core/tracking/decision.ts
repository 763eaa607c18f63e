import type { BreakOutcome, EntryReason, Outcome, Position } from '../history/entry.ts';
import type { CueKind } from '../settings/settings.ts';
import type { HoldReason } from '../history/hold.ts';
import type { Because, BusyKind } from './state.ts';

/** Every decision with its reason, as data. Popup, timeline, diagnostics and the simulator make their words from it. */
export type Decision = { readonly at: number } & (
  | {
      readonly type: 'reminder';
      readonly cue: CueKind;
      readonly seconds: number;
      readonly reason: ShowingReason;
      readonly waitedMs: number;
    }
  | {
      readonly type: 'remindAgain';
      readonly cue: CueKind;
      readonly seconds: number;
      readonly reason: ShowingReason;
      readonly because: Exclude<Because, 'due'>;
      readonly waitedMs: number;
    }
  | { readonly type: 'hold'; readonly cue: CueKind; readonly reason: HoldReason }
  | { readonly type: 'released'; readonly cue: CueKind; readonly reason: HoldReason; readonly heldMs: number }
  | {
      readonly type: 'withdrawn';
      readonly cue: CueKind;
      readonly reason:
        | 'dayTurned'
        | 'hoursEnded'
        | 'untilTomorrow'
        | 'newSettings'
        | 'satisfied'
        | 'longerCue'
        | 'done';
    }
  | {
      readonly type: 'breakStarted';
      readonly cue: CueKind;
      readonly seconds: number;
      readonly exercise: string;
      readonly reason: 'due' | 'early';
    }
  | {
      readonly type: 'break';
      readonly outcome: BreakOutcome;
      readonly cue?: CueKind;
      readonly reason: EntryReason;
      readonly ms: number;
      readonly start: number;
    }
  | {
      readonly type: 'breakExtended';
      readonly outcome: Outcome;
      readonly ms: number;
      readonly start: number;
      readonly reason: EntryReason;
    }
  | {
      readonly type: 'pause';
      readonly reason: EntryReason;
      readonly ms: number;
      readonly start: number;
      readonly restarted: boolean;
    }
  | {
      readonly type: 'snoozed';
      readonly cue: CueKind;
      readonly until: number;
      readonly left: number;
      readonly reason: 'asked';
    }
  | { readonly type: 'skipUndone'; readonly cue: CueKind; readonly reason: 'asked' }
  | { readonly type: 'quiet'; readonly until: number | null; readonly reason: 'paused' }
  | { readonly type: 'resumed'; readonly reason: 'asked' | 'over' }
  | { readonly type: 'busy'; readonly kind: BusyKind; readonly until: number; readonly reason: 'asked' }
  | { readonly type: 'freed'; readonly kind: BusyKind; readonly reason: 'asked' | 'over' }
  /** A stretch without input that was screen time all the same, or not. */
  | { readonly type: 'watched'; readonly ms: number; readonly reason: 'counted' | 'watching' | 'away' }
  | { readonly type: 'position'; readonly to: Position | 'other'; readonly reason: 'asked' | 'forCall' | 'rested' }
  | { readonly type: 'workday'; readonly on: boolean; readonly until: number; readonly reason: 'asked' | 'over' }
  /** The day's reminders have all been shown: icon and badge alone. */
  | { readonly type: 'limit'; readonly cue: CueKind; readonly count: number; readonly reason: 'limit' }
  | { readonly type: 'habit'; readonly id: string; readonly reason: 'offered' | 'done' | 'dismissed' | 'over' }
  | { readonly type: 'clockSetBack'; readonly byMs: number; readonly reason: 'clock' }
);

/** Why a reminder was shown at that very moment. */
export type ShowingReason = 'gap' | 'graceOver' | 'alreadyQuiet';

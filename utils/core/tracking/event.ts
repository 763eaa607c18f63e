import type { State } from './state.ts';

/** What the idle API says at the 60-second detection interval. */
export type Presence = 'active' | 'idle' | 'locked';

/** What the shell read for this turn. */
export type Facts = {
  readonly presence: Presence;
  /**
   * Time without input, ms, bracketed by `idle.queryState(n)`: 0 below 15 s, else exact to a second, rounded down.
   * `null` while locked, when the browser does not tell.
   */
  readonly quietMs: number | null;
  /** Progress of the guided break as its page saved it; `null` if none is on or nothing was saved. */
  readonly progress: BreakProgress | null;
};

/** What a break page keeps while it runs. */
export type BreakProgress = {
  readonly startedAt: number;
  /** Time the timer has run, pauses left out, ms. */
  readonly doneMs: number;
  readonly allSteps: boolean;
  readonly savedAt: number;
};

/** What happened, in the past tense. */
export type Happening =
  /** An alarm rang or a worker started: look at the clock. */
  | { readonly type: 'woke' }
  /** The idle API spoke; what it means is read from the facts. */
  | { readonly type: 'presenceChanged' }
  | { readonly type: 'browserStarted' }
  /** First install, or an unpacked extension loaded again. */
  | { readonly type: 'installed' }
  | { readonly type: 'updated' }
  | { readonly type: 'settingsChanged' }
  /** Start was pressed in popup, notification or page. */
  | { readonly type: 'started'; readonly exercise: string; readonly restsEyes: boolean }
  | { readonly type: 'snoozed' }
  | { readonly type: 'skipped' }
  | { readonly type: 'skipUndone' }
  | { readonly type: 'askedAnother' }
  | { readonly type: 'hadBreak' }
  | { readonly type: 'paused'; readonly for: PauseLength }
  | { readonly type: 'resumed' }
  /** The break page finished or was left. */
  | { readonly type: 'breakEnded'; readonly startedAt: number; readonly doneMs: number; readonly allSteps: boolean }
  | {
      readonly type: 'exerciseChanged';
      readonly startedAt: number;
      readonly exercise: string;
      readonly restsEyes: boolean;
    }
  /** These effects have been carried out. */
  | { readonly type: 'acted'; readonly effects: readonly number[] }
  /** The browser refused to show a notification, or shows them again. */
  | { readonly type: 'permissionSeen'; readonly granted: boolean }
  | { readonly type: 'noticeDismissed'; readonly notice: State['dismissed'][number] };

export type PauseLength = { readonly minutes: number } | 'tomorrow' | 'resumed';

export type Event = Happening & { readonly facts: Facts };

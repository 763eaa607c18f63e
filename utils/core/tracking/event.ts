import type { Feeling, Position } from '../history/entry.ts';
import type { WatchingAnswer } from '../settings/settings.ts';
import type { Around } from './around.ts';
import type { BusyKind, State } from './state.ts';

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
  /** What windows and tabs show. */
  readonly around: Around;
};

/** How far a guided break has come. */
export type BreakDone = {
  /** Time the timer has run, pauses left out, ms. */
  readonly doneMs: number;
  readonly allSteps: boolean;
  /** Exercises that were done, in their order. */
  readonly did: readonly string[];
  /** A tool whose second half was left out; `null` if none was. */
  readonly reliefOnly: string | null;
};

/** What a break page keeps while it runs. */
export type BreakProgress = BreakDone & { readonly startedAt: number; readonly savedAt: number };

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
  /**
   * Start was pressed in popup, notification or page. `seconds`: asked for by itself, whatever is due. `here`: the page
   * that tells it guides the break, so that none is opened.
   */
  | {
      readonly type: 'started';
      readonly exercise: string;
      readonly restsEyes: boolean;
      readonly seconds?: number | undefined;
      readonly here?: boolean | undefined;
    }
  /** A massage or a treatment by somebody else: its second half is offered. */
  | { readonly type: 'hadTreatment' }
  /** How it felt after the break that began then. */
  | { readonly type: 'felt'; readonly startedAt: number; readonly feeling: Feeling }
  /** `for`: minutes, or until the task is done; without it the usual time. */
  | { readonly type: 'snoozed'; readonly for?: SnoozeLength | undefined }
  | { readonly type: 'skipped' }
  | { readonly type: 'skipUndone' }
  | { readonly type: 'askedAnother' }
  | { readonly type: 'hadBreak' }
  | { readonly type: 'paused'; readonly for: PauseLength }
  | { readonly type: 'resumed' }
  /** In a call or presenting, for so many minutes; `freed` ends it. */
  | { readonly type: 'busy'; readonly kind: BusyKind; readonly minutes: number }
  | { readonly type: 'freed' }
  /** What a stretch without input and with sound was. */
  | { readonly type: 'watchingAnswered'; readonly was: WatchingAnswer }
  /** `other`: changed without a name for it. `forCall`: for as long as the call lasts. */
  | { readonly type: 'positionChanged'; readonly to: Position | 'other'; readonly forCall?: boolean | undefined }
  /** "Start my day now", or "I'm done for today". */
  | { readonly type: 'workdaySet'; readonly on: boolean }
  /** A habit's moment has come, by hand. */
  | { readonly type: 'habitBegun'; readonly id: string }
  | { readonly type: 'habitAnswered'; readonly id: string; readonly done: boolean }
  /** The break page finished or was left. */
  | ({ readonly type: 'breakEnded'; readonly startedAt: number } & BreakDone)
  | {
      readonly type: 'exerciseChanged';
      readonly startedAt: number;
      readonly exercise: string;
      readonly restsEyes: boolean;
    }
  /** The person has deleted days from their history, dates `YYYY-MM-DD`, both included. */
  | { readonly type: 'forgotten'; readonly from: string; readonly to: string }
  /** These effects have been carried out. */
  | { readonly type: 'acted'; readonly effects: readonly number[] }
  /** The browser refused to show a notification, or shows them again. */
  | { readonly type: 'permissionSeen'; readonly granted: boolean }
  | { readonly type: 'noticeDismissed'; readonly notice: State['dismissed'][number] };

export type SnoozeLength = 2 | 5 | 10 | 'afterTask';

export type PauseLength = { readonly minutes: number } | 'tomorrow' | 'resumed';

export type Event = Happening & { readonly facts: Facts };

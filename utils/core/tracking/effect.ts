import type { DayCount, Entry, Feeling } from '../history/entry.ts';
import type { CueKind } from '../settings/settings.ts';

/** An order to the shell that must not be lost. Each can be carried out twice without harm. */
export type Effect = { readonly id: number } & (
  | {
      readonly type: 'showReminder';
      /** `cue:dueAt:showing`; before showing again after a lost worker the shell asks whether this id is still up. */
      readonly reminder: string;
      readonly kind: CueKind;
      readonly seconds: number;
      readonly snoozesLeft: number;
    }
  /** Only for a habit whose person wants a notification. */
  | { readonly type: 'showHabit'; readonly habit: string; readonly at: number }
  | { readonly type: 'clearReminder'; readonly reminder: string }
  | { readonly type: 'openBreak'; readonly startedAt: number }
  | { readonly type: 'record'; readonly entry: Entry }
  | { readonly type: 'forget'; readonly key: string }
  | { readonly type: 'amend'; readonly key: string; readonly feeling: Feeling }
  /** Ordered by an earlier version; nothing is to be done: totals follow from the entries. */
  | { readonly type: 'closeDay'; readonly day: DayCount }
);

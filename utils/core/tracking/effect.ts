import type { DayTotals, Entry } from '../history/entry.ts';
import type { Ask } from '../movement/suggest.ts';
import type { CueKind } from '../settings/settings.ts';

/** An order to the shell that must not be lost. Each can be carried out twice without harm. */
export type Effect = { readonly id: number } & (
  | {
      readonly type: 'showReminder';
      /** `cue:dueAt:showing`; before showing again after a lost worker the shell asks whether this id is still up. */
      readonly reminder: string;
      readonly kind: CueKind;
      readonly seconds: number;
      /** What the exercise is chosen by. */
      readonly ask: Ask;
      readonly snoozesLeft: number;
    }
  | { readonly type: 'clearReminder'; readonly reminder: string }
  | { readonly type: 'openBreak'; readonly startedAt: number }
  | { readonly type: 'record'; readonly entry: Entry }
  | { readonly type: 'forget'; readonly key: string }
  | { readonly type: 'closeDay'; readonly day: DayTotals }
);

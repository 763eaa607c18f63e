import type { Cue } from '../../../../utils/core/settings/settings.ts';

/** What a person may wish to take from a file beside its history. */
export const WISHES = ['settings', 'movement', 'workspace', 'plan'] as const;
export type Wish = (typeof WISHES)[number];

/** Parts of a file that are left out, and the names of the first of them. */
type LeftOut = { readonly count: number; readonly named: readonly string[] };

/** What is in a file, before anything of it is brought in. */
export type Shown = {
  readonly name: string;
  /** When it was saved, epoch ms. */
  readonly exportedAt: number | null;
  /** Dates `YYYY-MM-DD` of its first and last day. */
  readonly span: readonly [from: string, to: string] | null;
  readonly fresh: number;
  readonly newer: number;
  readonly known: number;
  readonly notes: number;
  readonly knownNotes: number;
  /** Notes of which the file says something else than what is here. */
  readonly otherNotes: number;
  /** What of it says something else than here. */
  readonly differs: readonly Wish[];
  /** What of that was changed here since the file was saved. */
  readonly changedSince: readonly Wish[];
  /** Names of what there is no room for; that of a place may be empty. */
  readonly noRoom: readonly string[];
  readonly wrong: LeftOut;
  readonly impossible: LeftOut;
};

/** Intervals in the settings of another break tool. */
export type OtherTool = {
  readonly tool: string;
  readonly cues: readonly Pick<Cue, 'kind' | 'everyMinutes' | 'seconds'>[];
  readonly clamped: boolean;
  /** What is not taken. */
  readonly left: LeftOut;
};

/** How far bringing in has come. */
export type Bringing =
  | { readonly is: 'quiet' }
  | { readonly is: 'reading' | 'writing'; readonly name: string; readonly part: number }
  | {
      readonly is: 'refused';
      readonly name: string;
      readonly why:
        | 'tooLarge'
        | 'empty'
        | 'unreadable'
        | 'notText'
        | 'other'
        | 'cutOff'
        | 'damaged'
        | 'newer'
        | 'tooMany'
        | 'failed';
    }
  | ({ readonly is: 'shown' } & Shown)
  | ({ readonly is: 'other' } & OtherTool)
  | { readonly is: 'tookOver'; readonly tool: string }
  | { readonly is: 'failed'; readonly full: boolean }
  /** `partly`: not all of what was wished beside the history could be written. */
  | { readonly is: 'done'; readonly fresh: number; readonly newer: number; readonly partly: boolean };

import type { BreathPattern } from '../../core/movement/session-breath.ts';

/** Everything the break page says about one exercise, in one language. */
export type ExerciseWords = {
  /** In order; their shares sum to 1. */
  readonly steps: readonly Step[];
  readonly breath: Breath;
  /** How much of it, in words. */
  readonly dose: string;
  /** When to leave it out and when to stop. */
  readonly caution: string;
  /** Worth knowing: a variant, or how sure its basis is. */
  readonly note?: string;
};

/** One instruction, short enough to be read from two metres. */
export type Step = {
  readonly title: string;
  readonly detail?: string;
  /** In place of the detail while a camera is on: the same without hands. */
  readonly onCamera?: string;
  /** Part of the whole exercise's time, 0-1. */
  readonly share: number;
  /** The side of the body this step works on; without it, both or none. */
  readonly side?: 'left' | 'right';
  /** Present if the step is counted. */
  readonly repetitions?: Repetitions;
};

/** How often in the default length, and how long each one takes. In a longer or shorter form the pace stays. */
export type Repetitions = { readonly count: number; readonly seconds: number };

/** How to breathe, in words, and as a pattern in seconds where one fits. */
export type Breath = { readonly text: string; readonly pattern?: BreathPattern };

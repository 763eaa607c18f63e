import type { ClockTime, Anchor } from '../core/settings/settings.ts';
import type { ExerciseId } from './exercises.ts';

/** Something short that fits a moment: a movement of the catalogue, or to stand up for it. */
export type HabitIdea = 'stand' | Extract<ExerciseId, IdeaExercise>;
type IdeaExercise =
  | 'calf-raise'
  | 'ankle-pumps'
  | 'wall-angels'
  | 'bolster-chest-opener'
  | 'seated-figure-four'
  | 'doorway-pec-stretch';

/** A moment that comes anyway, and what may hang on it. */
export type HabitStart = {
  readonly anchor: Anchor;
  readonly ideas: readonly HabitIdea[];
  /** The time of the day it is offered at to begin with. */
  readonly at: ClockTime | null;
};

/** Where a habit can begin; the last one is empty. */
export const HABIT_STARTS: readonly HabitStart[] = [
  { anchor: 'call', ideas: ['stand', 'calf-raise', 'ankle-pumps'], at: null },
  { anchor: 'email', ideas: ['wall-angels'], at: null },
  { anchor: 'evening', ideas: ['bolster-chest-opener', 'seated-figure-four', 'doorway-pec-stretch'], at: '20:00' },
  { anchor: 'custom', ideas: [], at: null },
];

/** What habits rest on: cues together with a plan of one's own; standing up in calls. Ids of `sources.ts`. */
export const HABIT_FACTS = { sources: ['habitwalk', 'tas', 'tuc'] } as const;

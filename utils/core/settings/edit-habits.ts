import { MOST_HABITS } from './limits.ts';
import type { Anchor, ClockTime, Habit, Settings } from './settings.ts';

/** A habit as it is being written; its two halves may still be missing. */
export type HabitDraft = {
  readonly anchor: Anchor;
  readonly when: string;
  readonly will: string;
  readonly exercise: string | null;
  readonly at: ClockTime | null;
  readonly notify: boolean;
};

/** Halves of the sentence, in their order. */
const HALVES = ['when', 'will'] as const;
export type HabitHalf = (typeof HALVES)[number];

/** So many letters has each half of the sentence at most. */
export const HABIT_LETTERS = 80;

/** What a habit that hangs on the anchor begins with: quiet, and in nobody's words yet. */
export function emptyHabit(anchor: Anchor, when = '', at: ClockTime | null = null): HabitDraft {
  return { anchor, when, will: '', exercise: null, at, notify: false };
}

/** A habit to be changed. */
export function draftOfHabit({ anchor, when, will, exercise, at, notify }: Habit): HabitDraft {
  return { anchor, when, will, exercise: exercise ?? null, at: at ?? null, notify };
}

/** Halves that have to be written before the habit can be kept. */
export function missingIn(draft: HabitDraft): readonly HabitHalf[] {
  return HALVES.filter((half) => bare(draft[half]) === '');
}

/** The finished habit; `null` as long as a half is missing. */
export function habitFrom(draft: HabitDraft, id: string): Habit | null {
  const { anchor, when, will, exercise, at, notify } = draft;
  if (missingIn(draft).length > 0) return null;
  return {
    id,
    anchor,
    when: bare(when),
    will: bare(will),
    ...(exercise === null ? {} : { exercise }),
    ...(at === null ? {} : { at }),
    notify,
  };
}

/** An id no habit ever had: it grows with time, also past a clock that was set back. */
export function nextHabitId(habits: readonly Habit[], at: number): string {
  const taken = habits.map(({ id }) => Number(id.slice('habit-'.length))).filter(Number.isFinite);
  return `habit-${Math.max(at, ...taken.map((each) => each + 1))}`;
}

/** A habit takes the place of the one with its id; a new one goes to `at`, by default to the end, while there is room. */
export function withHabit(habit: Habit, at?: number): (settings: Settings) => Settings {
  return (settings) => {
    const { habits } = settings;
    const known = habits.some(({ id }) => id === habit.id);
    if (!known && habits.length >= MOST_HABITS) return settings;
    const changed = known
      ? habits.map((each) => (each.id === habit.id ? habit : each))
      : habits.toSpliced(at ?? habits.length, 0, habit);
    return { ...settings, habits: changed };
  };
}

/** A habit is gone. */
export function withoutHabit(id: string): (settings: Settings) => Settings {
  return (settings) => ({ ...settings, habits: settings.habits.filter((each) => each.id !== id) });
}

/** Half a sentence, without the mark it may end with: the sentence brings its own. */
function bare(written: string): string {
  return written.trim().replace(/[\s.,;:!]+$/, '');
}

import { EXERCISES } from '../../../utils/content/exercises.ts';
import type { HabitIdea } from '../../../utils/content/habit-starts.ts';
import type { MovementLimit } from '../../../utils/core/movement/limits.ts';
import type { Profile } from '../../../utils/core/movement/profile.ts';
import { whyNot, type WhyNot } from '../../../utils/core/movement/remaining.ts';

/** What the person has said leaves a movement out everywhere; place and things may be others in the evening. */
const SAID: readonly WhyNot['type'][] = ['limit', 'region', 'hidden'];

/** Who has said one of these does not stand up for a call. */
const NOT_STANDING: readonly MovementLimit[] = ['seatedOnly', 'wheelchair'];

/** Ids of the movements a habit may show, the one it shows among them. */
export function fittingExercises(shown: string | null, profile: Profile): readonly string[] {
  const left = EXERCISES.filter(({ id }) => fits(id, profile)).map(({ id }) => id);
  return shown === null || left.includes(shown) ? left : [shown, ...left];
}

/** Ideas that fit what the person has said. */
export function fittingIdeas(ideas: readonly HabitIdea[], profile: Profile): readonly HabitIdea[] {
  return ideas.filter((idea) =>
    idea === 'stand' ? !NOT_STANDING.some((limit) => profile.limits.includes(limit)) : fits(idea, profile),
  );
}

function fits(id: string, profile: Profile): boolean {
  const exercise = EXERCISES.find((each) => each.id === id);
  return exercise !== undefined && whyNot(exercise, profile, EXERCISES).every(({ type }) => !SAID.includes(type));
}

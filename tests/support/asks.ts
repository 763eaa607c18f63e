import type { Ask, Context } from '../../utils/core/movement/ask.ts';
import { type History, NOTHING_DONE } from '../../utils/core/movement/history.ts';
import { FIRST_PROFILE, type Profile } from '../../utils/core/movement/profile.ts';

/** A two-minute movement break on the first day of somebody who has said nothing yet, but for what is given. */
export function askFor(
  context: Partial<Context> = {},
  {
    profile = {},
    history = {},
    seed = 0,
  }: { profile?: Partial<Profile>; history?: Partial<History>; seed?: number } = {},
): Ask {
  return {
    context: { kind: 'move', seconds: 120, call: 'none', ...context },
    profile: { ...FIRST_PROFILE, ...profile },
    history: { ...NOTHING_DONE, ...history },
    seed,
  };
}

/** What was done, oldest first, all of it today. */
export function having(...exercises: readonly string[]): Partial<History> {
  const done = Object.fromEntries(exercises.map((id, at) => [id, { at: 1, nth: at + 1 }]));
  return { done, count: exercises.length };
}

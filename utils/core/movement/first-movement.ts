import type { Exercise } from './exercise.ts';
import { startSeconds } from './start-length.ts';
import { offerable } from './offerable.ts';
import type { Profile } from './profile.ts';

/** Longer than this is no short first try, seconds. */
const LONGEST = 60;

/**
 * The movement to begin with: short, without a tool or a safety text before it, for a part that is to get its turn more
 * often if there is one, and of those the shortest that needs no getting up.
 * @returns `null` if none of what the person can do is like that
 */
export function firstMovement(catalogue: readonly Exercise[], profile: Profile): Exercise | null {
  const short = offerable(catalogue, profile, 'none').filter(
    (exercise) => !exercise.softTissueTool && exercise.gate === null && startSeconds(exercise, []) <= LONGEST,
  );
  // A look into the distance is no movement, but it is what somebody who only rests the eyes begins with.
  const moving = short.filter(({ kind }) => kind !== 'eyes');
  const possible = moving.length > 0 ? moving : short;
  const wanted = possible.filter(({ regions: [main] }) => main !== undefined && profile.regionsMore.includes(main));
  const [first] = (wanted.length > 0 ? wanted : possible).toSorted(
    (a, b) => Number(getsUp(a)) - Number(getsUp(b)) || startSeconds(a, []) - startSeconds(b, []),
  );
  return first ?? null;
}

function getsUp({ position }: Exercise): boolean {
  return position !== 'any' && position !== 'seated';
}

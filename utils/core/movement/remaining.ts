import type { Equipment, Exercise, Region } from './exercise.ts';
import type { MovementLimit } from './limits.ts';
import { followUpsOf, offerable } from './offerable.ts';
import type { Profile } from './profile.ts';

/** What leaves an exercise out for a person, as things are. */
export type WhyNot =
  | { readonly type: 'limit'; readonly limit: MovementLimit }
  /** None of these is there. */
  | { readonly type: 'equipment'; readonly anyOf: readonly Equipment[] }
  /** Too private for a room with others in it. */
  | { readonly type: 'place' }
  | { readonly type: 'region'; readonly region: Region }
  | { readonly type: 'hidden' }
  /** A tool with nothing left that may come after it. */
  | { readonly type: 'noFollowUp' };

/** All exercises that are left for this person, their own included. What runs beside the work counts as any other. */
export function remaining(catalogue: readonly Exercise[], profile: Profile): readonly Exercise[] {
  const asBreaks = catalogue.map((exercise) => ({ ...exercise, besideWork: false }));
  return offerable(asBreaks, profile, 'none');
}

/**
 * Everything that leaves an exercise out; empty if it is one of those that remain.
 * @param left what remains, as `remaining` says
 */
export function whyNot(exercise: Exercise, profile: Profile, left: readonly Exercise[]): readonly WhyNot[] {
  const { limits, equipment, place, regionsOff, hidden } = profile;
  const [main] = exercise.regions;
  const reasons: WhyNot[] = exercise.leftOutBy
    .filter((limit) => limits.includes(limit))
    .map((limit) => ({ type: 'limit', limit }));
  if (!exercise.equipmentAnyOf.some((each) => each === 'none' || equipment.includes(each)))
    reasons.push({ type: 'equipment', anyOf: exercise.equipmentAnyOf });
  if (place === 'openOffice' && exercise.discretion === 'private') reasons.push({ type: 'place' });
  if (main !== undefined && regionsOff.includes(main)) reasons.push({ type: 'region', region: main });
  if (hidden.includes(exercise.id)) reasons.push({ type: 'hidden' });
  const alone = exercise.softTissueTool && followUpsOf(exercise, left).length === 0;
  return alone && reasons.length === 0 ? [{ type: 'noFollowUp' }] : reasons;
}

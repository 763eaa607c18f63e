import type { Exercise } from './exercise.ts';
import { allowed } from './limits.ts';
import { asExercise } from './own-exercise.ts';
import type { Profile } from './profile.ts';

/** A call that is on: on camera, by voice alone, or none. */
export type Call = 'none' | 'audio' | 'video';

/** All exercises this person may be offered here and now, their own included; a tool only where something may follow it. */
export function offerable(catalogue: readonly Exercise[], profile: Profile, call: Call): readonly Exercise[] {
  const possible = [...catalogue, ...profile.own.map(asExercise)].filter((exercise) =>
    isPossible(exercise, profile, call),
  );
  return possible.filter((exercise) => !exercise.softTissueTool || followUpsOf(exercise, possible).length > 0);
}

/** What may follow an exercise, in the order of preference. */
export function followUpsOf(exercise: Exercise, possible: readonly Exercise[]): readonly Exercise[] {
  return exercise.followUp.flatMap((id) => possible.filter((each) => each.id === id));
}

function isPossible(exercise: Exercise, profile: Profile, call: Call): boolean {
  if (exercise.besideWork || profile.hidden.includes(exercise.id)) return false;
  if (!allowed(exercise, profile.limits) || !isAtHand(exercise, profile)) return false;
  if (profile.place === 'openOffice' && exercise.discretion === 'private') return false;
  if (call !== 'none' && exercise.call !== 'video' && exercise.call !== call) return false;
  // A part of the body that is off leaves out what is for it, not all that touches it on the way.
  const [main] = exercise.regions;
  return main === undefined || !profile.regionsOff.includes(main);
}

function isAtHand({ equipmentAnyOf }: Exercise, { equipment }: Profile): boolean {
  return equipmentAnyOf.some((each) => each === 'none' || equipment.includes(each));
}

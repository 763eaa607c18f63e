import type { Exercise } from './exercise.ts';
import type { SessionItem } from './session.ts';

/** Exercises that go together, in order. Its name is in the locale files. */
export type Routine = {
  readonly id: string;
  readonly items: readonly RoutineItem[];
  /** Where it fits; one of these is enough. */
  readonly contexts: readonly RoutineContext[];
  /** Begins again until the person ends it, as on a call. */
  readonly repeats?: true;
  /** Once a day is enough. */
  readonly onceADay?: true;
};

export type RoutineItem = {
  readonly exerciseId: string;
  /** Instead of the exercise's usual length. */
  readonly seconds?: number;
  /** The shortest form that still counts, instead of the usual length. */
  readonly mini?: true;
};

/** `anywhere`: ordinary at a desk. `quiet`: where nobody is disturbed by slow breaths. */
export type RoutineContext =
  | 'anywhere'
  | 'openOffice'
  | 'office'
  | 'quiet'
  | 'audioCall'
  | 'videoCall'
  | 'ownRoom'
  | 'home';

/** What completes a tool, or a treatment by somebody else: all of `active`, or one of `isometric`. */
export type FollowUp = {
  /** Id of the tool's exercise; `treatment` is a massage or hands-on treatment elsewhere. */
  readonly after: string;
  /** Active range of motion, in order. */
  readonly active: readonly string[];
  /** Holds; with more than one, the later ones are for where else the tool was. */
  readonly isometric: readonly string[];
};

/** The exercises of a routine with the time each gets; one that is not in the catalogue is left out. */
export function routineItems(routine: Routine, exercises: readonly Exercise[]): readonly SessionItem[] {
  return routine.items.flatMap(({ exerciseId, seconds, mini }) => {
    const exercise = exercises.find((each) => each.id === exerciseId);
    if (exercise === undefined) return [];
    return [{ exerciseId, seconds: seconds ?? (mini ? exercise.range.min : exercise.seconds) }];
  });
}

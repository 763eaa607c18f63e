import type { Cause, Direction, Region } from '../core/movement/exercise.ts';
import type { Why } from '../core/movement/why.ts';
import type { CueKind } from '../core/settings/settings.ts';
import type { SectionId } from '../core/workspace/checklist.ts';
import type { ExerciseId } from './exercises.ts';

/** Message keys know no hyphens and no capitals: `wall-angels` is `wall_angels` there, `upperBack` is `upper_back`. */
export type Stem<Id extends string, Done extends string = ''> = Id extends `${infer Letter}${infer Rest}`
  ? Stem<
      Rest,
      `${Done}${Letter extends '-' ? '_' : Letter extends Lowercase<Letter> ? Letter : `_${Lowercase<Letter>}`}`
    >
  : Done;

/** `prompt` leads a notification, `why` is one sentence for it, `first` is the first step. */
export type ExercisePart = 'name' | 'prompt' | 'why' | 'first';
export type ExerciseKey = `exercise_${Stem<ExerciseId> | 'other'}_${ExercisePart}`;

/** The message of an exercise. `exerciseText` of the i18n door also knows what to say of one that has none. */
export function exerciseKey(id: ExerciseId, part: ExercisePart): ExerciseKey {
  return `exercise_${stem(id)}_${part}`;
}

/** The message of a kind of cue: its name, or one line about it. */
export function cueKey(kind: CueKind, part: 'name' | 'text'): `cue_${CueKind}` | `cue_${CueKind}_text` {
  return part === 'name' ? `cue_${kind}` : `cue_${kind}_text`;
}

/** The sentence that says why a movement is offered. */
export function whyKey(why: Why): WhyKey {
  switch (why.type) {
    case 'followUp':
      return why.after === 'treatment' ? 'why_after_treatment' : 'why_follow_up';
    case 'direction':
      return `why_${why.direction}`;
    case 'region':
      return `why_region_${stem(why.region)}`;
    case 'cause':
      return `why_cause_${why.cause}`;
    case 'area':
      return 'why_area';
    case 'workspace':
      return `why_here_${why.section}`;
    case 'longAgo':
      return 'why_long_ago';
  }
}

type WhyKey =
  | 'why_follow_up'
  | 'why_after_treatment'
  | 'why_long_ago'
  | 'why_area'
  | `why_here_${SectionId}`
  | `why_${Direction}`
  | `why_region_${Stem<Region>}`
  | `why_cause_${Cause}`;

/** An id as message keys write it. */
export function stem<const Id extends string>(id: Id): Stem<Id>;
export function stem(id: string): string {
  return id.replaceAll('-', '_').replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

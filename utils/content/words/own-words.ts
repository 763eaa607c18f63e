import type { OwnExercise } from '../../core/movement/own-exercise.ts';
import type { ExerciseWords } from './exercise-words.ts';

/** An exercise of one's own as those of the catalogue are worded: its steps share the time, and it has no breath. */
export function ownWords({ steps }: OwnExercise): ExerciseWords {
  return {
    steps: steps.map((title) => ({ title, share: 1 / steps.length })),
    breath: { text: '' },
    dose: '',
    caution: '',
  };
}

import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    { title: 'Sit or stand tall, eyes on something level with them', share: 0.1 },
    {
      title: 'Glide your whole head straight back, hold, and let it return',
      detail: 'As if making a double chin; it goes neither up nor down. Jaw and shoulders stay relaxed.',
      share: 0.8,
      repetitions: { count: 8, seconds: 5 },
    },
    { title: 'Let your head rest in the middle', detail: 'Back to neutral, not forward beyond it.', share: 0.1 },
  ],
  breath: { text: 'normal; out during the glide helps' },
  dose: '8 repetitions, each held for 2–5 seconds',
  caution:
    'Gentle only. Stop if it brings dizziness, visual change, or pain or tingling into an arm, and have that checked.',
};

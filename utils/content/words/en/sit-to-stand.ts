import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    { title: 'Stand in front of the chair, feet a little wider than your hips', share: 0.1 },
    {
      title: 'Send your hips back until you just touch the seat, then stand',
      detail: 'Slowly down. Press through the heels, the knees stay soft at the top. Hands may help.',
      share: 0.8,
      repetitions: { count: 10, seconds: 3.5 },
    },
    { title: 'Stand still for a moment', share: 0.1 },
  ],
  breath: { text: 'in on the way down, out on the way up' },
  dose: '10 repetitions',
  caution: 'Use a chair that cannot roll. Go less deep if your knees hurt. Rest if you feel light-headed on standing.',
};

import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    { title: 'Put both feet flat under the desk', share: 0.08 },
    {
      title: 'Lift your heels, lower them; lift your toes, lower them',
      detail: 'The forefoot rises with the toes.',
      share: 0.82,
      repetitions: { count: 15, seconds: 2.2 },
    },
    { title: 'Circle each ankle twice', share: 0.1 },
  ],
  breath: { text: 'as it comes' },
  dose: '15 heel raises and 15 toe raises',
  caution:
    'One-sided calf pain with swelling, warmth or redness is a reason to call a doctor at once, not to exercise.',
  note: 'It is movement, but no break from sitting: sitting goes on counting.',
};

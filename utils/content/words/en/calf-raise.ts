import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    { title: 'Stand with your fingertips on the desk', detail: 'Or on a wall.', share: 0.1 },
    {
      title: 'Rise onto the balls of both feet, wait, and lower slowly',
      detail: 'Weight over the big toes. One leg at a time is the harder form.',
      share: 0.8,
      repetitions: { count: 12, seconds: 2.7 },
    },
    { title: 'Stand on the whole of your feet', share: 0.1 },
  ],
  breath: { text: 'out as you rise' },
  dose: '12 repetitions',
  caution:
    'Hold on if balance is poor. One-sided calf pain with swelling, warmth or redness is a reason to call a doctor at once, not to exercise.',
  note: 'A good one for phone calls.',
};

import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    { title: 'Sit away from the backrest, hands on your thighs', share: 0.1 },
    {
      title: 'Breathe in and open the chest, breathe out and round the back',
      detail: 'The pelvis tips forward and back with it. Each end stays comfortable.',
      share: 0.8,
      repetitions: { count: 5, seconds: 8 },
    },
    { title: 'Come back to the middle and take one quiet breath', share: 0.1 },
  ],
  breath: { text: 'in to open, out to round', pattern: { first: 'in', inSeconds: 4, outSeconds: 4 } },
  dose: '5–6 slow breaths',
  caution:
    'With osteoporosis or a recent disc problem leave out the rounding half. Keep the chin level if looking up makes you dizzy.',
};

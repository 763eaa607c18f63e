import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    { title: 'Sit tall and lay a palm on your forehead', share: 0.1 },
    {
      title: 'Press head and hand together so that nothing moves',
      detail: 'Lightly, for five seconds, then let go. Twice.',
      share: 0.225,
      repetitions: { count: 2, seconds: 7.5 },
    },
    {
      title: 'The same with the hand behind your head',
      detail: 'Five seconds, let go, and again.',
      share: 0.225,
      repetitions: { count: 2, seconds: 7.5 },
    },
    {
      title: 'The same with the hand on the side of your head',
      share: 0.225,
      side: 'left',
      repetitions: { count: 2, seconds: 7.5 },
    },
    {
      title: 'And on the other side',
      detail: 'Then let the hand sink.',
      share: 0.225,
      side: 'right',
      repetitions: { count: 2, seconds: 7.5 },
    },
  ],
  breath: { text: 'count aloud or breathe out, and never hold it' },
  dose: '2 presses of 5 seconds in each of 4 directions',
  caution:
    'Light pressure only. Leave it out with high blood pressure that is not under control, or after a recent neck injury. Stop at dizziness, or at pain or tingling in an arm.',
};

import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    {
      title: 'Arm forward, palm down: draw the fingers to the floor',
      detail: 'Elbow straight; the other hand or the edge of the desk helps.',
      share: 0.235,
      side: 'left',
    },
    {
      title: 'Palm up: draw the fingers gently down and towards you',
      share: 0.235,
      side: 'left',
    },
    { title: 'The other arm, palm down', detail: 'Fingers to the floor.', share: 0.235, side: 'right' },
    { title: 'Palm up, fingers down and towards you', share: 0.235, side: 'right' },
    {
      title: 'Open and close your hands',
      share: 0.06,
      repetitions: { count: 5, seconds: 1 },
    },
  ],
  breath: { text: 'as it comes' },
  dose: '20 seconds each way for each arm, then open and close the hands 5 times',
  caution: 'A mild pull only. Ease off at tingling in the fingers; have tingling at night or a weak grip checked.',
};

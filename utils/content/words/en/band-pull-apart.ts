import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    {
      title: 'Hold a light band at chest height, hands shoulder-width apart',
      detail: 'Elbows soft. Look the band over for cracks first.',
      share: 0.1,
    },
    {
      title: 'Pull it open until it nears your chest, then return slowly',
      detail: 'The shoulder blades draw together. Wait for a count of one; the shoulders stay away from the ears.',
      share: 0.8,
      repetitions: { count: 12, seconds: 5 },
    },
    { title: 'Let the band go slack and your arms sink', share: 0.1 },
  ],
  breath: { text: 'out as you pull', pattern: { first: 'out', inSeconds: 3, outSeconds: 2 } },
  dose: '12 repetitions, once or twice',
  caution: 'Check the band for cracks and keep it below the height of your face. Stop at pinching in the shoulder.',
};

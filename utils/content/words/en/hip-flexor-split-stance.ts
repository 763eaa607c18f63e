import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    { title: 'Stand beside the desk with a hand on it', detail: 'Or beside a wall.', share: 0.1 },
    {
      title: 'Step that foot far back, tuck the tail, bend the front knee',
      detail: 'Back heel lifted, that buttock squeezed, until the front of the hip stretches.',
      share: 0.42,
      side: 'left',
    },
    { title: 'Change legs', share: 0.06 },
    {
      title: 'The other foot back, tuck the tail, bend the front knee',
      share: 0.42,
      side: 'right',
    },
  ],
  breath: { text: 'slow; deeper into it on the breath out' },
  dose: '25 seconds a side',
  caution:
    'Hold on to something. The stretch belongs at the front of the hip: if the low back pinches, tuck more and step shorter.',
  note: 'It is usually described kneeling; standing is our version for an office.',
};

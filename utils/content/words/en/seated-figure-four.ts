import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    { title: 'Sit near the front of the seat, both feet flat', share: 0.1 },
    {
      title: 'Lay that ankle on the other thigh and tip forward',
      detail: 'Just above the knee. From the hips, with a long back, until the buttock stretches.',
      share: 0.4,
      side: 'left',
    },
    { title: 'Sit up and change legs', share: 0.1 },
    { title: 'Tip forward again with a long back', share: 0.4, side: 'right' },
  ],
  breath: { text: 'out as you tip forward' },
  dose: '20 seconds a side',
  caution:
    'Not with a recent hip replacement. If the ankle will not reach, straighten the supporting leg or cross lower on the shin. Stop at shooting leg pain.',
  note: 'It happens below the edge of the desk, so no camera shows it.',
};

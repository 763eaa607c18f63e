import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    { title: 'Stand up, hands on the back of your hips', detail: 'Feet hip-width apart.', share: 0.2 },
    {
      title: 'Lift the breastbone and lean back over your hands',
      detail: 'As far as is comfortable, knees straight. Wait two or three seconds, then return.',
      share: 0.7,
      repetitions: { count: 5, seconds: 4 },
    },
    { title: 'Come back to the middle', detail: 'The range often grows by itself.', share: 0.1 },
  ],
  breath: { text: 'out as you lean back' },
  dose: '5 repetitions, each held for 2–3 seconds',
  caution:
    'Stop if leg or buttock symptoms get worse. Not with known spinal stenosis or spondylolisthesis unless your clinician agrees.',
};

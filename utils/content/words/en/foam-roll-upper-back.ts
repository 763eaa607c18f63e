import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    {
      title: 'Lie with the roller across the middle of your back',
      detail: 'Sit first, then lower yourself. Knees bent, feet flat.',
      share: 0.15,
    },
    { title: 'Cross your arms over your chest', detail: 'The shoulder blades slide apart.', share: 0.1 },
    {
      title: 'Lift your hips a little and roll up to the top of the blades',
      detail: 'Walk with your feet, about five seconds up and five back.',
      share: 0.6,
    },
    {
      title: 'Lower your hips and roll onto your side to get up',
      detail: 'The second half is moving; it comes next.',
      share: 0.15,
    },
  ],
  breath: { text: 'out as you roll upwards' },
  dose: '45–60 seconds',
  caution:
    'Ribs only: no neck, no low back. Leave it out with osteoporosis, a spinal fracture, a blood clot or recent surgery; ask first in pregnancy.',
  note: 'Rolling gives more range for a while, about as much as stretching does. Moving afterwards makes use of it.',
};

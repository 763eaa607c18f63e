import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    {
      title: 'Lean on the ball, beside your spine at shoulder-blade height',
      detail: 'On muscle, to the left of the spine. A tennis ball presses less.',
      share: 0.07,
    },
    {
      title: 'Bend and straighten your knees to roll over the area',
      detail:
        'Your feet decide how hard it presses. On a tender spot wait for a few breaths, and lift that arm forward and down.',
      share: 0.43,
      side: 'left',
    },
    {
      title: 'Take the ball to the other side and roll again',
      detail: 'As hard as you can still talk through.',
      share: 0.43,
      side: 'right',
    },
    { title: 'Step away from the wall', detail: 'The second half is moving; it comes next.', share: 0.07 },
  ],
  breath: { text: 'out, into the tender spot' },
  dose: '60–90 seconds a side',
  caution:
    'The ball stays on muscle: not on the spine, not on the neck, not on the low back. Leave it out with osteoporosis or an earlier spinal fracture, and ask first in pregnancy or with blood thinners. Pressure you can talk through is enough.',
};

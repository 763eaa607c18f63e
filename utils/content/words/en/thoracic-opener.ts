import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    {
      title: 'Lie back so the roller crosses your back under the shoulder blades',
      detail: 'Sit with bent knees first, then lower yourself. With a peanut, one ball lies on each side of the spine.',
      share: 0.1,
    },
    {
      title: 'Hold the weight of your head in both hands',
      detail: 'Let the elbows drift forward a little.',
      share: 0.1,
    },
    {
      title: 'Let your upper back bend over the roller, then curl up slightly',
      detail: 'The hips stay on the floor. Wait two or three seconds each time.',
      share: 0.35,
      repetitions: { count: 5, seconds: 6 },
    },
    {
      title: 'Move the roller a few centimetres up and go again',
      detail: 'Towards the top of the shoulder blades, never as far as the neck.',
      share: 0.35,
      repetitions: { count: 5, seconds: 6 },
    },
    { title: 'Roll onto your side to get up', detail: 'Then go straight on to wall angels.', share: 0.1 },
  ],
  breath: { text: 'out as you lean back, in as you come up', pattern: { first: 'out', inSeconds: 3, outSeconds: 3 } },
  dose: '60–120 seconds in all: about 5 slow extensions at each of 2–3 levels',
  caution:
    'Stay on the rib-cage part of the back: never the neck, never the low back. Leave it out with osteoporosis, an earlier spinal fracture, or a recent back injury or operation. Stop at sharp pain, dizziness or tingling.',
  note: 'The roller is the first half; wall angels are the second.',
};

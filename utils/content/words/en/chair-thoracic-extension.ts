import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    {
      title: 'Hold the castors still and slide your hips right back',
      detail: 'Lock them, or set the chair against something. The backrest ends below your shoulder blades.',
      share: 0.1,
    },
    {
      title: 'Put each hand on the opposite shoulder',
      detail: 'Or lace your fingers behind your head.',
      share: 0.1,
    },
    {
      title: 'Lean your upper back over the backrest, elbows rising',
      detail: 'Come back up and go again in an easy rhythm. Small is fine.',
      share: 0.8,
      repetitions: { count: 10, seconds: 4 },
    },
  ],
  breath: { text: 'out as you lean back', pattern: { first: 'out', inSeconds: 2, outSeconds: 2 } },
  dose: '10 slow repetitions',
  caution:
    'Make sure that the chair can neither tip nor roll. The head does not drop backwards. Leave it out with osteoporosis, an earlier spinal fracture, or a recent back injury or operation. Stop at sharp pain, dizziness or tingling.',
  note: 'The thoracic opener for a desk.',
};

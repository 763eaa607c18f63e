import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    {
      title: 'Lay a cloth between the pad and your skin',
      detail: 'Low or medium is warm enough.',
      share: 0.05,
    },
    {
      title: 'Settle it across your upper back or the top of your shoulders',
      detail: 'It lies on you, you do not lie on it. You can work on meanwhile.',
      share: 0.9,
    },
    {
      title: 'Switch it off and unplug it',
      detail: 'Move within a few minutes, while the area is warm.',
      share: 0.05,
    },
  ],
  breath: { text: 'as it comes' },
  dose: '15–20 minutes, never longer',
  caution:
    'Never on numb, swollen, injured or broken skin, never under your body weight, never when you may fall asleep. Ask first if you feel less in your skin, for example with diabetes, and in pregnancy.',
  note: 'It runs beside your work and is no break: sitting goes on counting.',
};

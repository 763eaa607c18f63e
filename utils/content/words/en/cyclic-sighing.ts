import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    { title: 'Breathe in through your nose until comfortably full', share: 0.25 },
    { title: 'Take a second, short sip of air on top', share: 0.25 },
    {
      title: 'Let all of it out slowly through your mouth',
      detail: 'About twice as long as the breath in.',
      share: 0.25,
    },
    { title: 'Carry on, and let your shoulders fall as you breathe out', share: 0.25 },
  ],
  breath: {
    text: 'in, a sip more, then a long breath out',
    pattern: { first: 'in', inSeconds: 3, sipSeconds: 1, outSeconds: 8 },
  },
  dose: '1 minute to settle; 5 minutes a day is the length that was tested',
  caution:
    'Stop if you feel light-headed. Talk to your clinician first with lung or heart disease, or if breathing exercises have set off panic attacks.',
  note: 'The pace is our suggestion: a shorter breath in and out is fine.',
};

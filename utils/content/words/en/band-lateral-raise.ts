import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    {
      title: 'Stand on the middle of the band, one end in each hand',
      detail: 'The lightest band first.',
      share: 0.1,
    },
    {
      title: 'Raise your arms sideways, a little in front of you',
      detail: 'Elbows almost straight. Stop near shoulder height and lower slowly.',
      share: 0.45,
    },
    {
      title: 'Carry on until the muscles tire',
      detail: 'When the movement gets untidy you are done. More repetitions come before a stronger band.',
      share: 0.4,
    },
    { title: 'Lower slowly and step off the band', share: 0.05 },
  ],
  breath: { text: 'out on the way up' },
  dose: '1–2 minutes in one go, on 5 days a week',
  caution:
    'Tired muscles are the aim, joint pain is not. Start with the lightest band and look it over for cracks. Ask first if a shoulder is being treated.',
  note: 'The best supported of these movements: two minutes a day for ten weeks went with less neck and shoulder pain in a trial of 198 adults.',
};

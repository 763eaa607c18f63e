import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    {
      title: 'Sit with your back to the short end of the bolster',
      detail: 'It lies lengthwise behind you, your knees are bent. Two firm cushions in a row do as well.',
      share: 0.08,
    },
    {
      title: 'Lower yourself along it, spine and head both held',
      detail: 'A small pillow may go under the head.',
      share: 0.08,
    },
    {
      title: 'Let your arms rest out to the sides, palms up',
      detail: 'A folded towel goes under a hand that hangs in the air.',
      share: 0.74,
    },
    { title: 'Roll to one side and wait a moment before you sit up', share: 0.1 },
  ],
  breath: { text: 'into the belly, with long breaths out', pattern: { first: 'in', inSeconds: 4, outSeconds: 6 } },
  dose: '3–5 minutes',
  caution:
    'If the low back complains, put your feet flat or use a lower prop. Prop the head end higher if lying flat makes you dizzy, in late pregnancy, or with reflux.',
  note: 'One for home and the evening; the television may be on.',
};

import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    {
      title: 'Sit on your left hand, or hold the seat with it',
      detail: 'So that this shoulder stays down.',
      share: 0.12,
    },
    {
      title: 'Tip your head away from that shoulder',
      detail: 'The other ear goes towards its own shoulder. Wait there.',
      share: 0.22,
      side: 'left',
    },
    {
      title: 'Turn your nose down towards the armpit',
      detail: 'On the side your head is tipped to. The stretch moves further back.',
      share: 0.22,
      side: 'left',
    },
    {
      title: 'Come up slowly, change hands, and tip the other way',
      share: 0.22,
      side: 'right',
    },
    {
      title: 'Nose down towards the armpit again',
      detail: 'Then come up slowly.',
      share: 0.22,
      side: 'right',
    },
  ],
  breath: { text: 'slow and easy' },
  dose: '20 seconds in each of 2 positions, on both sides',
  caution: 'The weight of the head is enough; the hand does not pull. Stop at dizziness, tingling or arm pain.',
};

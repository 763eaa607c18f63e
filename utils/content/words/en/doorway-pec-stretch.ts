import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    {
      title: 'Stand in a doorway, forearms on the frame at shoulder height',
      detail: 'One arm at a time works too, and so does the corner of a room.',
      share: 0.14,
    },
    {
      title: 'Step one foot through until your chest stretches',
      detail: 'The ribs stay down, the head over the body. Stay there.',
      share: 0.43,
    },
    {
      title: 'Move your elbows a little lower and stay again',
      detail: 'When the time is over, step back first.',
      share: 0.43,
    },
  ],
  breath: { text: 'slow; sink a little with each breath out' },
  dose: '30 seconds, twice',
  caution:
    'Take a smaller step if the front of the shoulder hurts. Not with an unstable or frozen shoulder, or one that has dislocated.',
};

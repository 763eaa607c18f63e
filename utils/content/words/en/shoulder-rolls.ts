import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    { title: 'Let your arms hang and your hands rest', share: 0.14 },
    {
      title: 'Draw your shoulders forward, up, back and down',
      detail: 'One slow circle after another, each a little larger than the last.',
      share: 0.43,
      repetitions: { count: 6, seconds: 2.5 },
    },
    {
      title: 'Now the other way round',
      detail: 'Back, up, forward and down. After the last one, let the shoulders drop.',
      share: 0.43,
      repetitions: { count: 6, seconds: 2.5 },
    },
  ],
  breath: { text: 'in as they rise, out as they fall' },
  dose: '6 circles one way, 6 the other',
  caution: 'Painless clicks are common. Stop at catching pain.',
  note: 'A good first one after long typing.',
};

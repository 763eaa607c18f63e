import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    {
      title: 'Sit forward on the seat, hands on opposite shoulders',
      detail: 'Feet flat. A cushion or a fist between the knees keeps them still.',
      share: 0.14,
    },
    {
      title: 'Turn your chest, wait, and come back',
      detail: 'Knees and hips stay where they are. Wait five seconds and go a little further on a breath out.',
      share: 0.43,
      side: 'left',
      repetitions: { count: 4, seconds: 7.5 },
    },
    {
      title: 'Turn the other way, wait, and come back',
      share: 0.43,
      side: 'right',
      repetitions: { count: 4, seconds: 7.5 },
    },
  ],
  breath: { text: 'out as you turn, in at the centre' },
  dose: '4 turns a side, each held for 5–10 seconds',
  caution:
    'Slow and unforced. With osteoporosis leave it out, or keep it small and smooth. Stop at sharp or shooting pain.',
};

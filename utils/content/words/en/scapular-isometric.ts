import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    { title: 'Let your arms hang, elbows bent at your sides', share: 0.1 },
    {
      title: 'Draw both shoulder blades back and slightly down, and hold',
      detail: 'About six seconds at half effort, the low back quiet. Then let go fully for a breath.',
      share: 0.8,
      repetitions: { count: 6, seconds: 10 },
    },
    { title: 'Let your shoulders rest', share: 0.1 },
  ],
  breath: { text: 'keep it going through the hold' },
  dose: '6 holds of 5–8 seconds',
  caution:
    'Ease off if the neck tightens. With high blood pressure that is not under control leave it out, or keep the effort light and never hold the breath.',
  note: 'Nobody sees it, not even on camera.',
};

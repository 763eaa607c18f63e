import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  // Eight repetitions and the way into place fill the minute together: 7.5 s each with it, 6 s without.
  steps: [
    {
      title: 'Stand with your back to a clear wall',
      detail:
        'Feet 15–20 cm away from it, knees soft. Hips and upper back rest on it, the head too if that is comfortable.',
      share: 0.12,
    },
    {
      title: 'Make goal posts with your arms',
      detail:
        'Elbows bent and level with the shoulders, backs of the arms towards the wall. Keep the lower ribs from flaring.',
      share: 0.08,
    },
    {
      title: 'Slide your arms up, only as far as they stay on the wall',
      detail:
        'Then slide them down until the elbows come near your sides. A smaller range counts, and so do feet further out.',
      share: 0.8,
      repetitions: { count: 8, seconds: 6 },
    },
  ],
  breath: { text: 'out on the way up, in on the way down', pattern: { first: 'out', inSeconds: 3, outSeconds: 3 } },
  dose: '8 slow repetitions, once or twice',
  caution:
    'A stretch is fine; a pinch at the top of the shoulder is not, so make the movement smaller. Stop if pain runs into the arm.',
  note: 'Four repetitions still count: about 25 seconds between two emails.',
};

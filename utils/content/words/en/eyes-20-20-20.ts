import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    { title: 'Look up at something about 6 m away', detail: '20 feet; best through a window.', share: 0.2 },
    { title: 'Stay there and let your eyes go soft', share: 0.47 },
    {
      title: 'Close your lids fully, and open; five times',
      detail: 'Then the screen may have you back.',
      share: 0.33,
      repetitions: { count: 5, seconds: 2 },
    },
  ],
  breath: { text: 'one or two slow breaths' },
  dose: '20 seconds looking about 6 m away, then 5 full blinks',
  caution: 'Sudden loss of vision, flashes, a curtain over the view or a painful red eye needs urgent eye care.',
  note: 'The evidence is mixed: one small study found fewer symptoms after two weeks of reminders, another found no effect of 20-second breaks.',
};

import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    {
      title: 'Sit back with your feet down',
      detail: 'Or lie with bent knees. One hand on the breastbone, the other just under the ribs.',
      onCamera: 'Leave your hands where they are.',
      share: 0.1,
    },
    {
      title: 'Breathe in slowly through your nose',
      detail: 'The lower hand moves, the upper one stays almost still.',
      onCamera: 'The belly moves, the chest stays almost still.',
      share: 0.3,
    },
    {
      title: 'Let each breath out slowly and feel the belly sink',
      detail: 'Through pursed lips if you like.',
      share: 0.3,
    },
    { title: 'Keep the shoulders heavy and carry on at your own pace', share: 0.3 },
  ],
  breath: {
    text: 'in for four, out for six, or a pace of your own',
    pattern: { first: 'in', inSeconds: 4, outSeconds: 6 },
  },
  dose: '2–3 minutes',
  caution:
    'If you feel light-headed, go back to normal breathing. Breathlessness that is new for you needs medical advice, not an exercise.',
  note: 'On camera, leave your hands where they are. The pace is our suggestion.',
};

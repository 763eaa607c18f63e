import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    {
      title: 'Switch it on in your hand: lowest speed, soft round head',
      detail: 'It runs before it touches you.',
      share: 0.1,
    },
    {
      title: 'Float it over the fleshy top of your shoulder',
      detail:
        'Between neck and arm, in small circles; the machine does the pressing. If the chest below the collar bone feels tight, give it part of the time.',
      share: 0.4,
      side: 'left',
    },
    {
      title: 'Now the other shoulder, always moving',
      detail: 'Muscle only, light and slow.',
      share: 0.4,
      side: 'right',
    },
    { title: 'Switch it off and put it down', detail: 'The second half is moving; it comes next.', share: 0.1 },
  ],
  breath: { text: 'slow; if you hold it, the pressure is too much' },
  dose: '30–60 seconds a side, and never more than two minutes on one area',
  caution:
    'Never on the front or side of the neck, the spine, a bone or joint, a bruise or broken skin. Ask a professional first if you take blood thinners, have had a blood clot, have osteoporosis or an implant, or are pregnant. Stop at tingling or numbness.',
  note: 'It is loud, so it is one for a room of your own.',
};

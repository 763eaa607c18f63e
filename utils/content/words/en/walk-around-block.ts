import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    {
      title: 'Stand up and leave the desk',
      detail: 'Round the block, down the corridor, up one flight of stairs, or round the room.',
      share: 0.1,
    },
    { title: 'Let your arms swing and look further than your screen', share: 0.4 },
    {
      title: 'Keep a pace that lets you talk',
      detail: 'About 3 km/h (1.9 mph) was enough in the laboratory.',
      share: 0.4,
    },
    { title: 'Turn back when you like', detail: 'Water or coffee on the way is part of it.', share: 0.1 },
  ],
  breath: { text: 'easy, through the nose if you can' },
  dose: '2–10 minutes at an easy pace; 5 minutes is the tested length',
  caution:
    'Stop and get help for chest pain, fainting or calf pain with swelling. Walk indoors if the pavement or the weather is unsafe.',
  note: 'Five minutes every half hour did best of four doses in one small trial of 11 people.',
};

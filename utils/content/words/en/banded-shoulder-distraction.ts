import type { ExerciseWords } from '../exercise-words.ts';

export const WORDS: ExerciseWords = {
  steps: [
    {
      title: 'Loop a light band above shoulder height and hold it',
      detail: 'Round something that cannot move. Look for cracks and give it a test pull.',
      share: 0.1,
    },
    { title: 'Step back until the band is gently taut', detail: 'One foot ahead of the other.', share: 0.1 },
    {
      title: 'Tip forward from the hips and let the band draw your arm long',
      detail: 'The arm lengthens beside your ear. Sway a few centimetres if that feels good.',
      share: 0.35,
      side: 'left',
    },
    { title: 'Step towards the anchor and change sides', share: 0.1 },
    {
      title: 'Tip forward again and let this shoulder go',
      detail: 'Stop holding it tight. When the time is over, step in first, then let go.',
      share: 0.35,
      side: 'right',
    },
  ],
  breath: { text: 'in while you settle, a long breath out as the shoulder lets go' },
  dose: '30–45 seconds a side, once or twice',
  caution:
    'Not with an unstable or previously dislocated shoulder, a fresh rotator-cuff injury or an inflamed frozen shoulder. Check the band for cracks and pull-test the anchor first. Stop at numbness in the hand.',
  note: 'What it is said to do comes from practice; we found no trial of it.',
};

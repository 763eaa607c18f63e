import type { ExerciseWords } from './exercise-words.ts';

export const EXERCISE_WORDS: Readonly<Record<string, ExerciseWords>> = {
  'thoracic-opener': {
    steps: [
      {
        title: 'Lie back so the roller crosses your back under the shoulder blades',
        detail:
          'Sit with bent knees first, then lower yourself. With a peanut, one ball lies on each side of the spine.',
        share: 0.1,
      },
      {
        title: 'Hold the weight of your head in both hands',
        detail: 'Let the elbows drift forward a little.',
        share: 0.1,
      },
      {
        title: 'Let your upper back bend over the roller, then curl up slightly',
        detail: 'The hips stay on the floor. Wait two or three seconds each time.',
        share: 0.35,
        repetitions: { count: 5, seconds: 6 },
      },
      {
        title: 'Move the roller a few centimetres up and go again',
        detail: 'Towards the top of the shoulder blades, never as far as the neck.',
        share: 0.35,
        repetitions: { count: 5, seconds: 6 },
      },
      { title: 'Roll onto your side to get up', detail: 'Then go straight on to wall angels.', share: 0.1 },
    ],
    breath: { text: 'out as you lean back, in as you come up', pattern: { first: 'out', inSeconds: 3, outSeconds: 3 } },
    dose: '60–120 seconds in all: about 5 slow extensions at each of 2–3 levels',
    caution:
      'Stay on the rib-cage part of the back: never the neck, never the low back. Leave it out with osteoporosis, an earlier spinal fracture, or a recent back injury or operation. Stop at sharp pain, dizziness or tingling.',
    note: 'The roller is the first half; wall angels are the second.',
  },
  'wall-angels': {
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
  },
  'banded-shoulder-distraction': {
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
  },
  'diaphragmatic-breathing': {
    steps: [
      {
        title: 'Sit back with your feet down, or lie with bent knees',
        detail: 'One hand on the breastbone, the other just under the ribs.',
        share: 0.1,
      },
      {
        title: 'Breathe in slowly through your nose',
        detail: 'The lower hand moves, the upper one stays almost still.',
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
  },
  'walk-around-block': {
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
  },
  'shoulder-rolls': {
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
  },
  'cervical-retraction': {
    steps: [
      { title: 'Sit or stand tall, eyes on something level with them', share: 0.1 },
      {
        title: 'Glide your whole head straight back, hold, and let it return',
        detail: 'As if making a double chin; it goes neither up nor down. Jaw and shoulders stay relaxed.',
        share: 0.8,
        repetitions: { count: 8, seconds: 5 },
      },
      { title: 'Let your head rest in the middle', detail: 'Back to neutral, not forward beyond it.', share: 0.1 },
    ],
    breath: { text: 'normal; out during the glide helps' },
    dose: '8 repetitions, each held for 2–5 seconds',
    caution:
      'Gentle only. Stop if it brings dizziness, visual change, or pain or tingling into an arm, and have that checked.',
  },
  'standing-back-extension': {
    steps: [
      { title: 'Stand up, hands on the back of your hips', detail: 'Feet hip-width apart.', share: 0.2 },
      {
        title: 'Lift the breastbone and lean back over your hands',
        detail: 'As far as is comfortable, knees straight. Wait two or three seconds, then return.',
        share: 0.7,
        repetitions: { count: 5, seconds: 4 },
      },
      { title: 'Come back to the middle', detail: 'The range often grows by itself.', share: 0.1 },
    ],
    breath: { text: 'out as you lean back' },
    dose: '5 repetitions, each held for 2–3 seconds',
    caution:
      'Stop if leg or buttock symptoms get worse. Not with known spinal stenosis or spondylolisthesis unless your clinician agrees.',
  },
  'eyes-20-20-20': {
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
  },
};

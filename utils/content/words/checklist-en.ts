import type { CheckWords } from './check-words.ts';

export const CHECK_WORDS: Readonly<Record<string, CheckWords>> = {
  'scr-height': {
    question: 'Is the top line of text at your eye level or a little below it when you sit back?',
    check:
      'Sit back and look straight ahead. Hold a ruler level with your eye: it meets the top line or passes up to 5 cm above it. The middle of the screen lies 15–20 degrees below eye level. With bifocal or progressive lenses, set the screen lower, until you can read without lifting your chin.',
    fix: 'Raise or lower the screen, or use a monitor arm.',
    lowCostFix: 'Stack books or a ream of paper under the foot. Take a thick stand away if it is too high.',
    reason: 'A high screen tips the head back and dries the eyes. A low one pulls neck and upper back forward.',
  },
  'scr-distance': {
    question: 'Is the screen about an arm’s length away?',
    check:
      'Sit back and reach forward: fingertips or knuckles meet the glass. Measured, that is at least 50 cm; 50–75 cm suits most people, up to about 90 cm a large screen. Guides range from 46 to 91 cm.',
    fix: 'Move the screen back, or pull the desk away from the wall to gain depth.',
    lowCostFix: 'Turn the screen across a corner of the desk. Zoom the page before you pull the screen closer.',
    reason: 'Too close tires the focusing muscles. Too far makes you lean forward.',
  },
  'scr-centred': {
    question: 'Is the screen you use most straight in front of you?',
    check:
      'Nose, the B key and the middle of the main screen lie on one line. Two screens used equally meet in front of you in a shallow V. Otherwise the second stands beside the first, at the same height, turned towards you.',
    fix: 'Shift screen and keyboard together. Decide which screen is the main one.',
    lowCostFix: 'Drag the window you work in to the screen in front of you.',
    reason: 'A neck that stays turned for hours carries a constant load.',
  },
  'scr-readable': {
    question: 'Can you read everything without leaning in or squinting?',
    check: 'Lean fully back and read the smallest text you need. It is sharp and steady, and nothing is a guess.',
    fix: 'Zoom to 110–150 %, raise text size or contrast, clean the screen, have your eyes tested.',
    lowCostFix: 'Press Ctrl or Cmd and plus. The browser remembers the zoom of each site.',
    reason:
      'Small text is the quiet reason for a head that drifts forward. Clear characters in a comfortable size open the HSE checklist.',
  },
  'chair-feet': {
    question: 'Are both feet flat and the thighs about level when the elbows are at desk height?',
    check:
      'First set the seat so that your elbows are level with the desk. Then look down: feet flat, knees about as high as the hips, no pressure under the thighs.',
    fix: 'Lower the desk or the keyboard, or add a footrest.',
    lowCostFix: 'Use a box file, a bundle of magazines or a firm cushion as a footrest.',
    reason: 'Feet that dangle put pressure on the thighs and draw you off the backrest.',
  },
  'chair-lumbar': {
    question: 'Does the backrest fill the hollow of your lower back?',
    check:
      'Slide your hips right back. The firmest part of the backrest meets the hollow at about belt height. You can lean back a little (100–130 degrees between trunk and thigh in one Cornell project) and still reach the keys.',
    fix: 'Raise or lower the backrest and its lumbar pad. Free the recline.',
    lowCostFix: 'Hold a rolled towel or small cushion at belt height with a scarf or strap.',
    reason: 'A lower back without support rounds, and takes the upper back and neck with it.',
  },
  'chair-depth': {
    question: 'Is there a gap of two to three fingers behind your knees when you sit right back?',
    check:
      'Sit back and slide your fingers between the edge of the seat and your calf: two to three fit, about 4–6 cm.',
    fix: 'Move the seat slider, or use a chair with a shorter seat.',
    lowCostFix: 'Put a firm cushion behind your back. It shortens a seat that is too deep.',
    reason: 'A deep seat makes you choose between backrest and knees. Most people give up the backrest.',
  },
  'chair-props': {
    question: 'Do you have the props that make a change of position comfortable?',
    check:
      'Within reach: something for the back, something for the feet, and something for the floor (cushion, bolster, mat) if you ever work or stretch there.',
    fix: 'Choose one prop for each place where you work.',
    lowCostFix: 'A folded blanket is a bolster, a sofa cushion raises the seat, a towel makes a lumbar roll.',
    reason: 'People change position more often when the next one is pleasant.',
  },
  'arm-elbows': {
    question: 'Do your elbows hang close to your sides, bent 90 to 120 degrees, with low shoulders?',
    check:
      'Shake out your arms and put your hands on the keys. Look sideways into a mirror or a dark window: upper arm about vertical, forearm about level.',
    fix: 'Change the height of seat or desk. Pull the keyboard closer.',
    lowCostFix: 'If the desk is too high, sit on a firm cushion and give your feet a box.',
    reason: 'Raised or reaching arms keep the muscles of neck and upper back switched on all day.',
  },
  'arm-support': {
    question: 'Is the weight of your forearms carried by armrests or desk, without lifting the shoulders?',
    check:
      'Rest your arms and let go. Shoulders stay down, elbows stay near, and you can still pull right up to the desk.',
    fix: 'Set the armrests to just under the elbow. Lower them or turn them out if they hit the desk.',
    lowCostFix:
      'Move keyboard and mouse 15 cm in and rest your forearms on the desk. Pad low armrests with a folded towel.',
    reason: 'Armrests that are too high lift the shoulders. Too low, they make you lean to one side.',
  },
  'kb-wrists': {
    question: 'Are your wrists straight while you type, and free of hard edges?',
    check:
      'Lay a pencil along your forearm and the back of your hand: it touches both. The feet of the keyboard are folded in, and 8–10 cm are free in front of it for resting hands.',
    fix: 'Flatten or lower the keyboard. Rest your palms only in the pauses between typing.',
    lowCostFix: 'Put pipe insulation or a rolled cloth along a sharp edge of the desk.',
    reason: 'Bent wrists and sharp edges load tendons and nerves.',
  },
  'mouse-near': {
    question: 'Is the mouse right beside the keyboard at the same height?',
    check: 'Elbow at your side, hand on the mouse: no reach sideways or forwards.',
    fix: 'Move it in. Use a keyboard without a number pad, or the other hand for part of the day.',
    lowCostFix: 'Learn the shortcuts for what you click all day. Swap sides once a week.',
    reason: 'A mouse far away holds one arm out and one shoulder up for hours.',
  },
  'desk-legs': {
    question: 'Is there room for your knees and feet to move under the desk?',
    check: 'Stretch and tuck your legs without hitting anything. At least 6 cm lie between thigh and desk or tray.',
    fix: 'Clear out boxes, bin and computer. Raise the desk.',
    lowCostFix: 'Put blocks under the legs of a low desk. Tie up loose cables.',
    reason: 'Room under the desk is what makes a change of position possible.',
  },
  'desk-reach': {
    question: 'Is everything you touch often within easy reach?',
    check: 'Elbow at your side, swing your forearm: what you use daily lies inside that arc, about 40–45 cm.',
    fix: 'Phone, notes and glass go inside the arc, rare things outside.',
    lowCostFix: 'Put water or printer out of reach on purpose. That is a walk, not a bad layout.',
    reason: 'Reaching far again and again loads the shoulder. One thing far away on purpose makes you stand.',
  },
  'desk-docs': {
    question: 'If you work from paper, does it stand up next to the screen?',
    check: 'Paper is upright, as high and as far as the screen, and not flat between you and the keyboard.',
    fix: 'Use a document holder between keyboard and screen, or beside the screen.',
    lowCostFix: 'Use a cookbook stand, or a box file turned round.',
    reason: 'Reading flat paper bends the neck down again and again.',
  },
  'light-glare': {
    question: 'Is the screen free of glare and reflections?',
    check:
      'Switch the screen off: no window or lamp shows in the black glass. Your line of sight runs alongside the window, not into it or away from it.',
    fix: 'Turn the desk side-on to the window, use blinds, tilt the screen.',
    lowCostFix: 'Move a lamp, hang up a cloth, or turn the screen a few degrees.',
    reason: 'Glare makes people lean, twist and squint.',
  },
  'light-level': {
    question: 'Can you read paper easily without the room dazzling the screen?',
    check:
      'A light meter on a phone shows about 300–500 lux on the desk. OSHA names about 215–540 lux (20–50 foot-candles), EN 12464-1 asks for 500; 200–800 is usable.',
    fix: 'Dim the ceiling light and add a desk lamp beside the screen.',
    lowCostFix: 'One desk lamp, and a screen as bright as a white sheet of paper next to it.',
    reason: 'A big difference between screen and room tires the eyes.',
  },
  'air-noise': {
    question: 'Are temperature, air and noise comfortable for a whole day?',
    check:
      'No draught on neck or shoulders. Guide values: 19–23 °C, 40–60 % humidity, background noise under 55 dB(A).',
    fix: 'Redirect the vent, air the room, wear headphones against noise.',
    lowCostFix: 'A scarf or a screen against the draught, a bowl of water near the radiator, or one desk further.',
    reason: 'Cold air and noise make people brace, and dry air dries the eyes.',
  },
  'habit-variety': {
    question: 'Do you change position at least every half hour and leave the screen about once an hour?',
    check:
      'Look at your breaks of today: a change of position every half hour, and 5–10 minutes away from the screen in each hour.',
    fix: 'Choose a rhythm you can live with, and tie a little movement to calls and emails.',
    lowCostFix: 'Drink from a small glass. Every refill is a break.',
    reason: 'No single posture is the right one, and none stays comfortable for long. Varied load is the aim.',
  },
  'habit-sitstand': {
    question: 'If your desk can rise, do you use both heights every day?',
    check:
      'Desk at elbow height in both positions, the screen moved with it, knees unlocked. Start with 30–60 minutes of standing a day in several parts. No single stand over 1 hour, no more than 4 hours a day. Without such a desk, answer “Not here”.',
    fix: 'Save both heights. Twenty minutes sitting, eight standing, two moving is a rough guide.',
    lowCostFix:
      'Use a kitchen counter, a shelf or a sturdy box for reading and calls. Rest one foot on a low box while you stand.',
    reason: 'Long standing has its own cost to legs and veins. The change is the benefit.',
  },
  'habit-calls': {
    question: 'Do you stand or walk for phone calls, with free hands and a straight neck?',
    check: 'The next call shows it: standing, with headset or speaker, the receiver never between ear and shoulder.',
    fix: 'Use a headset or earphones, and stand for calls without video.',
    lowCostFix: 'Use the earphones of your phone, and put a note on it that says “stand”.',
    reason: 'The cheapest movement of the day. A cradled receiver bends the neck and lifts the shoulder.',
  },
  'habit-eyes': {
    question:
      'Do you look into the distance and blink fully several times an hour, and have you had an eye test in the last two years?',
    check:
      'There is a view of about 6 m from your chair, and you use it at each eye reminder. Look up the date of your last eye test.',
    fix: 'Turn on the eyes cue, and book a test. In the UK, people who use screens at work may ask their employer for one.',
    lowCostFix: 'Turn your chair so that the far view is in front of you.',
    reason:
      'Screen work does not harm the eyes, says HSE, but it tires them, and it shows up sight that needs glasses.',
  },
  'lap-raised': {
    question:
      'For more than an hour a day on a laptop, is its screen raised and do you use a separate keyboard and mouse?',
    check: 'Top of the laptop’s screen at eye level, hands on a separate keyboard at elbow height.',
    fix: 'Get a stand, a keyboard and a mouse, or a second monitor.',
    lowCostFix: 'Put books or a box file under the laptop and plug in any spare USB keyboard.',
    reason: 'A laptop makes you choose between neck and hands. Taking them apart ends the choice.',
  },
  'lap-place': {
    question: 'Do longer sessions happen at a table, and do you lift the phone instead of dropping the head?',
    check:
      'Over an hour on sofa, bed or phone counts as “No”. Hold the phone between chest and chin, elbows supported.',
    fix: 'Table and chair for long work. Dictate, or answer on the computer.',
    lowCostFix: 'Lay a cushion on your lap to lift phone and elbows. Set a timer for work on the sofa.',
    reason: 'A screen far below eye level draws the head down and keeps it there.',
  },
};

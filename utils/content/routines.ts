import type { FollowUp, Routine, RoutineContext, RoutineItem } from '../core/movement/routine.ts';
import type { ExerciseId } from './exercises.ts';

const READY = [
  routine('r-micro-desk', ['anywhere'], [['shoulder-rolls']]),
  routine('r-eyes', ['anywhere'], [['eyes-20-20-20']]),
  routine('r-emails', ['office'], [['wall-angels', 'mini'], ['shoulder-rolls']]),
  routine('r-desk2', ['openOffice'], [['chair-thoracic-extension'], ['scapular-isometric', 70]]),
  routine('r-call-stand', ['audioCall'], [['calf-raise'], ['hip-flexor-split-stance'], ['shoulder-rolls']], {
    repeats: true,
  }),
  routine(
    'r-call-camera',
    ['videoCall'],
    [
      ['ankle-pumps', 'mini'],
      ['scapular-isometric', 40],
      ['diaphragmatic-breathing', 'mini'],
    ],
  ),
  // Opens the front, then works the back.
  routine('r-open-close', ['office'], [['doorway-pec-stretch'], ['band-pull-apart', 110]]),
  routine(
    'r-seed4',
    ['ownRoom'],
    [['thoracic-opener'], ['wall-angels'], ['banded-shoulder-distraction'], ['diaphragmatic-breathing']],
  ),
  routine('r-walk5', ['anywhere'], [['walk-around-block']]),
  routine(
    'r-sit-undo',
    ['office'],
    [
      ['sit-to-stand', 60],
      ['hip-flexor-split-stance', 70],
      ['standing-back-extension', 50],
    ],
  ),
  routine('r-strong2', ['office'], [['band-lateral-raise']], { onceADay: true }),
  routine('r-tense', ['quiet'], [['cyclic-sighing'], ['upper-trap-levator-stretch'], ['neck-isometric']]),
  routine('r-tool-then-move', ['office'], [['ball-wall-release'], ['wall-angels'], ['scapular-isometric']]),
  routine(
    'r-tv',
    ['home'],
    [['foam-roll-upper-back'], ['seated-thoracic-rotation'], ['bolster-chest-opener', 300], ['wall-angels']],
  ),
  routine('r-hands', ['anywhere'], [['wrist-forearm-stretch', 90], ['eyes-20-20-20']]),
];

/** Routines that are ready to be chosen; for pages, the background does without them. */
export const ROUTINES: readonly (Routine & { readonly id: RoutineId })[] = READY;
export type RoutineId = (typeof READY)[number]['id'];

/** What has to come after each tool. The exercises' own `followUp` say the same to the one who fills a break. */
export const FOLLOW_UPS: readonly FollowUp[] = [
  followUp('massage-gun-upper-back', ['shoulder-rolls'], ['scapular-isometric']),
  followUp('ball-wall-release', ['wall-angels'], ['scapular-isometric']),
  followUp('foam-roll-upper-back', ['seated-thoracic-rotation'], ['scapular-isometric']),
  // The neck if the heat was on the neck.
  followUp('heat-upper-back', ['seated-cat-cow', 'seated-thoracic-rotation'], ['scapular-isometric', 'neck-isometric']),
  followUp('thoracic-opener', ['wall-angels'], ['scapular-isometric']),
  followUp('treatment', ['shoulder-rolls', 'seated-cat-cow'], ['scapular-isometric']),
];

type Length = number | 'mini';
type Listed = readonly [exercise: ExerciseId, length?: Length];

function routine<const Id extends string>(
  id: Id,
  contexts: readonly RoutineContext[],
  items: readonly Listed[],
  more: Pick<Routine, 'repeats' | 'onceADay'> = {},
): Routine & { readonly id: Id } {
  return { id, contexts, items: items.map(([exerciseId, length]) => item(exerciseId, length)), ...more };
}

function item(exerciseId: ExerciseId, length: Length | undefined): RoutineItem {
  if (length === undefined) return { exerciseId };
  return length === 'mini' ? { exerciseId, mini: true } : { exerciseId, seconds: length };
}

function followUp(
  after: ExerciseId | 'treatment',
  active: readonly ExerciseId[],
  isometric: readonly ExerciseId[],
): FollowUp {
  return { after, active, isometric };
}

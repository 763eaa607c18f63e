import type { Exercise } from '../core/movement/exercise.ts';
import { MOVEMENT_LIMITS, type MovementLimit } from '../core/movement/limits.ts';

type Limited = Omit<Exercise, 'leftOutBy'>;

/** The limits that leave an exercise out. */
export function leftOutBy(exercise: Limited): readonly MovementLimit[] {
  return MOVEMENT_LIMITS.filter((limit) => LEFT_OUT[limit](exercise));
}

/** What each limit leaves out: a careful reading of the cautions and the steps, not yet read by a clinician. */
const LEFT_OUT: Readonly<Record<MovementLimit, (exercise: Limited) => boolean>> = {
  // Own choice: whatever cannot be done in a seat.
  seatedOnly: (exercise) => !canBeSeated(exercise),
  // Own choice: besides those, what works the legs, or leans on the back of an office chair.
  wheelchair: (exercise) =>
    !canBeSeated(exercise) || is(exercise, 'seated-figure-four', 'ankle-pumps', 'chair-thoracic-extension'),
  // Own choice: getting down and up again.
  noFloor: ({ position }) => position === 'floor',
  // From the steps: hands at the head or above it.
  noOverhead: (exercise) =>
    is(
      exercise,
      'thoracic-opener',
      'wall-angels',
      'banded-shoulder-distraction',
      'chair-thoracic-extension',
      'neck-isometric',
    ),
  // Tools: `rolling`. Lying flat late in pregnancy, pulls and leaning back: general caution.
  pregnant: (exercise) =>
    exercise.softTissueTool ||
    is(exercise, 'bolster-chest-opener', 'banded-shoulder-distraction', 'standing-back-extension'),
  // And an earlier fracture of the spine. Pressure on the ribs: `bioroll`, `rolling`. Rounding and turning far: `ros`.
  osteoporosis: (exercise) =>
    is(
      exercise,
      'thoracic-opener',
      'chair-thoracic-extension',
      'foam-roll-upper-back',
      'massage-gun-upper-back',
      'ball-wall-release',
      'seated-cat-cow',
      'seated-thoracic-rotation',
    ),
  // Unstable or once dislocated: `fitmet`, `rebal`; the others load the same joint at its end of range.
  shoulderUnstable: (exercise) =>
    is(
      exercise,
      'banded-shoulder-distraction',
      'doorway-pec-stretch',
      'wall-angels',
      'band-pull-apart',
      'band-lateral-raise',
    ),
  // Not under control: `isoneck`.
  highBloodPressure: (exercise) => is(exercise, 'neck-isometric', 'scapular-isometric'),
  // Own choice.
  eyesOnly: ({ kind }) => kind !== 'eyes',
};

function canBeSeated({ position }: Limited): boolean {
  return position === 'seated' || position === 'any';
}

function is({ id }: Limited, ...ids: readonly string[]): boolean {
  return ids.includes(id);
}

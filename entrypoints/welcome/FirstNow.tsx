import { FirstMovement, NoFirstMovement } from '../../components/welcome/FirstMovement.tsx';
import { duration } from '../../utils/platform/i18n.ts';
import { t } from '../../utils/platform/i18n.ts';
import { FirstControls } from '../../components/welcome/FirstControls.tsx';
import { startSeconds } from '../../utils/core/movement/start-length.ts';
import { length, place, stepNow, steps } from '../break/guide.ts';
import { GuideFigure, OfferFigure } from '../break/GuideFigure.tsx';
import { isWhole } from '../break/over-title.ts';
import { reduced } from '../break/reduced-motion.ts';
import { stage } from '../break/stage.ts';
import { movements, nameOf, words } from '../break/words.ts';
import { first, firstStage, isElsewhere, pressMain, stop } from './first.ts';
import { firstWords } from './first-words.ts';

/** With reduced motion the ring moves at this pace, ms. */
const SLOW_RING = 10_000;

/** The first movement in its sun. */
export function FirstNow() {
  const exercise = first.value;
  if (exercise === null) return <NoFirstMovement />;
  const { value } = stage;
  const slot = value.stage === 'guide' ? steps.value[stepNow.value] : undefined;
  const left = slot === undefined ? startSeconds(exercise, []) * 1000 : length.value - place.value;
  const shown = exercise.id in movements.value;
  return (
    <FirstMovement
      share={value.stage === 'over' ? overShare() : slot === undefined ? 0 : ringPlace() / length.value}
      label={slot === undefined ? duration(left) : t('break_ring', duration(ceiled(left)), duration(length.value))}
      figure={shown && (slot === undefined ? <OfferFigure id={exercise.id} /> : <GuideFigure slot={slot} />)}
      said={firstWords().said}
    />
  );
}

/** Its controls, on the ground. */
export function FirstGround() {
  const exercise = first.value;
  if (exercise === null) return null;
  return (
    <FirstControls
      stage={firstStage.value}
      why={t(isElsewhere.value ? 'welcome_first_elsewhere' : 'welcome_first_why')}
      time={firstWords().time}
      exercise={nameOf(exercise.id)}
      caution={words.value[exercise.id]?.caution ?? ''}
      onMain={pressMain}
      onStop={stop}
    />
  );
}

function ringPlace(): number {
  return reduced.value ? Math.floor(place.value / SLOW_RING) * SLOW_RING : place.value;
}

function overShare(): number {
  const { value } = stage;
  if (value.stage !== 'over') return 0;
  return isWhole(value) ? 1 : value.doneMs / value.plannedMs;
}

function ceiled(ms: number): number {
  return Math.ceil(ms / 1000) * 1000;
}

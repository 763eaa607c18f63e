import { BreakFrame } from '../../components/break/BreakFrame.tsx';
import { BreathHill } from '../../components/break/BreathHill.tsx';
import { BreathPace } from '../../components/break/BreathPace.tsx';
import { Controls } from '../../components/break/Controls.tsx';
import { SafetyLine } from '../../components/break/SafetyLine.tsx';
import { StepCount } from '../../components/break/StepCount.tsx';
import { StepText } from '../../components/break/StepText.tsx';
import { SunTimer } from '../../components/break/SunTimer.tsx';
import { type Breath, breathAt } from '../../utils/core/movement/session-breath.ts';
import type { Slot } from '../../utils/core/movement/session-steps.ts';
import { duration, t } from '../../utils/platform/i18n.ts';
import { Bar } from './Bar.tsx';
import { canPace, isBreathing, pace, patternOf } from './breath.ts';
import { changeExercise } from './change-exercise.ts';
import { countOf, repetitionOf } from './count.ts';
import {
  another,
  askNow,
  breathFrom,
  length,
  nextStep,
  paused,
  place,
  placeAt,
  previousStep,
  stepNow,
  steps,
} from './guide.ts';
import { GuideFigure } from './GuideFigure.tsx';
import { askToLeaveOut, togglePause } from './keys.ts';
import { timer } from './lengths.ts';
import { reduced } from './reduced-motion.ts';
import { end } from './stage.ts';
import { movements, nameOf, words } from './words.ts';

/** With reduced motion the ring moves at this pace, ms. */
const SLOW_RING = 10_000;

/** The running break: the figure and the step now, the breath, the timer, and the controls. */
export function GuideView({ slot }: { readonly slot: Slot }) {
  const own = words.value[slot.exerciseId];
  const exercise = nameOf(slot.exerciseId);
  const step = own?.steps[slot.step];
  const left = length.value - place.value;
  const ring = reduced.value ? Math.floor(place.value / SLOW_RING) * SLOW_RING : place.value;
  const pattern = patternOf(slot);
  const began = isBreathing(slot.exerciseId) ? breathFrom(slot) : slot.from;
  const breath = (): Breath | null => (pattern === null ? null : breathAt((placeAt(Date.now()) ?? 0) - began, pattern));
  const moves = !paused.value && !reduced.value;
  const repetition = repetitionOf(slot, step, place.value);
  const hasOther = another(askNow()) !== null;
  return (
    <BreakFrame
      bar={<Bar end={{ label: t('break_end'), onEnd: end }} />}
      words={
        <>
          <StepText
            exercise={exercise}
            step={slot.step + 1}
            of={slot.of}
            side={slot.side}
            title={step?.title ?? exercise}
            detail={step?.detail}
            next={nextOf(slot)}
          />
          {own !== undefined && own.breath.text !== '' && (
            <BreathHill
              text={own.breath.text}
              pattern={pattern}
              breath={breath}
              moves={moves}
              reduced={reduced.value}
            />
          )}
          {isBreathing(slot.exerciseId) && (
            <BreathPace
              onSlower={canPace(-1) ? () => void pace(slot, -1) : null}
              onFaster={canPace(1) ? () => void pace(slot, 1) : null}
            />
          )}
        </>
      }
      sun={
        <SunTimer
          share={ring / length.value}
          label={t('break_ring', duration(Math.ceil(left / 1000) * 1000), duration(length.value))}
          full={pattern === null ? null : () => breath()?.full ?? 0}
          moves={moves}
          figure={slot.exerciseId in movements.value && <GuideFigure slot={slot} />}
        >
          <StepCount {...countOf(slot, step, place.value)} step={slot.step} of={slot.of} />
        </SunTimer>
      }
      safety={<SafetyLine exercise={exercise} caution={own?.caution ?? ''} cautionFirst={slot.step === 0} />}
      ground={
        <Controls
          time={timer(left)}
          beside={paused.value ? t('break_paused') : repetition}
          paused={paused.value}
          first={stepNow.value === 0}
          last={stepNow.value === steps.value.length - 1}
          onPrevious={previousStep}
          onPause={togglePause}
          onNext={nextStep}
          onAnother={hasOther ? () => void changeExercise() : null}
          onCannot={() => askToLeaveOut(slot.exerciseId)}
        />
      }
    />
  );
}

/** What follows: the next step, or the next exercise by its name. */
function nextOf(slot: Slot): string | null {
  const next = steps.value[stepNow.value + 1];
  if (next === undefined) return null;
  if (next.item !== slot.item) return nameOf(next.exerciseId);
  return words.value[next.exerciseId]?.steps[next.step]?.title ?? null;
}

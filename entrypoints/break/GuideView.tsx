import { BreakFrame } from '../../components/break/BreakFrame.tsx';
import { BreathHill } from '../../components/break/BreathHill.tsx';
import { Controls } from '../../components/break/Controls.tsx';
import { SafetyLine } from '../../components/break/SafetyLine.tsx';
import { StepCount } from '../../components/break/StepCount.tsx';
import { StepText } from '../../components/break/StepText.tsx';
import { SunTimer } from '../../components/break/SunTimer.tsx';
import type { Step } from '../../utils/content/words/exercise-words.ts';
import { type Breath, breathAt } from '../../utils/core/movement/session-breath.ts';
import type { Slot } from '../../utils/core/movement/session-steps.ts';
import { duration, exerciseText, number, t } from '../../utils/platform/i18n.ts';
import { Bar } from './Bar.tsx';
import { changeExercise } from './change-exercise.ts';
import { another, askNow, length, nextStep, paused, place, placeAt, previousStep, stepNow, steps } from './guide.ts';
import { togglePause } from './keys.ts';
import { timer } from './lengths.ts';
import { reduced } from './reduced-motion.ts';
import { end } from './stage.ts';
import { words } from './words.ts';

/** With reduced motion the ring moves at this pace, ms. */
const SLOW_RING = 10_000;

/** The running break: the step now, the breath, the timer, and the controls. */
export function GuideView() {
  const slot = steps.value[stepNow.value];
  if (slot === undefined) return null;
  const own = words.value[slot.exerciseId];
  const exercise = exerciseText(slot.exerciseId, 'name');
  const step = own?.steps[slot.step];
  const pattern = own?.breath.pattern ?? null;
  const breath = (): Breath | null =>
    pattern === null ? null : breathAt((placeAt(Date.now()) ?? 0) - slot.from, pattern);
  const moves = !paused.value && !reduced.value;
  const left = length.value - place.value;
  const ring = reduced.value ? Math.floor(place.value / SLOW_RING) * SLOW_RING : place.value;
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
          {own !== undefined && (
            <BreathHill
              text={own.breath.text}
              pattern={pattern}
              breath={breath}
              moves={moves}
              reduced={reduced.value}
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
        >
          <StepCount {...countOf(slot, step)} step={slot.step} of={slot.of} />
        </SunTimer>
      }
      safety={<SafetyLine exercise={exercise} caution={own?.caution ?? ''} cautionFirst={slot.step === 0} />}
      ground={
        <Controls
          time={timer(left)}
          beside={paused.value ? t('break_paused') : t('break_left')}
          paused={paused.value}
          first={stepNow.value === 0}
          onPrevious={previousStep}
          onPause={togglePause}
          onNext={nextStep}
          onAnother={another(askNow()) === null ? null : () => void changeExercise()}
        />
      }
    />
  );
}

/** What follows: the next step, or the next exercise by its name. */
function nextOf(slot: Slot): string | null {
  const next = steps.value[stepNow.value + 1];
  if (next === undefined) return null;
  if (next.item !== slot.item) return exerciseText(next.exerciseId, 'name');
  return words.value[next.exerciseId]?.steps[next.step]?.title ?? null;
}

/** The number in the sun: the repetition where they are counted, else the time that is left of the step. */
function countOf(slot: Slot, step: Step | undefined): { readonly figure: string; readonly caption: string } {
  const { repetitions } = step ?? {};
  if (repetitions === undefined) {
    const seconds = Math.ceil((slot.to - place.value) / 1000);
    const short = seconds < 60;
    return {
      figure: short ? number(seconds) : timer(seconds * 1000),
      caption: short ? t('break_seconds_in_step') : t('break_in_step'),
    };
  }
  const all = Math.max(Math.round((slot.to - slot.from) / 1000 / repetitions.seconds), 1);
  const now = Math.floor((place.value - slot.from) / 1000 / repetitions.seconds) + 1;
  return { figure: number(Math.min(Math.max(now, 1), all)), caption: t('break_of_repetitions', all) };
}

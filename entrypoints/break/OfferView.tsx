import { useSignal } from '@preact/signals';
import { BreakFrame } from '../../components/break/BreakFrame.tsx';
import { GroundActions } from '../../components/break/GroundActions.tsx';
import { SafetyLine } from '../../components/break/SafetyLine.tsx';
import { StepCount } from '../../components/break/StepCount.tsx';
import { SunTimer } from '../../components/break/SunTimer.tsx';
import { Text, Words } from '../../components/break/Words.tsx';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { restsEyes } from '../../utils/core/movement/offer.ts';
import type { Exercise } from '../../utils/core/movement/exercise.ts';
import { suggest } from '../../utils/core/movement/suggest.ts';
import { duration, exerciseText, t } from '../../utils/platform/i18n.ts';
import { view } from '../../utils/ui/store.ts';
import { another, start } from '../../utils/ui/verbs.ts';
import { Bar } from './Bar.tsx';
import { lengthFigure } from './lengths.ts';
import { closePage } from './one-page.ts';
import { words } from './words.ts';

/** Start is pressed again if no break has begun by then, ms. */
const ANSWER_WITHIN = 4000;

/** A break that has not begun: what is suggested, its caution, and Start. */
export function OfferView() {
  const starting = useSignal(false);
  const { ask, due } = view.value;
  const exercise = suggest(EXERCISES, ask)?.exercise ?? null;
  const id = exercise?.id ?? '';
  const name = exerciseText(id, 'name');
  const begin = (chosen: Exercise): void => {
    starting.value = true;
    setTimeout(() => (starting.value = false), ANSWER_WITHIN);
    void start({ exercise: chosen.id, restsEyes: restsEyes(chosen) });
  };
  return (
    <BreakFrame
      bar={<Bar end={{ label: t('break_not_now'), onEnd: () => void closePage() }} />}
      words={
        <Words place={due === null ? t('break_offer') : t('break_offer_due')} title={name}>
          <Text>{exerciseText(id, 'why')}</Text>
          <Text>{exerciseText(id, 'first')}</Text>
        </Words>
      }
      sun={
        <SunTimer share={0} label={duration(ask.context.seconds * 1000)} full={null} moves={false}>
          <StepCount {...lengthFigure(ask.context.seconds * 1000)} step={0} of={1} />
        </SunTimer>
      }
      safety={<SafetyLine exercise={name} caution={words.value[id]?.caution ?? ''} cautionFirst />}
      ground={
        <GroundActions
          main={{
            label: starting.value ? t('break_starting') : t('break_start'),
            icon: 'play',
            disabled: starting.value || exercise === null,
            onPress: () => exercise !== null && begin(exercise),
          }}
          another={{ label: t('break_not_this'), onPress: () => void another() }}
        />
      }
    />
  );
}

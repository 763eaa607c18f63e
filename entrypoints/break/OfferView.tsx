import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { BreakFrame } from '../../components/break/BreakFrame.tsx';
import { GroundActions } from '../../components/break/GroundActions.tsx';
import { SafetyLine } from '../../components/break/SafetyLine.tsx';
import { StepCount } from '../../components/break/StepCount.tsx';
import { SunTimer } from '../../components/break/SunTimer.tsx';
import { Aside, Text, Words } from '../../components/break/Words.tsx';
import { whyKey } from '../../utils/content/keys.ts';
import type { Offer } from '../../utils/core/movement/offer.ts';
import { duration, exerciseText, t } from '../../utils/platform/i18n.ts';
import { offer, view } from '../../utils/ui/store.ts';
import { another, hadTreatment, start } from '../../utils/ui/verbs.ts';
import { Bar } from './Bar.tsx';
import { OfferFigure } from './GuideFigure.tsx';
import { lengthFigure } from './lengths.ts';
import { closePage } from './one-page.ts';
import { sawCaution } from './waiting.ts';
import { learn, movements, nameOf, words } from './words.ts';
import { PLAY } from '../../components/icons.ts';

/** Start is pressed again if no break has begun by then, ms. */
const ANSWER_WITHIN = 4000;

/** A break that has not begun: what is suggested, how it looks, its caution, and Start. */
export function OfferView() {
  const starting = useSignal(false);
  const { coming, due, remembered } = view.value;
  const on = offer.value;
  const id = on?.exercise ?? '';
  const name = nameOf(id);
  useEffect(() => void learn([id]), [id]);
  const begin = (chosen: Offer): void => {
    starting.value = true;
    setTimeout(() => (starting.value = false), ANSWER_WITHIN);
    sawCaution(chosen.exercise);
    void start(chosen);
  };
  return (
    <BreakFrame
      bar={<Bar end={{ label: t('break_not_now'), onEnd: () => void closePage() }} />}
      words={
        <Words place={due === null ? t('break_offer') : t('break_offer_due')} title={name}>
          {on !== null && <Text>{t(whyKey(on.why))}</Text>}
          <Text>{exerciseText(id, 'why')}</Text>
          {remembered.wantsFollowUp === null && (
            <Aside onPress={() => void hadTreatment()}>{t('break_treatment')}</Aside>
          )}
        </Words>
      }
      sun={
        <SunTimer
          share={0}
          label={duration(coming.seconds * 1000)}
          full={null}
          moves={false}
          figure={id in movements.value && <OfferFigure id={id} />}
        >
          <StepCount {...lengthFigure(coming.seconds * 1000)} step={0} of={1} />
        </SunTimer>
      }
      safety={<SafetyLine exercise={name} caution={words.value[id]?.caution ?? ''} cautionFirst />}
      ground={
        <GroundActions
          main={{
            label: starting.value ? t('break_starting') : t('break_start'),
            icon: PLAY,
            disabled: starting.value || on === null,
            focus: true,
            onPress: () => on !== null && begin(on),
          }}
          note={duration(coming.seconds * 1000)}
          another={{ label: t('break_not_this'), onPress: () => void another() }}
        />
      }
    />
  );
}

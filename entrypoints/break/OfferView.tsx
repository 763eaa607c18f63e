import { useSignal } from '@preact/signals';
import { whyKey } from '../../utils/content/keys.ts';
import { BreakFrame } from '../../components/break/BreakFrame.tsx';
import { GroundActions } from '../../components/break/GroundActions.tsx';
import { SafetyLine } from '../../components/break/SafetyLine.tsx';
import { StepCount } from '../../components/break/StepCount.tsx';
import { SunTimer } from '../../components/break/SunTimer.tsx';
import { Text, Words } from '../../components/break/Words.tsx';
import type { Offer } from '../../utils/core/movement/offer.ts';
import { duration, exerciseText, t } from '../../utils/platform/i18n.ts';
import { offer, view } from '../../utils/ui/store.ts';
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
  const { coming, due } = view.value;
  const on = offer.value;
  const id = on?.exercise ?? '';
  const name = exerciseText(id, 'name');
  const begin = (chosen: Offer): void => {
    starting.value = true;
    setTimeout(() => (starting.value = false), ANSWER_WITHIN);
    void start(chosen);
  };
  return (
    <BreakFrame
      bar={<Bar end={{ label: t('break_not_now'), onEnd: () => void closePage() }} />}
      words={
        <Words place={due === null ? t('break_offer') : t('break_offer_due')} title={name}>
          <Text>{on === null ? exerciseText(id, 'why') : t(whyKey(on.why))}</Text>
          <Text>{exerciseText(id, 'first')}</Text>
        </Words>
      }
      sun={
        <SunTimer share={0} label={duration(coming.seconds * 1000)} full={null} moves={false}>
          <StepCount {...lengthFigure(coming.seconds * 1000)} step={0} of={1} />
        </SunTimer>
      }
      safety={<SafetyLine exercise={name} caution={words.value[id]?.caution ?? ''} cautionFirst />}
      ground={
        <GroundActions
          main={{
            label: starting.value ? t('break_starting') : t('break_start'),
            icon: 'play',
            disabled: starting.value || on === null,
            onPress: () => on !== null && begin(on),
          }}
          another={{ label: t('break_not_this'), onPress: () => void another() }}
        />
      }
    />
  );
}

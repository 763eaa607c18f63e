import { BreakFrame } from '../../components/break/BreakFrame.tsx';
import { Controls } from '../../components/break/Controls.tsx';
import { SunTimer } from '../../components/break/SunTimer.tsx';
import { Text, Words } from '../../components/break/Words.tsx';
import type { Slot } from '../../utils/core/movement/session-steps.ts';
import { duration, t } from '../../utils/platform/i18n.ts';
import { Bar } from './Bar.tsx';
import { length, nextStep, paused, place, previousStep, stepNow, steps } from './guide.ts';
import { GuideFigure } from './GuideFigure.tsx';
import { togglePause } from './keys.ts';
import { timer } from './lengths.ts';
import { end } from './stage.ts';

/** A rest for the eyes: nothing on this page has to be looked at, a tone tells the end. */
export function FarView({ slot }: { readonly slot: Slot }) {
  const left = length.value - place.value;
  return (
    <BreakFrame
      far
      bar={<Bar end={{ label: t('break_end'), onEnd: end }} />}
      words={
        <Words title={t('break_far_title')}>
          <Text>{t('break_far_text')}</Text>
        </Words>
      }
      sun={
        <SunTimer
          share={place.value / length.value}
          label={t('break_ring', duration(Math.ceil(left / 1000) * 1000), duration(length.value))}
          full={null}
          moves={false}
          figure={<GuideFigure slot={slot} />}
        />
      }
      safety={null}
      ground={
        <Controls
          time={timer(left)}
          beside={paused.value ? t('break_paused') : t('break_left')}
          paused={paused.value}
          first={stepNow.value === 0}
          last={stepNow.value === steps.value.length - 1}
          onPrevious={previousStep}
          onPause={togglePause}
          onNext={nextStep}
          onAnother={null}
          onCannot={null}
        />
      }
    />
  );
}

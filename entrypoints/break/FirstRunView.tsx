import { BreakFrame } from '../../components/break/BreakFrame.tsx';
import { GroundActions } from '../../components/break/GroundActions.tsx';
import { SunTimer } from '../../components/break/SunTimer.tsx';
import { StepCount } from '../../components/break/StepCount.tsx';
import { Text, Words } from '../../components/break/Words.tsx';
import { duration, t } from '../../utils/platform/i18n.ts';
import { changeSettings } from '../../utils/ui/verbs.ts';
import { Bar } from './Bar.tsx';
import { length, resume } from './guide.ts';
import { lengthFigure } from './lengths.ts';
import { end, saveNow } from './stage.ts';

/** The safety sentence before the very first movement; the timer waits for it. */
export function FirstRunView() {
  return (
    <BreakFrame
      bar={<Bar end={{ label: t('break_end'), onEnd: end }} />}
      words={
        <Words title={t('break_first_title')}>
          <Text>{t('safe_first_run')}</Text>
        </Words>
      }
      sun={
        <SunTimer share={0} label={duration(length.value)} full={null} moves={false}>
          <StepCount {...lengthFigure(length.value)} step={0} of={1} />
        </SunTimer>
      }
      safety={null}
      ground={
        <GroundActions
          main={{ label: t('break_first_confirm'), onPress: () => void confirm() }}
          note={t('break_first_waits')}
        />
      }
    />
  );
}

async function confirm(): Promise<void> {
  await changeSettings((all) => ({ ...all, safetyConfirmedAt: Date.now() }));
  resume();
  await saveNow();
}

import { NotSaved } from '../../components/options/frame/SaveState.tsx';
import { Locked } from '../../components/options/Locked.tsx';
import { morningSum } from '../../components/options/rhythm/Morning.tsx';
import { FoundAgain } from '../../components/welcome/FoundAgain.tsx';
import { HoursOffer } from '../../components/welcome/HoursOffer.tsx';
import { MorningScene } from '../../components/welcome/MorningScene.tsx';
import { RhythmRows } from '../../components/welcome/RhythmRows.tsx';
import { StepActions } from '../../components/welcome/StepActions.tsx';
import { WelcomeFrame } from '../../components/welcome/WelcomeFrame.tsx';
import { cuesOf } from '../../utils/core/settings/presets.ts';
import { t } from '../../utils/platform/i18n.ts';
import { change, keepHours, offered } from './hours.ts';
import { editSettings, saving, settingsSaver, tryAgain } from '../options/savers.ts';
import { go } from './step.ts';

/** The first step: the rhythm and the working hours, with a morning as it would be. */
export function WorkStep({ arrived }: { readonly arrived: boolean }) {
  const settings = settingsSaver.shown.value;
  const cues = cuesOf(settings);
  return (
    <WelcomeFrame
      step={1}
      arrived={arrived}
      title={t('welcome_work_title')}
      lead={t('welcome_work_lead')}
      sceneTitle={t('options_morning_title')}
      sceneText={morningSum(cues)}
      scene={<MorningScene cues={cues} />}
      ground={t('welcome_work_ground')}
      onContinue={() => {
        keepHours();
        go(2);
      }}
      actions={<StepActions onBack={null} onSkip={() => go(2)} />}
    >
      <RhythmRows settings={settings} onChoose={(rhythm) => editSettings({ rhythm })} />
      <Locked of="workingHours">
        <HoursOffer offered={offered.value} onSwitch={(on) => change({ on })} onRange={(range) => change({ range })} />
      </Locked>
      <FoundAgain sections={['rhythm', 'hours']} />
      <NotSaved saving={saving.value} onTryAgain={tryAgain} />
    </WelcomeFrame>
  );
}

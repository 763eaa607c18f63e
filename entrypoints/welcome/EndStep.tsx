import { useEffect } from 'preact/hooks';
import { NotSaved } from '../../components/options/frame/SaveState.tsx';
import { Locked } from '../../components/options/Locked.tsx';
import { SafetyCard } from '../../components/SafetyCard.tsx';
import { Switch } from '../../components/Switch.tsx';
import { EndActions } from '../../components/welcome/EndActions.tsx';
import { FoundAgain } from '../../components/welcome/FoundAgain.tsx';
import { More } from '../../components/welcome/More.tsx';
import type { Help } from '../../components/welcome/NotificationHelp.tsx';
import { Pinned } from '../../components/welcome/Pinned.tsx';
import { SafetySentence } from '../../components/welcome/SafetySentence.tsx';
import { TryNotification } from '../../components/welcome/TryNotification.tsx';
import { WelcomeFrame } from '../../components/welcome/WelcomeFrame.tsx';
import { t } from '../../utils/platform/i18n.ts';
import { closePage } from '../break/one-page.ts';
import { first, firstStage, learnFirst, stop } from './first.ts';
import { firstWords } from './first-words.ts';
import { FirstGround, FirstNow } from './FirstNow.tsx';
import { pinned } from './pinned.ts';
import { editSettings, saving, settingsSaver, tryAgain } from '../options/savers.ts';
import { go } from './step.ts';
import { answer, showTest, tried } from './tried.ts';

type Props = { readonly arrived: boolean; readonly help: Help };

/** The end: one sentence to confirm, a try of the notification, the toolbar, and a first movement right there. */
export function EndStep({ arrived, help }: Props) {
  const settings = settingsSaver.shown.value;
  const { title, text } = firstWords();
  const id = first.value?.id;
  useEffect(learnFirst, [id]);
  // Nobody can follow what is out of sight.
  useEffect(() => stop, []);
  return (
    <WelcomeFrame
      step={4}
      arrived={arrived}
      title={t('welcome_end_title')}
      lead={t('welcome_end_lead')}
      sceneTitle={title}
      sceneText={text}
      scene={<FirstNow />}
      ground={<FirstGround />}
      onContinue={() => undefined}
      actions={<EndActions done={firstStage.value === 'over'} onBack={() => go(3)} onClose={() => void closePage()} />}
    >
      <SafetySentence
        confirmedAt={settings.safetyConfirmedAt}
        onConfirm={() => editSettings({ safetyConfirmedAt: Date.now() })}
      />
      <TryNotification tried={tried.value} help={help} onShow={() => void showTest(settings)} onAnswer={answer} />
      <Pinned pinned={pinned.value} family={help.family} />
      <More title={t('welcome_more_safety')}>
        <SafetyCard heading="h3" />
      </More>
      <More title={t('welcome_more_elsewhere')}>
        <Locked of="countOnly">
          <Switch
            label={t('welcome_elsewhere')}
            note={t('welcome_elsewhere_note')}
            on={settings.countOnly}
            onChange={(countOnly) => editSettings({ countOnly })}
          />
        </Locked>
      </More>
      <FoundAgain sections={['reminders', 'about']} />
      <NotSaved saving={saving.value} onTryAgain={tryAgain} />
    </WelcomeFrame>
  );
}

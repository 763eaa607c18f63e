import { useSignal } from '@preact/signals';
import { Message } from '../../components/Message.tsx';
import { Switch } from '../../components/Switch.tsx';
import { FirstBreak } from '../../components/welcome/FirstBreak.tsx';
import type { Help } from '../../components/welcome/NotificationHelp.tsx';
import { SafetySentence } from '../../components/welcome/SafetySentence.tsx';
import { ThreeLines } from '../../components/welcome/ThreeLines.tsx';
import { TryNotification } from '../../components/welcome/TryNotification.tsx';
import { WelcomeFrame } from '../../components/welcome/WelcomeFrame.tsx';
import type { Settings } from '../../utils/core/settings/settings.ts';
import { t } from '../../utils/platform/i18n.ts';
import { offer, settings } from '../../utils/ui/store.ts';
import { changeSettings, start } from '../../utils/ui/verbs.ts';
import { answer, showTest, tried } from './tried.ts';
import styles from './WelcomePage.module.css';

/** The first page: what Limber does, one sentence to confirm, a try of the notification, and a first break. */
export function WelcomePage({ help }: { readonly help: Help }) {
  const unsaved = useSignal(false);
  const { safetyConfirmedAt, countOnly } = settings.value;
  const save = (change: (all: Settings) => Settings): void => {
    changeSettings(change).then(
      () => (unsaved.value = false),
      () => (unsaved.value = true),
    );
  };
  return (
    <WelcomeFrame
      text={
        <>
          <ThreeLines />
          <SafetySentence
            confirmedAt={safetyConfirmedAt}
            onConfirm={() => save((all) => ({ ...all, safetyConfirmedAt: Date.now() }))}
          />
          <div class={styles.elsewhere}>
            <Switch
              label={t('welcome_elsewhere')}
              note={t('welcome_elsewhere_note')}
              on={countOnly}
              onChange={(on) => save((all) => ({ ...all, countOnly: on }))}
            />
          </div>
          {unsaved.value && (
            <Message kind="problem" title={t('welcome_not_saved')}>
              {t('welcome_not_saved_text')}
            </Message>
          )}
        </>
      }
      scene={
        <TryNotification
          tried={tried.value}
          help={help}
          onShow={() => void showTest(settings.value)}
          onAnswer={answer}
        />
      }
      ground={help.family === 'firefox' ? t('welcome_pin_firefox') : t('welcome_pin_chrome')}
      actions={<FirstBreak ready={safetyConfirmedAt !== null} onStart={() => void startFirstBreak()} />}
    />
  );
}

/** Starts a break; the background opens its page. */
async function startFirstBreak(): Promise<void> {
  if (offer.value !== null) await start(offer.value);
}

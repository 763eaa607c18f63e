import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Actions } from '../../components/popup/Actions.tsx';
import { Frame } from '../../components/popup/Frame.tsx';
import { headlineOf } from '../../components/popup/headline.ts';
import { latestText } from '../../components/popup/latest.ts';
import { PauseMenu } from '../../components/popup/PauseMenu.tsx';
import { QuickRow } from '../../components/popup/QuickRow.tsx';
import { Scene } from '../../components/popup/Scene.tsx';
import { Suggestion } from '../../components/popup/Suggestion.tsx';
import { Today } from '../../components/popup/Today.tsx';
import { Undo } from '../../components/popup/Undo.tsx';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { suggest } from '../../utils/core/movement/suggest.ts';
import { MINUTE, SECOND } from '../../utils/core/time/moment.ts';
import type { PauseLength } from '../../utils/core/tracking/event.ts';
import { tomorrow } from '../../utils/core/tracking/holds.ts';
import { t } from '../../utils/platform/i18n.ts';
import { now, reports, settings, view } from '../../utils/ui/store.ts';
import {
  another,
  changeSettings,
  dismiss,
  hadBreak,
  pauseFor,
  resume,
  skip,
  snooze,
  start,
  undoSkip,
} from '../../utils/ui/verbs.ts';
import { useKeys } from './keys.ts';
import { useNotices } from './later.ts';
import { useSpoken } from './speak.ts';

const OPTIONS = '/options.html';
/** Longer than this no pause is told; what lies further off is "until I carry on". */
const LONGEST_PAUSE_MINUTES = 24 * 60;

/** The popup: what is, why, and what can be done about it. Right without the worker. */
export function PopupPage() {
  const shown = view.value;
  const { at } = now.value;
  const pausing = useSignal(false);
  const startButton = useRef<HTMLButtonElement>(null);
  const exercise = suggest(EXERCISES, shown.ask);

  const begin = async (): Promise<void> => {
    if (settings.value.safetyConfirmedAt === null) await (await import('../../utils/platform/tabs.ts')).openWelcome();
    else if (exercise !== null) await start(exercise);
    else return;
    window.close();
  };
  const pause = (length: PauseLength): void => {
    pausing.value = false;
    void pauseFor(length);
  };
  const longer = Math.ceil(((shown.pause?.until ?? at) - at) / MINUTE) + 30;
  const verbs = {
    onStart: () => void begin(),
    onAnother: () => void another(),
    onSnooze: () => void snooze(),
    onSkip: () => void skip(),
    onHadBreak: () => void hadBreak(),
    onResume: () => void resume(),
    onLonger: () => pause({ minutes: longer }),
  };
  useKeys({ shown, pausing, verbs });
  const due = shown.scene === 'due';
  useEffect(() => {
    if (due) startButton.current?.focus();
  }, [due]);

  const headline = headlineOf(shown, at);
  const latest = latestText(shown.decisions, at);
  const spoken = useSpoken(shown, headline.fact, latest);
  const notices = reports.value.length > 0 ? [...shown.notices, 'keptAside' as const] : shown.notices;
  const Notices = useNotices(notices.length > 0);
  const paused = shown.scene === 'paused';
  return (
    <Frame
      scene={
        <Scene scene={shown.scene} ring={shown.ring} minutes={Math.floor(shown.streakMs / MINUTE)} options={OPTIONS} />
      }
      headline={headline}
      options={OPTIONS}
      spoken={spoken}
      latest={latest}
      sections={[
        Notices !== null && (
          <Notices
            notices={notices}
            options={OPTIONS}
            onRemindBy={(remindBy) => void remind(remindBy)}
            onDismiss={(notice) => void dismiss(notice)}
          />
        ),
        shown.undoUntil !== null && (
          <Undo until={shown.undoUntil} now={at} nextAt={shown.next?.at ?? null} onUndo={() => void undoSkip()} />
        ),
        <Actions
          {...verbs}
          view={shown}
          snoozeMs={settings.value.snoozeMinutes * MINUTE}
          startRef={startButton}
          canBeLonger={shown.pause?.until !== null && longer <= LONGEST_PAUSE_MINUTES}
        >
          {exercise !== null && (
            <Suggestion
              exercise={exercise.id}
              ms={shown.ask.seconds * SECOND}
              note={paused ? t('popup_moving_anyway') : undefined}
            />
          )}
        </Actions>,
        <div>
          {!paused && shown.scene !== 'onBreak' && <QuickRow onHadBreak={verbs.onHadBreak} />}
          {/* What is due is the only question then; today's line comes back with the answer. */}
          {!due && <Today view={shown} at={at} />}
        </div>,
      ]}
      pause={
        !paused && (
          <PauseMenu
            open={pausing.value}
            now={at}
            tomorrow={tomorrow(settings.value, now.value)}
            onToggle={() => {
              pausing.value = !pausing.value;
            }}
            onChoose={pause}
          />
        )
      }
    />
  );
}

/** Another way to be reminded; if it cannot be written, the notice stays and the failure is told. */
async function remind(remindBy: 'badge' | 'window'): Promise<void> {
  try {
    await changeSettings((before) => ({ ...before, remindBy }));
  } catch (error) {
    const { reportFailure } = await import('../../utils/platform/reports.ts');
    await reportFailure('settings', error, Date.now());
  }
}

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { View } from '../../utils/core/tracking/view.ts';
import { Actions } from '../../components/popup/Actions.tsx';
import { Frame } from '../../components/popup/Frame.tsx';
import { headlineOf } from '../../components/popup/headline.ts';
import { latestText } from '../../components/popup/latest.ts';
import { Notices } from '../../components/popup/Notices.tsx';
import { PauseMenu } from '../../components/popup/PauseMenu.tsx';
import { Scene } from '../../components/popup/Scene.tsx';
import { Suggestion } from '../../components/popup/Suggestion.tsx';
import { Today } from '../../components/popup/Today.tsx';
import { Undo } from '../../components/popup/Undo.tsx';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { suggest } from '../../utils/core/movement/suggest.ts';
import { MINUTE, SECOND } from '../../utils/core/time/moment.ts';
import type { PauseLength } from '../../utils/core/tracking/event.ts';
import { tomorrow } from '../../utils/core/tracking/holds.ts';
import { openWelcome } from '../../utils/platform/tabs.ts';
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
import styles from './PopupPage.module.css';

const OPTIONS = '/options.html';

/** The popup: what is, why, and what can be done about it. Right without the worker. */
export function PopupPage() {
  const shown = view.value;
  const { at } = now.value;
  const pausing = useSignal(false);
  const startButton = useRef<HTMLButtonElement>(null);
  const exercise = suggest(EXERCISES, shown.ask);

  const begin = async (): Promise<void> => {
    if (settings.value.safetyConfirmedAt === null) await openWelcome();
    else if (exercise !== null) await start(exercise);
    window.close();
  };
  const pause = (length: PauseLength): void => {
    pausing.value = false;
    void pauseFor(length);
  };
  const verbs = {
    onStart: () => void begin(),
    onAnother: () => void another(),
    onSnooze: () => void snooze(),
    onSkip: () => void skip(),
    onHadBreak: () => void hadBreak(),
    onResume: () => void resume(),
    onLonger: () => pause({ minutes: ((shown.pause?.until ?? at) - at) / MINUTE + 30 }),
  };
  useKeys({ shown, pausing, verbs });
  const due = shown.scene === 'due';
  useEffect(() => {
    if (due) startButton.current?.focus();
  }, [due]);

  const spoken = useSpoken(shown.scene, headlineOf(shown, at).fact);
  const notices = reports.value.length > 0 ? [...shown.notices, 'keptAside' as const] : shown.notices;
  const offers = shown.scene !== 'paused' && shown.scene !== 'onBreak' && exercise !== null;
  return (
    <Frame
      scene={
        <Scene scene={shown.scene} ring={shown.ring} minutes={Math.floor(shown.streakMs / MINUTE)} options={OPTIONS} />
      }
      headline={headlineOf(shown, at)}
      spoken={spoken}
      latest={latestText(shown.decisions, at)}
      sections={[
        notices.length > 0 && (
          <div>
            <Notices
              notices={notices}
              options={OPTIONS}
              onRemindBy={(remindBy) => void changeSettings((before) => ({ ...before, remindBy }))}
              onDismiss={(notice) => void dismiss(notice)}
            />
          </div>
        ),
        shown.undoUntil !== null && <Undo until={shown.undoUntil} now={at} onUndo={() => void undoSkip()} />,
        <div class={styles.offer}>
          {offers && exercise !== null && <Suggestion exercise={exercise.id} ms={shown.ask.seconds * SECOND} />}
          <Actions {...verbs} view={shown} snoozeMs={settings.value.snoozeMinutes * MINUTE} startRef={startButton} />
        </div>,
        <Today view={shown} />,
      ]}
      pause={
        shown.scene !== 'paused' && (
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

/** The headline at the moment the scene changed; empty while it is the one the popup opened with. */
function useSpoken(scene: View['scene'], fact: string): string {
  const last = useRef({ scene, said: '' });
  if (last.current.scene !== scene) last.current = { scene, said: fact };
  return last.current.said;
}

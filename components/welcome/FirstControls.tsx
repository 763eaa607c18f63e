import { t } from '../../utils/platform/i18n.ts';
import { SafetyLine } from '../break/SafetyLine.tsx';
import { Button } from '../Button.tsx';
import { PAUSE, PLAY } from '../icons.ts';
import styles from './FirstControls.module.css';

/** Not to be begun yet, to be begun, running, at rest, or done. */
export type FirstStage = 'locked' | 'ready' | 'running' | 'paused' | 'over';

type Props = {
  readonly stage: FirstStage;
  /** Why it cannot be begun; beside the button while `locked`. */
  readonly why: string;
  /** Its length before it begins, what is left of it while it runs. */
  readonly time: string;
  readonly exercise: string;
  readonly caution: string;
  /** Begins, pauses, carries on, or begins once more: whatever the stage calls for. */
  readonly onMain: () => void;
  readonly onStop: () => void;
};

/** Start and stop of the first movement, its time, and when to stop. One button stays, so that the focus does. */
export function FirstControls({ stage, why, time, exercise, caution, onMain, onStop }: Props) {
  const on = stage === 'running' || stage === 'paused';
  return (
    <div class={styles.controls}>
      <div class={styles.row}>
        <Button
          kind={stage === 'over' ? 'second' : 'primary'}
          size="tall"
          icon={stage === 'running' ? PAUSE : PLAY}
          disabled={stage === 'locked'}
          describedBy={stage === 'locked' ? 'welcome-why' : undefined}
          onClick={onMain}
        >
          {t(MAIN[stage])}
        </Button>
        {on && (
          <Button size="tall" onClick={onStop}>
            {t('welcome_first_stop')}
          </Button>
        )}
        {stage === 'locked' ? (
          <p class={styles.why} id="welcome-why">
            {why}
          </p>
        ) : (
          stage !== 'over' && (
            <p class={styles.time} role="timer" aria-live="off">
              {time}
            </p>
          )
        )}
      </div>
      {stage !== 'over' && <SafetyLine exercise={exercise} caution={caution} cautionFirst={!on} />}
    </div>
  );
}

const MAIN = {
  locked: 'welcome_first_start',
  ready: 'welcome_first_start',
  running: 'break_pause',
  paused: 'break_carry_on',
  over: 'welcome_first_again',
} as const;

import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { ANOTHER, CHECK, PAUSE, PLAY } from '../icons.ts';
import { NEXT, PREVIOUS } from '../page-icons.ts';
import styles from './Controls.module.css';

type Props = {
  /** Time left as minutes and seconds, and what is said after it. */
  readonly time: string;
  readonly beside: string;
  readonly paused: boolean;
  readonly first: boolean;
  readonly onPrevious: () => void;
  readonly onPause: () => void;
  /** The step on is the last: "next" ends the break. */
  readonly last: boolean;
  readonly onNext: () => void;
  /** `null`: there is no other exercise for this break. */
  readonly onAnother: (() => void) | null;
  /** Leaves this movement out from now on; `null` where that makes no sense. */
  readonly onCannot: (() => void) | null;
};

/** What stands on the ground: the time left, the three large buttons, and another exercise. */
export function Controls(props: Props) {
  const { time, beside, paused, first, last, onPrevious, onPause, onNext, onAnother, onCannot } = props;
  return (
    <div class={styles.controls}>
      <p class={styles.time} role="timer" aria-live="off">
        <span class={styles.figure}>{time}</span> <span class={styles.beside}>{beside}</span>
      </p>
      <div class={styles.buttons}>
        <button
          type="button"
          class={styles.side}
          aria-label={t('break_previous')}
          title={t('break_previous')}
          disabled={first}
          onClick={onPrevious}
        >
          <Icon of={PREVIOUS} />
        </button>
        <Button kind="primary" size="large" wide icon={paused ? PLAY : PAUSE} shortcut="Space" onClick={onPause}>
          {paused ? t('break_carry_on') : t('break_pause')}
        </Button>
        <button
          type="button"
          class={styles.side}
          aria-label={last ? t('break_done_button') : t('break_forward')}
          title={last ? t('break_done_button') : t('break_forward')}
          onClick={onNext}
        >
          <Icon of={last ? CHECK : NEXT} />
        </button>
      </div>
      <div class={styles.others}>
        {onAnother !== null && (
          <button type="button" class={styles.another} onClick={onAnother}>
            <Icon of={ANOTHER} />
            {t('break_not_this')}
          </button>
        )}
        {onCannot !== null && (
          <button type="button" class={styles.another} onClick={onCannot}>
            {t('break_cannot')}
          </button>
        )}
      </div>
    </div>
  );
}

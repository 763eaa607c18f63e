import { useRef } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import styles from './SafetyLine.module.css';

type Props = {
  /** The exercise in its own words, for whom the caution is. */
  readonly exercise: string;
  readonly caution: string;
  /** Whether the caution itself stands on the line, as before and at the start of a movement. */
  readonly cautionFirst: boolean;
};

/** One line of safety, and behind "Stop if…" when to stop and the exercise's own caution. */
export function SafetyLine({ exercise, caution, cautionFirst }: Props) {
  const panel = useRef<HTMLDialogElement>(null);
  return (
    <div class={styles.safety}>
      <p class={cautionFirst ? styles.caution : styles.line}>
        {cautionFirst ? caution : t('safe_start')}{' '}
        <button type="button" class={styles.link} aria-haspopup="dialog" onClick={() => panel.current?.showModal()}>
          {t('break_stop_if')}
        </button>
      </p>
      <dialog class={styles.panel} ref={panel} aria-labelledby="break-stop" closedby="any">
        <h2 class={styles.title} id="break-stop">
          {t('break_stop_title')}
        </h2>
        <p>{t('safe_stop')}</p>
        <p>
          <strong>{exercise}.</strong> {caution}
        </p>
        <div>
          <Button onClick={() => panel.current?.close()}>{t('break_close_panel')}</Button>
        </div>
      </dialog>
    </div>
  );
}

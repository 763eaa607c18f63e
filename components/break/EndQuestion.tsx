import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import styles from './EndQuestion.module.css';

type Props = { readonly onEnd: () => void; readonly onCarryOn: () => void };

/** Asked after Escape, so that a key pressed by chance ends no break. Escape again carries on. */
export function EndQuestion({ onEnd, onCarryOn }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class={styles.question} ref={dialog} aria-labelledby="break-end-ask" onClose={onCarryOn}>
      <h2 class={styles.title} id="break-end-ask">
        {t('break_end_ask')}
      </h2>
      <p class={styles.text}>{t('break_end_ask_text')}</p>
      <div class={styles.answers}>
        <Button kind="primary" onClick={onCarryOn}>
          {t('break_end_no')}
        </Button>
        <Button onClick={onEnd}>{t('break_end_yes')}</Button>
      </div>
    </dialog>
  );
}

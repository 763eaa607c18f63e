import { useRef } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { dateOf } from '../../utils/platform/i18n-calendar.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { CHECK } from '../icons.ts';
import styles from './SafetySentence.module.css';

type Props = {
  /** When it was confirmed, epoch ms; `null` until then. */
  readonly confirmedAt: number | null;
  readonly onConfirm: () => void;
};

/** The one sentence that is asked for: what Limber is not, and whom to ask. */
export function SafetySentence({ confirmedAt, onConfirm }: Props) {
  const answer = useRef<HTMLOutputElement>(null);
  // The button that had the focus is gone: it goes on from there.
  const confirm = (): void => {
    onConfirm();
    answer.current?.focus();
  };
  return (
    <section class={styles.safety} aria-labelledby="welcome-safety">
      <h2 class={styles.title} id="welcome-safety">
        {t('welcome_safety_title')}
      </h2>
      <p class={styles.text}>{t('safe_first_run')}</p>
      <output class={styles.answer} ref={answer} tabIndex={-1}>
        {confirmedAt === null ? (
          <Button kind="primary" onClick={confirm}>
            {t('welcome_safety_confirm')}
          </Button>
        ) : (
          <span class={styles.done}>
            <Icon of={CHECK} />
            {t('welcome_safety_confirmed', dateOf(confirmedAt))}
          </span>
        )}
      </output>
    </section>
  );
}

import { clockTime, t } from '../../../../utils/platform/i18n.ts';
import { dateOf } from '../../../../utils/platform/i18n-calendar.ts';
import { Message } from '../../../Message.tsx';
import styles from './DayNotices.module.css';

type Props = {
  /** The database cannot be opened. */
  readonly refused: boolean;
  /** Epoch ms; `null` where there is nothing to say. */
  readonly behind: number | null;
  readonly lost: number | null;
  readonly onDismissLost: () => void;
};

/** What is wrong with the history, and what works all the same. */
export function DayNotices({ refused, behind, lost, onDismissLost }: Props) {
  if (!refused && behind === null && lost === null) return null;
  return (
    <div class={styles.notices}>
      {refused && (
        <Message kind="note" title={t('history_day_refused')}>
          {t('history_day_refused_text')}
        </Message>
      )}
      {behind !== null && (
        <Message
          kind="note"
          title={t('history_day_behind', t('history_day_moment', dateOf(behind), clockTime(behind)))}
        >
          {t('history_day_behind_text')}
        </Message>
      )}
      {lost !== null && (
        <Message kind="note" title={t('history_day_lost')} onDismiss={onDismissLost}>
          {t('history_day_lost_text', dateOf(lost))}
        </Message>
      )}
    </div>
  );
}

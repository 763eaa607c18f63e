import type { Sharing } from '../../../../utils/core/sync/share.ts';
import { clockTime, plural, t } from '../../../../utils/platform/i18n.ts';
import { dateOf } from '../../../../utils/platform/i18n-calendar.ts';
import { Message } from '../../../Message.tsx';
import styles from './ShareState.module.css';

/** How the last bringing together went, and what stayed behind. */
export function ShareState({ sharing }: { readonly sharing: Sharing }) {
  const { can, share, status, problem } = sharing;
  if (can !== 'yes') {
    return (
      <Message kind="note" title={t(`data_share_can_${can}`)}>
        <p>{t('data_share_all_here')}</p>
      </Message>
    );
  }
  if (share.stopped) return <Message kind="note" title={t('data_share_stopped')} />;
  const left = status ?? { longNotes: 0, noRoom: 0, sixth: false };
  return (
    <>
      {problem !== null && (
        <Message kind="problem" title={t(`data_share_${problem}`)}>
          <p>{t('data_share_retry')}</p>
        </Message>
      )}
      {share.days && left.sixth && (
        <Message kind="note" title={t('data_share_five')}>
          <p>{t('data_share_five_text')}</p>
        </Message>
      )}
      {problem === null && (
        <p class={styles.last}>
          {status === null
            ? t('data_share_never')
            : t('data_share_last', dateOf(status.lastAt), clockTime(status.lastAt))}
        </p>
      )}
      {left.longNotes > 0 && <p class={styles.last}>{plural('data_share_long', left.longNotes)}</p>}
      {left.noRoom > 0 && <p class={styles.last}>{plural('data_share_room', left.noRoom)}</p>}
    </>
  );
}

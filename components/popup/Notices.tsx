import type { NoticeKind } from '../../utils/core/tracking/state.ts';
import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import { Message } from '../Message.tsx';
import styles from './Notices.module.css';
import { OptionsLink } from './OptionsLink.tsx';

type Props = {
  readonly notices: readonly NoticeKind[];
  readonly onRemindBy: (by: 'badge' | 'window') => void;
  readonly onSit: () => void;
  readonly onDismiss: (notice: NoticeKind) => void;
};

/** Things worth knowing once, the first of them, with what can be done about it. */
export function Notices({ notices, onRemindBy, onSit, onDismiss }: Props) {
  const [notice] = notices;
  if (notice === undefined) return null;
  const asksHow = notice === 'notPermitted' || notice === 'noReaction';
  return (
    <div class={styles.low}>
      <Message kind="note" title={t(TITLE[notice])} onDismiss={() => onDismiss(notice)}>
        <p>{t(TEXT[notice])}</p>
        {asksHow && (
          <div class={styles.ways}>
            <Button onClick={() => onRemindBy('badge')}>{t('popup_notice_badge')}</Button>
            <Button onClick={() => onRemindBy('window')}>{t('popup_notice_window')}</Button>
          </div>
        )}
        {notice === 'longStanding' && (
          <div class={styles.ways}>
            <Button onClick={onSit}>{t('popup_sitting')}</Button>
          </div>
        )}
        {notice === 'keptAside' && <OptionsLink section="about">{t('popup_notice_kept_link')}</OptionsLink>}
      </Message>
    </div>
  );
}

const TITLE = {
  notPermitted: 'popup_notice_not_permitted',
  noReaction: 'popup_notice_no_reaction',
  neverIdle: 'popup_notice_never_idle',
  keptAside: 'popup_notice_kept',
  longStanding: 'popup_notice_long_standing',
} as const;

const TEXT = {
  notPermitted: 'popup_notice_not_permitted_text',
  noReaction: 'popup_notice_no_reaction_text',
  neverIdle: 'popup_notice_never_idle_text',
  keptAside: 'popup_notice_kept_text',
  longStanding: 'popup_notice_long_standing_text',
} as const;

import type { NoticeKind } from '../../utils/core/tracking/state.ts';
import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import { Message } from '../Message.tsx';
import styles from './Notices.module.css';

type Props = {
  readonly notices: readonly NoticeKind[];
  readonly options: string;
  readonly onRemindBy: (by: 'badge' | 'window') => void;
  readonly onDismiss: (notice: NoticeKind) => void;
};

/** Things worth knowing once, the first of them, with what can be done about it. */
export function Notices({ notices, options, onRemindBy, onDismiss }: Props) {
  const [notice] = notices;
  if (notice === undefined) return null;
  const asksHow = notice === 'notPermitted' || notice === 'noReaction';
  return (
    <Message kind="note" title={t(TITLE[notice])} onDismiss={() => onDismiss(notice)}>
      <p>{t(TEXT[notice])}</p>
      {asksHow && (
        <div class={styles.ways}>
          <Button onClick={() => onRemindBy('badge')}>{t('popup_notice_badge')}</Button>
          <Button onClick={() => onRemindBy('window')}>{t('popup_notice_window')}</Button>
        </div>
      )}
      {notice === 'keptAside' && (
        <a href={`${options}#about`} target="_blank">
          {t('popup_notice_kept_link')}
        </a>
      )}
    </Message>
  );
}

const TITLE = {
  notPermitted: 'popup_notice_not_permitted',
  noReaction: 'popup_notice_no_reaction',
  neverIdle: 'popup_notice_never_idle',
  keptAside: 'popup_notice_kept',
} as const;

const TEXT = {
  notPermitted: 'popup_notice_not_permitted_text',
  noReaction: 'popup_notice_no_reaction_text',
  neverIdle: 'popup_notice_never_idle_text',
  keptAside: 'popup_notice_kept_text',
} as const;

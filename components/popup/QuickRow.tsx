import { t } from '../../utils/platform/i18n.ts';
import { Icon } from '../Icon.tsx';
import styles from './QuickRow.module.css';

/** What can be said about this very moment, without a break being due. */
export function QuickRow({ onHadBreak }: { readonly onHadBreak: () => void }) {
  return (
    <div class={styles.row}>
      <button class={styles.button} type="button" title={t('popup_had_break_tip')} onClick={onHadBreak}>
        <Icon name="check" />
        {t('popup_had_break')}
      </button>
    </div>
  );
}

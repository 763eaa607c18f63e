import { t } from '../../utils/platform/i18n.ts';
import { Icon } from '../Icon.tsx';
import { BREATH, CHECK } from '../icons.ts';
import styles from './QuickRow.module.css';

type Props = {
  readonly onHadBreak: () => void;
  /** `null` where breathing is left out. */
  readonly onTense: (() => void) | null;
};

/** What can be said about this very moment, without a break being due. */
export function QuickRow({ onHadBreak, onTense }: Props) {
  return (
    <div class={styles.row}>
      <button class={styles.button} type="button" title={t('popup_had_break_tip')} onClick={onHadBreak}>
        <Icon of={CHECK} />
        {t('popup_had_break')}
      </button>
      {onTense !== null && (
        <button class={styles.button} type="button" title={t('popup_tense_tip')} onClick={onTense}>
          <Icon of={BREATH} />
          {t('popup_tense')}
        </button>
      )}
    </div>
  );
}

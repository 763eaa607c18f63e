import { number, t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import styles from './Undo.module.css';

type Props = { readonly until: number; readonly now: number; readonly onUndo: () => void };

/** For ten seconds a skip can be taken back. */
export function Undo({ until, now, onUndo }: Props) {
  const seconds = Math.max(0, Math.ceil((until - now) / 1000));
  return (
    <div class={styles.undo}>
      <span>{t('popup_skipped')}</span>
      <Button kind="quiet" icon="undo" onClick={onUndo}>
        {t('popup_undo')} <span aria-hidden="true">{number(seconds)}</span>
      </Button>
    </div>
  );
}

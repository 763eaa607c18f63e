import { number, t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import { UNDO } from '../page-icons.ts';
import { skippedText } from './skipped-text.ts';
import styles from './Undo.module.css';

type Props = {
  readonly until: number;
  readonly now: number;
  /** When the next break comes; `null` if none is planned. */
  readonly nextAt: number | null;
  readonly onUndo: () => void;
};

/** For ten seconds a skip can be taken back. The countdown is seen, not spoken. */
export function Undo({ until, now, nextAt, onUndo }: Props) {
  const seconds = Math.max(0, Math.ceil((until - now) / 1000));
  return (
    <div class={styles.undo}>
      <span>{skippedText(nextAt)}</span>
      <Button kind="quiet" icon={UNDO} onClick={onUndo}>
        {t('popup_undo')} <span aria-hidden="true">{number(seconds)}</span>
      </Button>
    </div>
  );
}

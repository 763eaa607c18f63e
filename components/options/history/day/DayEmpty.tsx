import type { Movement } from '../../../../utils/core/movement/figure/movement.ts';
import { t } from '../../../../utils/platform/i18n.ts';
import styles from './DayEmpty.module.css';
import { Walker } from './Walker.tsx';

type Props = {
  /** Nothing is known of any day before. */
  readonly isFirst: boolean;
  readonly walker: Movement | null;
};

/** A day nothing is known of; on the first of all, somebody comes walking in. */
export function DayEmpty({ isFirst, walker }: Props) {
  if (!isFirst) return <p class={styles.says}>{t('history_day_none')}</p>;
  return (
    <div class={styles.empty}>
      <div class={styles.figure}>{walker !== null && <Walker movement={walker} />}</div>
      <p>{t('history_day_empty')}</p>
    </div>
  );
}

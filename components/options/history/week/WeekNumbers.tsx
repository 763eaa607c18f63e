import type { Week } from '../../../../utils/core/history/weeks.ts';
import { weekdayOf } from '../../../../utils/core/history/weeks.ts';
import { number, plural, t, weekdayName } from '../../../../utils/platform/i18n.ts';
import { fullMinutes } from '../../../../utils/platform/i18n-spans.ts';
import styles from './WeekNumbers.module.css';

type Props = { readonly week: Week; readonly before: Week; readonly isThis: boolean };

/** The longest stretch beside that of the week before, and how many breaks there were. */
export function WeekNumbers({ week, before, isThis }: Props) {
  const { longest, kept, walked, known } = week;
  const days = plural('history_week_days', known);
  return (
    <>
      {longest !== null && (
        <p class={styles.fact}>
          <strong class={styles.number}>{t('common_minutes', fullMinutes(longest.ms))}</strong>{' '}
          {t(`history_week_longest_${longest.part}`, weekdayName(weekdayOf(longest.date)))}{' '}
          {before.longest !== null &&
            t(isThis ? 'history_week_before_last' : 'history_week_before', fullMinutes(before.longest.ms))}
        </p>
      )}
      <p class={styles.fact}>
        <strong class={styles.number}>{number(kept)}</strong>{' '}
        {walked === 0
          ? plural('history_week_breaks', kept, days)
          : plural('history_week_breaks_walked', kept, days, walked)}
      </p>
    </>
  );
}

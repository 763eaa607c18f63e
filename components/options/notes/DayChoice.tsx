import { useId } from 'preact/hooks';
import { SHOWN_DAYS } from '../../../utils/core/diary/diary.ts';
import { lastDays } from '../../../utils/core/diary/trend.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Select } from '../Select.tsx';
import { listedDay } from './day-text.ts';
import styles from './DayChoice.module.css';

type Props = {
  /** Local dates `YYYY-MM-DD`. */
  readonly day: string;
  readonly today: string;
  readonly onDay: (day: string) => void;
};

/** Which day is written down: today or one of the last four weeks. */
export function DayChoice({ day, today, onDay }: Props) {
  const id = useId();
  const days = lastDays(today, SHOWN_DAYS).toReversed();
  return (
    <div class={styles.choice}>
      <label class={styles.name} for={id}>
        {t('diary_day')}
      </label>
      <Select
        id={id}
        value={day}
        options={days.map((value) => ({ value, name: listedDay(value, today) }))}
        onChange={onDay}
      />
      <p class={styles.hint}>{t('diary_day_hint')}</p>
    </div>
  );
}

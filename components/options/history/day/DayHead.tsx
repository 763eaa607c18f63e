import { useId } from 'preact/hooks';
import { addDays } from '../../../../utils/core/time/zone.ts';
import { t } from '../../../../utils/platform/i18n.ts';
import { listedDay } from '../../notes/day-text.ts';
import { Stepper } from '../parts/Stepper.tsx';
import styles from './DayHead.module.css';

type Props = {
  /** Local dates `YYYY-MM-DD`; `first` is the first anything is known of. */
  readonly day: string;
  readonly today: string;
  readonly first: string | null;
  readonly onDay: (date: string) => void;
  readonly asTable: boolean;
  /** `null`: there is nothing to be shown as a table. */
  readonly onAsTable: (() => void) | null;
  readonly id: string;
};

/** Which day is shown, and ways to others. */
export function DayHead({ day, today, first, onDay, asTable, onAsTable, id }: Props) {
  const field = useId();
  const earliest = first === null || first > day ? day : first;
  const go = (date: string): void => {
    if (/^\d{4}-\d\d-\d\d$/.test(date) && date >= earliest && date <= today) onDay(date);
  };
  const isOnly = earliest === today;
  return (
    <div class={styles.head}>
      <h2 class={styles.title} id={id}>
        {listedDay(day, today)}
      </h2>
      {!isOnly && (
        <>
          <Stepper
            back={t('history_day_back')}
            onward={t('history_day_onward')}
            onBack={day > earliest ? () => onDay(addDays(day, -1)) : null}
            onOnward={day < today ? () => onDay(addDays(day, 1)) : null}
          />
          <label class="spoken" for={field}>
            {t('history_day_go')}
          </label>
          <input
            class={styles.date}
            id={field}
            type="date"
            min={earliest}
            max={today}
            value={day}
            onChange={(event) => go(event.currentTarget.value)}
          />
        </>
      )}
      {onAsTable !== null && (
        <button class={styles.swap} type="button" onClick={onAsTable}>
          {t(asTable ? 'history_part_as_chart' : 'history_part_as_table')}{' '}
          <span class="spoken">({listedDay(day, today)})</span>
        </button>
      )}
    </div>
  );
}

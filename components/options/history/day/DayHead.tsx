import type { TargetedEvent } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { addDays } from '../../../../utils/core/time/zone.ts';
import { t } from '../../../../utils/platform/i18n.ts';
import { dateWithYear, dayName } from '../../../../utils/platform/i18n-calendar.ts';
import { FieldProblem } from '../../FieldProblem.tsx';
import { listedDay } from '../../notes/day-text.ts';
import frame from '../parts/ChartFrame.module.css';
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
  const [refused, setRefused] = useState<{ readonly typed: string; readonly day: string } | null>(null);
  // It is about the day that stays: another one, however it was reached, is an answer.
  const wrong = refused?.day === day ? refused.typed : null;
  useEffect(() => setRefused(null), [day]);
  const go = (event: TargetedEvent<HTMLInputElement>): void => {
    const { value, validity } = event.currentTarget;
    const isDay = value >= earliest && value <= today;
    // A year that is half typed is a year too, and a date that is half typed is empty: they are judged when they are left.
    const isTyping = event.type === 'change' && (value === '' ? validity.badInput : value < '1000');
    if (!isTyping) setRefused(isDay ? null : { typed: value, day });
    if (isDay && value !== day) onDay(value);
  };
  const isOnly = earliest === today;
  return (
    <div class={frame.head}>
      <h2 class={frame.title} id={id}>
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
            value={wrong ?? day}
            aria-invalid={wrong !== null}
            aria-describedby={wrong === null ? undefined : `${field}-problem`}
            onChange={go}
            onBlur={go}
          />
          {wrong !== null && (
            <span class={styles.problem} role="alert">
              <FieldProblem
                id={`${field}-problem`}
                text={t('history_day_wrong', dateWithYear(Date.parse(`${earliest}T12:00`)), dayName(day, today))}
              />
            </span>
          )}
        </>
      )}
      {onAsTable !== null && (
        <button class={frame.swap} type="button" onClick={onAsTable}>
          {t(asTable ? 'history_part_as_chart' : 'history_part_as_table')}{' '}
          <span class="spoken">({listedDay(day, today)})</span>
        </button>
      )}
    </div>
  );
}

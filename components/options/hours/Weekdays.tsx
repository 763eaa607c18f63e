import { useId } from 'preact/hooks';
import type { Weekday } from '../../../utils/core/settings/settings.ts';
import { weekFrom } from '../../../utils/core/settings/working-week.ts';
import { weekdayName } from '../../../utils/platform/i18n.ts';
import { FieldProblem } from '../FieldProblem.tsx';
import styles from './Weekdays.module.css';

type Props = {
  /** Spoken, not drawn. */
  readonly label: string;
  readonly days: readonly Weekday[];
  readonly firstDay: Weekday;
  readonly problem: string | null;
  readonly onChange: (day: Weekday, on: boolean) => void;
};

/** The days of a week side by side, each on or off. */
export function Weekdays({ label, days, firstDay, problem, onChange }: Props) {
  const id = useId();
  return (
    <fieldset class={styles.days} aria-label={label} aria-describedby={problem === null ? undefined : id}>
      {weekFrom(firstDay).map((day) => (
        <label class={styles.day} key={day}>
          <input
            class={styles.input}
            type="checkbox"
            checked={days.includes(day)}
            aria-label={weekdayName(day)}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              // A day that has to stay is not drawn otherwise in between.
              event.currentTarget.checked = days.includes(day);
              onChange(day, checked);
            }}
          />
          <span>{weekdayName(day, 'short')}</span>
        </label>
      ))}
      {problem !== null && (
        <span class={styles.problem} role="alert">
          <FieldProblem id={id} text={problem} />
        </span>
      )}
    </fieldset>
  );
}

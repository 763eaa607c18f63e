import { useId } from 'preact/hooks';
import type { Weekday } from '../../../utils/core/settings/settings.ts';
import type { DayRange } from '../../../utils/core/settings/working-week.ts';
import { t, weekdayName } from '../../../utils/platform/i18n.ts';
import { Button } from '../../Button.tsx';
import styles from './DayHours.module.css';
import { RangeRow } from './RangeRow.tsx';

type Props = {
  readonly day: Weekday;
  readonly ranges: readonly DayRange[];
  /** What a day without ranges means: any time in an empty week, else no reminders. */
  readonly emptyText: string;
  /** Sentences about ranges that meet others. */
  readonly notes: readonly string[];
  /** Whether another working day differs. */
  readonly canCopy: boolean;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  readonly onChange: (index: number, range: DayRange) => void;
  readonly onCopy: () => void;
};

/** The hours of one weekday: add, change, take away, or copy them to Monday to Friday. */
export function DayHours({ day, ranges, emptyText, notes, canCopy, onAdd, onRemove, onChange, onCopy }: Props) {
  const id = useId();
  const name = weekdayName(day);
  const weekdays = [weekdayName(1, 'short'), weekdayName(5, 'short')] as const;
  return (
    <fieldset class={styles.day} aria-labelledby={id}>
      <h3 class={styles.name} id={id}>
        {name}
      </h3>
      <div class={styles.ranges}>
        {ranges.length === 0 && <p class={styles.empty}>{emptyText}</p>}
        {ranges.map((range, index) => (
          <RangeRow
            // A range has no name but its place.
            key={index}
            day={name}
            range={range}
            onChange={(changed) => onChange(index, changed)}
            onRemove={() => onRemove(index)}
          />
        ))}
        {notes.map((note) => (
          <p key={note} class={styles.note}>
            {note}
          </p>
        ))}
      </div>
      <div class={styles.acts}>
        <Button kind="quiet" describedBy={id} onClick={onAdd}>
          {t('options_hours_add')}
        </Button>
        {canCopy && (
          <Button kind="quiet" describedBy={id} onClick={onCopy}>
            {t('options_hours_copy', ...weekdays)}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

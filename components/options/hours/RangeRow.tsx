import { overnight, type DayRange } from '../../../utils/core/settings/working-week.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { IconButton } from '../../IconButton.tsx';
import { CLOSE } from '../../page-icons.ts';
import { rangeText } from './clock-text.ts';
import styles from './RangeRow.module.css';
import { TimeField } from './TimeField.tsx';

type Props = {
  /** Name of the weekday, for the spoken names of the fields. */
  readonly day: string;
  readonly range: DayRange;
  readonly onChange: (range: DayRange) => void;
  readonly onRemove: () => void;
};

/** One range of a day; an end on the next day is said under it. */
export function RangeRow({ day, range, onChange, onRemove }: Props) {
  const remove = t('options_hours_remove_name', rangeText(range), day);
  return (
    <div class={styles.row}>
      <TimeField
        label={t('options_hours_from', day)}
        time={range.from}
        onChange={(from) => onChange({ ...range, from })}
      />
      <span class={styles.end}>
        {t('options_hours_to')}
        <TimeField
          label={t('options_hours_to_name', day)}
          time={range.to}
          note={overnight(range) ? t('options_hours_next_day') : undefined}
          onChange={(to) => onChange({ ...range, to })}
        />
        <IconButton icon={CLOSE} label={remove} onClick={onRemove} />
      </span>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { daysWith } from '../../../utils/core/settings/edit-fixed.ts';
import { LIMITS } from '../../../utils/core/settings/limits.ts';
import type { FixedBreak, Weekday } from '../../../utils/core/settings/settings.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { IconButton } from '../../IconButton.tsx';
import { CLOSE } from '../../page-icons.ts';
import { AmountField } from '../AmountField.tsx';
import { clockText } from './clock-text.ts';
import styles from './FixedRow.module.css';
import { TimeField } from './TimeField.tsx';
import { Weekdays } from './Weekdays.tsx';

type Props = {
  readonly fixed: FixedBreak;
  readonly firstDay: Weekday;
  readonly onChange: (change: Partial<FixedBreak>) => void;
  readonly onRemove: () => void;
};

/** One fixed break: when, how long, on which days. */
export function FixedRow({ fixed, firstDay, onChange, onRemove }: Props) {
  const [lastDay, setLastDay] = useState(false);
  const name = t('options_fixed_name', clockText(fixed.at));
  const setDay = (day: Weekday, on: boolean): void => {
    const days = daysWith(fixed.days, day, on);
    setLastDay(days === null);
    if (days !== null) onChange({ days });
  };
  return (
    <fieldset class={styles.row} aria-label={name}>
      <div class={styles.when}>
        <span class={styles.field}>
          <span aria-hidden="true">{t('options_fixed_at')}</span>
          <TimeField label={t('options_fixed_time')} time={fixed.at} onChange={(at) => onChange({ at })} />
        </span>
        <span class={styles.field}>
          <span aria-hidden="true">{t('options_fixed_for')}</span>
          <AmountField
            label={t('options_fixed_length')}
            value={fixed.minutes}
            limits={LIMITS.minutes}
            unit="minutes"
            step={5}
            onChange={(minutes) => onChange({ minutes })}
          />
        </span>
      </div>
      <div class={styles.days}>
        <Weekdays
          label={t('options_fixed_days')}
          days={fixed.days}
          firstDay={firstDay}
          problem={lastDay ? t('options_fixed_one_day') : null}
          onChange={setDay}
        />
      </div>
      <div class={styles.remove}>
        <IconButton icon={CLOSE} label={t('options_remove', name)} onClick={onRemove} />
      </div>
    </fieldset>
  );
}

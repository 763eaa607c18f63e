import type { WorkingRange } from '../../utils/core/settings/settings.ts';
import { overnight } from '../../utils/core/settings/working-week.ts';
import { listed } from '../../utils/platform/i18n-names.ts';
import { t, weekdayName } from '../../utils/platform/i18n.ts';
import { TimeField } from '../options/hours/TimeField.tsx';
import { Switch } from '../Switch.tsx';
import styles from './HoursOffer.module.css';

/** Working hours as they would be, and whether they are to be. */
export type OfferedHours = { readonly on: boolean; readonly range: WorkingRange };

type Props = {
  /** `null` where there are several ranges, set in Options. */
  readonly offered: OfferedHours | null;
  readonly onSwitch: (on: boolean) => void;
  readonly onRange: (range: WorkingRange) => void;
};

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5] as const;

/** Working hours as they may be, to be taken over by continuing with the switch on. */
export function HoursOffer({ offered, onSwitch, onRange }: Props) {
  if (offered === null) {
    return (
      <p class={styles.hours}>
        {t('welcome_hours_many')} <a href="options.html#hours">{t('options_nav_hours')}</a>
      </p>
    );
  }
  const { on, range } = offered;
  const { from, to } = range;
  return (
    <div class={styles.hours}>
      <Switch label={t('welcome_hours')} note={t('welcome_hours_note')} on={on} onChange={onSwitch} />
      <div class={styles.range} data-on={on}>
        <span class={styles.days}>{daysText(range)}</span>
        <TimeField label={t('welcome_hours_from')} time={from} onChange={(time) => onRange({ ...range, from: time })} />
        <span class={styles.to}>{t('options_hours_to')}</span>
        <TimeField
          label={t('welcome_hours_to')}
          time={to}
          note={overnight(range) ? t('options_hours_next_day') : undefined}
          onChange={(time) => onRange({ ...range, to: time })}
        />
      </div>
    </div>
  );
}

function daysText({ days }: WorkingRange): string {
  const whole = MONDAY_TO_FRIDAY.every((day) => days.includes(day));
  if (!whole) return listed(days.map((day) => weekdayName(day)));
  const week = t('welcome_hours_week', weekdayName(1), weekdayName(5));
  const more = days.filter((day) => day > 5).map((day) => weekdayName(day));
  return listed([week, ...more]);
}

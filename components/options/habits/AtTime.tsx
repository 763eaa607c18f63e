import type { ClockTime } from '../../../utils/core/settings/settings.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Switch } from '../../Switch.tsx';
import { TimeField } from '../hours/TimeField.tsx';
import styles from './AtTime.module.css';

/** What a time of the day begins with when one is asked for. */
const FIRST = '12:00';

type Props = { readonly at: ClockTime | null; readonly onChange: (at: ClockTime | null) => void };

/** Whether there is a time of the day for it, and which. */
export function AtTime({ at, onChange }: Props) {
  return (
    <div class={styles.time}>
      <Switch
        label={t('habits_timed')}
        note={t('habits_timed_hint')}
        on={at !== null}
        onChange={(on) => onChange(on ? FIRST : null)}
      />
      {at !== null && <TimeField label={t('habits_time')} time={at} onChange={onChange} />}
    </div>
  );
}

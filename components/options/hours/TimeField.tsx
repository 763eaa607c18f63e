import { useEffect, useId, useState } from 'preact/hooks';
import type { ClockTime } from '../../../utils/core/settings/settings.ts';
import { isClockTime } from '../../../utils/core/settings/working-week.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Icon } from '../../Icon.tsx';
import { PROBLEM } from '../../page-icons.ts';
import { clockText } from './clock-text.ts';
import styles from './TimeField.module.css';

type Props = {
  readonly label: string;
  readonly time: ClockTime;
  /** Stands under the field, such as that it is on the next day. */
  readonly note?: string | undefined;
  readonly onChange: (time: ClockTime) => void;
};

/** A clock time; the browser shows it in 12 or 24 hours. An unfinished one changes nothing and says so. */
export function TimeField({ label, time, note, onChange }: Props) {
  const id = useId();
  const [unfinished, setUnfinished] = useState(false);
  useEffect(() => setUnfinished(false), [time]);
  const take = (typed: string): void => {
    const whole = isClockTime(typed);
    // While typing an emptied part is no mistake yet; on leaving the field it is.
    if (whole) setUnfinished(false);
    if (whole && typed !== time) onChange(typed);
  };
  return (
    <span class={styles.field}>
      <input
        class={styles.input}
        type="time"
        aria-label={label}
        aria-invalid={unfinished}
        aria-describedby={unfinished || note !== undefined ? id : undefined}
        value={time}
        onChange={(event) => take(event.currentTarget.value)}
        onBlur={(event) => setUnfinished(!isClockTime(event.currentTarget.value))}
      />
      {!unfinished && note !== undefined && (
        <span class={styles.note} id={id}>
          {note}
        </span>
      )}
      {unfinished && (
        <span class={styles.problem} id={id} role="alert">
          <Icon of={PROBLEM} size={16} />
          {t('options_invalid_time', clockText(time))}
        </span>
      )}
    </span>
  );
}

import { dayName } from '../../../../utils/platform/i18n-calendar.ts';
import styles from './DayLink.module.css';

type Props = { readonly date: string; readonly today: string; readonly onDay: (date: string) => void };

/** The name of a day, which shows it in full. */
export function DayLink({ date, today, onDay }: Props) {
  return (
    <button class={styles.link} type="button" onClick={() => onDay(date)}>
      {dayName(date, today)}
    </button>
  );
}

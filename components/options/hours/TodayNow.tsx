import { t } from '../../../utils/platform/i18n.ts';
import { Button } from '../../Button.tsx';
import { backText } from '../../popup/when-text.ts';
import { Group } from '../Group.tsx';
import styles from './TodayNow.module.css';

/** How this day stands. */
export type Workday = {
  readonly is: 'on' | 'done' | 'dayOff' | 'outside';
  /** When reminders come again, epoch ms; `null` if they may come now, or never. */
  readonly until: number | null;
};

type Props = {
  readonly day: Workday;
  /** Epoch ms. */
  readonly now: number;
  readonly onWorkday: (on: boolean) => void;
};

const NAMES = {
  on: 'options_day_on',
  done: 'options_day_done',
  dayOff: 'options_day_off',
  outside: 'options_day_outside',
} as const;

/** Whether reminders come at this moment by the hours, and how to begin or end the day by hand. */
export function TodayNow({ day, now, onWorkday }: Props) {
  const on = day.is === 'on';
  return (
    <Group title={t('options_day_title')}>
      <div class={styles.row}>
        <output>
          <span class={styles.name}>{t(NAMES[day.is])}</span> <span class={styles.hint}>{hintOf(day, now)}</span>
        </output>
        <Button onClick={() => onWorkday(!on)}>{t(on ? 'options_day_end' : 'options_day_start')}</Button>
      </div>
    </Group>
  );
}

function hintOf({ is, until }: Workday, now: number): string {
  if (is === 'on') return t('options_day_on_text');
  return until === null ? t('options_day_open') : t('options_day_back', backText(until, now));
}

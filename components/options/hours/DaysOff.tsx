import { useRef } from 'preact/hooks';
import { removeDaysOff, stretchesOf, type DaysOff as Stretch } from '../../../utils/core/settings/edit-days-off.ts';
import { plural, t } from '../../../utils/platform/i18n.ts';
import { dayName } from '../../../utils/platform/i18n-calendar.ts';
import { Button } from '../../Button.tsx';
import { Group } from '../Group.tsx';
import { RemoveList } from '../RemoveList.tsx';
import { AddDaysOff } from './AddDaysOff.tsx';
import styles from './DaysOff.module.css';

type Props = {
  readonly dates: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly onChange: (dates: readonly string[]) => void;
};

/** Days without reminders: those to come, those that are over folded away, and a way to add others. */
export function DaysOff({ dates, today, onChange }: Props) {
  const first = useRef<HTMLInputElement>(null);
  const all = stretchesOf(dates);
  const over = all.filter(({ to }) => to < today);
  const listOf = (stretches: readonly Stretch[]) => (
    <RemoveList
      label={t('options_off_title')}
      items={stretches.map((stretch) => ({ id: stretch.from, ...wordsOf(stretch, today) }))}
      whenEmpty={first}
      onRemove={(from) => onChange(stretches.filter((each) => each.from === from).reduce(removeDaysOff, dates))}
    />
  );
  return (
    <Group title={t('options_off_title')} lead={t('options_off_lead')} of="daysOff">
      {all.length === 0 && <p class={styles.none}>{t('options_off_none')}</p>}
      {listOf(all.filter(({ to }) => to >= today))}
      <AddDaysOff dates={dates} today={today} first={first} onChange={onChange} />
      {over.length > 0 && (
        <details class={styles.over}>
          <summary>
            {plural(
              'options_off_past',
              over.reduce((sum, { days }) => sum + days, 0),
            )}
          </summary>
          {listOf(over)}
          {over.length > 1 && (
            <Button
              kind="quiet"
              onClick={() => {
                first.current?.focus();
                onChange(over.reduce(removeDaysOff, dates));
              }}
            >
              {t('options_off_past_remove')}
            </Button>
          )}
        </details>
      )}
    </Group>
  );
}

function wordsOf({ from, to, days }: Stretch, today: string): { readonly text: string; readonly note?: string } {
  if (days === 1) return { text: dayName(from, today) };
  const text = t('options_off_range', dayName(from, today), dayName(to, today));
  return { text, note: plural('options_off_days', days) };
}

import type { ToBeat } from '../../../../utils/core/history/day-sums.ts';
import { duration, plural, t } from '../../../../utils/platform/i18n.ts';
import { Part } from '../../Part.tsx';
import styles from './DayBeat.module.css';

type Props = { readonly longestMs: number; readonly beside: ToBeat };

/** Today's longest stretch beside those of the days before. */
export function DayBeat({ longestMs, beside }: Props) {
  const { shortestMs, usualMs, days } = beside;
  const most = Math.max(longestMs, usualMs, shortestMs, 1);
  const rows = [
    [t('history_day_beat_today'), longestMs],
    [plural('history_day_beat_usual', days), usualMs],
    [t('history_day_beat_shortest'), shortestMs],
  ] as const;
  return (
    <Part title={t('history_day_beat')} lead={t('history_day_beat_lead')}>
      <dl class={styles.rows}>
        {rows.map(([name, ms]) => (
          <div key={name} class={styles.row}>
            <dt>{name}</dt>
            <dd>
              <span class={styles.bar} style={{ '--long': ms / most }} aria-hidden="true" />
              <strong>{duration(ms)}</strong>
            </dd>
          </div>
        ))}
      </dl>
      <p class={styles.says}>
        {longestMs <= shortestMs ? t('history_day_beat_less') : t('history_day_beat_room', duration(shortestMs))}
      </p>
    </Part>
  );
}

import { regionKey } from '../../../utils/content/page-keys.ts';
import { SENSES, SHOWN_DAYS, type Diary } from '../../../utils/core/diary/diary.ts';
import { noted, trend, type TrendDay } from '../../../utils/core/diary/trend.ts';
import { number, t } from '../../../utils/platform/i18n.ts';
import { dayName } from '../../../utils/platform/i18n-calendar.ts';
import { listed } from '../../../utils/platform/i18n-names.ts';
import { Group } from '../Group.tsx';
import { Part } from '../Part.tsx';
import { Chart } from './Chart.tsx';
import { heightOf, mostOf, placesOf, RATING_MOST } from './chart.ts';
import { dateText } from './day-text.ts';
import { DayTable } from './DayTable.tsx';
import { WeekList } from './WeekList.tsx';
import styles from './NotesTrend.module.css';

type Props = { readonly diary: Diary; readonly today: string; readonly goal: number };

/** What was written down in four weeks, as it is: no average, no judgement, and a gap where there was nothing. */
export function NotesTrend({ diary, today, goal }: Props) {
  const empty = Object.keys(diary.days).length === 0 && Object.keys(diary.weeks).length === 0;
  if (empty) {
    return (
      <Group title={t('diary_trend_title')}>
        <p class={styles.empty}>{t('diary_trend_empty')}</p>
      </Group>
    );
  }
  const steps = trend(diary, 'steps', today, SHOWN_DAYS);
  const most = mostOf(steps, goal);
  const ends = [dateText(steps[0]?.date ?? today), dateText(today)] as const;
  return (
    <Group title={t('diary_trend_title')} lead={t('diary_trend_lead')}>
      {SENSES.map((sense) => {
        const days = trend(diary, sense, today, SHOWN_DAYS);
        const where = (date: string): string =>
          listed((diary.days[date]?.[sense]?.areas ?? []).map((area) => t(regionKey(area))));
        return (
          <Part key={sense} title={t(`diary_sense_${sense}`)} lead={summary(days)}>
            {noted(days) > 0 && (
              <>
                <Chart
                  kind="dots"
                  places={placesOf(days, RATING_MOST)}
                  today={today}
                  scale={[number(RATING_MOST), number(0)]}
                  ends={ends}
                />
                <DayTable
                  name={t(`diary_sense_${sense}`)}
                  columns={[t('diary_day'), t(`diary_sense_${sense}`), t('diary_table_where')]}
                  rows={rowsOf(days, today).map(([date, name, value]) => [name, value, where(date)])}
                />
              </>
            )}
          </Part>
        );
      })}
      <Part title={t('diary_steps_chart')} lead={summary(steps)}>
        {noted(steps) > 0 && (
          <>
            <Chart
              kind="bars"
              places={placesOf(steps, most)}
              today={today}
              line={heightOf(goal, most)}
              scale={[number(most), number(0)]}
              ends={ends}
            />
            <p class={styles.under}>{t('diary_goal_line', number(goal))}</p>
            <DayTable
              name={t('diary_steps_chart')}
              columns={[t('diary_day'), t('diary_steps_title')]}
              rows={rowsOf(steps, today).map(([, name, value]) => [name, value])}
            />
          </>
        )}
      </Part>
      <WeekList weeks={diary.weeks} today={today} />
    </Group>
  );
}

function summary(days: readonly TrendDay[]): string {
  return t('diary_noted', noted(days), days.length);
}

/** Days with an entry, the latest first: the date, its name, and the value in words. */
function rowsOf(days: readonly TrendDay[], today: string): readonly (readonly [string, string, string])[] {
  return days
    .flatMap(({ date, value }) => (value === null ? [] : [[date, dayName(date, today), number(value)] as const]))
    .toReversed();
}

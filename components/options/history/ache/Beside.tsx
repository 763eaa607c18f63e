import { MOST_LEVEL, SENSES, type Sense } from '../../../../utils/core/diary/diary.ts';
import { noted, type TrendDay } from '../../../../utils/core/diary/trend.ts';
import type { WeekMean } from '../../../../utils/core/history/moved.ts';
import { MINUTE } from '../../../../utils/core/time/moment.ts';
import { duration, number, plural, t } from '../../../../utils/platform/i18n.ts';
import { dayName } from '../../../../utils/platform/i18n-calendar.ts';
import { listed } from '../../../../utils/platform/i18n-names.ts';
import { dateText } from '../../notes/day-text.ts';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { acrossOf, axisOf } from '../trends/axes.ts';
import styles from './Beside.module.css';
import { Rows, type Row } from './Rows.tsx';

type Props = {
  /** The same days in all of them. */
  readonly notes: Readonly<Record<Sense | 'steps', readonly TrendDay[]>>;
  /** Minutes of breaks. */
  readonly movement: readonly TrendDay[];
  /** Steps of the weeks. */
  readonly means: readonly WeekMean[];
  /** Steps a day. */
  readonly goal: number;
  readonly today: string;
};

/** Of how many weeks the mean is named under the chart. */
const NAMED = 4;

const RATING = { share: (level: number) => (level / MOST_LEVEL) * 100, marks: [0, MOST_LEVEL / 2, MOST_LEVEL] };

/** What was noted and the minutes of breaks, one above the other over the same days. Nothing is concluded from it. */
export function Beside({ notes, movement, means, goal, today }: Props) {
  const noNote = t('insights_ache_gap');
  const senses = SENSES.map((sense): Row => ({
    name: t(`diary_sense_${sense}`),
    days: notes[sense],
    axis: RATING,
    say: number,
    gap: noNote,
    dots: true,
  }));
  const steps: Row = {
    name: t('insights_steps_title'),
    days: notes.steps,
    axis: axisOf([goal, ...valuesOf(notes.steps)], 1000),
    say: number,
    gap: noNote,
    lines: { goal, means },
  };
  const minutes: Row = {
    name: t('insights_ache_minutes'),
    days: movement,
    axis: axisOf(valuesOf(movement), 10),
    say: minutesText,
    mark: (each) => t('common_minutes', each),
    gap: t('insights_ache_unknown'),
  };
  const written = [...senses, steps].filter(({ days }) => noted(days) > 0);
  const rows = [...written, minutes];
  const cellsOf = (day: number): readonly string[] =>
    rows.map(({ days, say, gap }) => {
      const value = days[day]?.value;
      return value == null ? gap : say(value);
    });
  const isNoted = (day: number): boolean => written.some(({ days }) => days[day]?.value != null);
  return (
    <ChartFrame
      title={t('insights_ache_title')}
      summary={t(
        'insights_ache_summary',
        movement.filter((_, day) => isNoted(day)).length,
        movement.length,
        valuesOf(movement).filter((value) => value > 0).length,
        minutesText(valuesOf(movement).reduce((sum, value) => sum + value, 0)),
      )}
      lead={t('insights_ache_lead')}
      points={movement.length}
      under={({ x }) => (x >= 0 && x < 1 ? Math.floor(x * movement.length) : null)}
      say={(day) => {
        const values = cellsOf(day).map((cell, at) => t('history_part_named', rows[at]?.name ?? '', cell));
        return t('history_part_named', dayName(movement[day]?.date ?? today, today), listed(values));
      }}
      legend={
        means.length > 0 && (
          <>
            <p class={styles.means}>{t('insights_steps_lines', goal)}</p>
            <ul class={styles.means}>
              {means
                .slice(-NAMED)
                .toReversed()
                .map(({ from, mean, days }) => (
                  <li key={from}>
                    {t('insights_steps_week', dateText(from), Math.round(mean), plural('insights_steps_days', days))}
                  </li>
                ))}
            </ul>
          </>
        )
      }
      columns={[t('history_part_day'), ...rows.map(({ name }) => name)]}
      rows={() =>
        movement
          .flatMap(({ date, value }, day) =>
            value === null && !isNoted(day) ? [] : [{ key: date, cells: [dayName(date, today), ...cellsOf(day)] }],
          )
          .toReversed()
      }
    >
      {(at) => <Rows rows={rows} across={acrossOf(movement.length)} at={at} />}
    </ChartFrame>
  );
}

function valuesOf(days: readonly TrendDay[]): readonly number[] {
  return days.flatMap(({ value }) => (value === null ? [] : [value]));
}

function minutesText(minutes: number): string {
  return duration(minutes * MINUTE);
}

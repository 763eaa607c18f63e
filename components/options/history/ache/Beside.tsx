import { MOST_LEVEL, SENSES, type Sense } from '../../../../utils/core/diary/diary.ts';
import { inSteps, noted, type TrendDay, type TrendStep } from '../../../../utils/core/diary/trend.ts';
import type { WeekMean } from '../../../../utils/core/history/moved.ts';
import type { Unit } from '../../../../utils/core/history/spans.ts';
import type { Weekday } from '../../../../utils/core/history/weeks.ts';
import { MINUTE } from '../../../../utils/core/time/moment.ts';
import { duration, number, plural, t } from '../../../../utils/platform/i18n.ts';
import { listed } from '../../../../utils/platform/i18n-names.ts';
import { fullMinutes } from '../../../../utils/platform/i18n-spans.ts';
import { Segmented } from '../../../Segmented.tsx';
import { dateText } from '../../notes/day-text.ts';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { acrossOf, axisOf } from '../trends/axes.ts';
import { stepName } from '../trends/step-name.ts';
import styles from './Beside.module.css';
import { Rows, type Row } from './Rows.tsx';

const SPANS = ['quarter', 'year', 'all'] as const;
/** How far back it looks. */
export type BesideSpan = (typeof SPANS)[number];

type Props = {
  readonly span: BesideSpan;
  readonly onSpan: (span: BesideSpan) => void;
  /** What one place of the chart stands for, and the day a week begins with. */
  readonly unit: Unit;
  readonly first: Weekday;
  /** The same days in all of them. */
  readonly notes: Readonly<Record<Sense | 'steps', readonly TrendDay[]>>;
  /** Minutes of breaks. */
  readonly breaks: readonly TrendDay[];
  /** Steps of the weeks, for lines over the days. */
  readonly means: readonly WeekMean[];
  /** Steps a day. */
  readonly goal: number;
  readonly today: string;
};

/** Of how many weeks the mean is named under the chart. */
const NAMED = 4;

const RATING = { share: (level: number) => (level / MOST_LEVEL) * 100, marks: [0, MOST_LEVEL / 2, MOST_LEVEL] };

/** What was noted and the minutes of breaks, one above the other over the same days. Nothing is concluded from it. */
export function Beside({ span, onSpan, unit, first, notes, breaks, means, goal, today }: Props) {
  const stepped = (days: readonly TrendDay[]) => inSteps(days, unit, first);
  const noNote = t('insights_ache_gap');
  const named = (name: string): string => (unit === 'day' ? name : t('insights_ache_average', name));
  const senses = SENSES.map((sense): Row => ({
    name: named(t(`diary_sense_${sense}`)),
    steps: stepped(notes[sense]),
    axis: RATING,
    say: (level) => number(Math.round(level * 10) / 10),
    gap: noNote,
    dots: true,
  }));
  const walked = stepped(notes.steps);
  const steps: Row = {
    name: named(t('insights_steps_title')),
    steps: walked,
    axis: axisOf([goal, ...valuesOf(walked)], 1000),
    say: (mean) => number(Math.round(mean)),
    gap: noNote,
    lines: { goal, means },
  };
  const rested = inSteps(breaks, unit, first, today);
  const minutes: Row = {
    name: named(t('insights_ache_minutes')),
    steps: rested,
    axis: axisOf(valuesOf(rested), 10),
    say: minutesText,
    mark: (each) => t('common_minutes', each),
    gap: t('insights_ache_unknown'),
  };
  const written = [...senses, steps].filter((row) => row.steps.some(({ days }) => days > 0));
  const rows = [...written, minutes];
  const cellsOf = (at: number): readonly string[] =>
    rows.map(({ steps: all, say, gap }) => {
      const value = all[at]?.value;
      return value == null ? gap : say(value);
    });
  const isNoted = (day: number): boolean => Object.values(notes).some((days) => days[day]?.value != null);
  const nameOf = (step: TrendStep | undefined): string => (step === undefined ? '' : stepName(step, unit, today));
  return (
    <ChartFrame
      title={t('insights_ache_title')}
      summary={t(
        'insights_ache_summary',
        breaks.filter((_, day) => isNoted(day)).length,
        breaks.length,
        plural('insights_steps_days', valuesOf(breaks).filter((value) => value > 0).length),
        minutesText(valuesOf(breaks).reduce((sum, value) => sum + value, 0)),
      )}
      lead={t('insights_ache_lead')}
      controls={
        <Segmented
          label={t('history_trend_span')}
          options={SPANS.map((value) => ({ value, label: t(`history_trend_span_${value}`) }))}
          value={span}
          onChange={onSpan}
        />
      }
      points={rested.length}
      under={({ x }) => (x >= 0 && x < 1 ? Math.floor(x * rested.length) : null)}
      say={(point) => {
        const values = cellsOf(point).map((cell, at) => t('history_part_named', rows[at]?.name ?? '', cell));
        return t('history_part_named', nameOf(rested[point]), listed(values));
      }}
      legend={
        noted(notes.steps) > 0 && (
          <>
            <p class={styles.means}>{t(unit === 'day' ? 'insights_steps_lines' : 'insights_steps_goal', goal)}</p>
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
      columns={[t(`history_trend_${unit}`), ...rows.map(({ name }) => name)]}
      rows={() =>
        rested
          .flatMap((step, point) =>
            rows.some((row) => (row.steps[point]?.days ?? 0) > 0)
              ? [{ key: step.from, cells: [nameOf(step), ...cellsOf(point)] }]
              : [],
          )
          .toReversed()
      }
    >
      {(at) => <Rows rows={rows} unit={unit} across={acrossOf(rested.length)} at={at} />}
    </ChartFrame>
  );
}

function valuesOf(days: readonly Pick<TrendDay, 'value'>[]): readonly number[] {
  return days.flatMap(({ value }) => (value === null ? [] : [value]));
}

/** Full minutes; none are no seconds. */
function minutesText(minutes: number): string {
  const full = fullMinutes(minutes * MINUTE);
  return full === 0 ? t('common_minutes', 0) : duration(full * MINUTE);
}

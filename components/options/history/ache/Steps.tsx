import { noted, type TrendDay } from '../../../../utils/core/diary/trend.ts';
import type { WeekMean } from '../../../../utils/core/history/moved.ts';
import { daysBetween } from '../../../../utils/core/time/zone.ts';
import { number, plural, t } from '../../../../utils/platform/i18n.ts';
import { dayName } from '../../../../utils/platform/i18n-calendar.ts';
import { dateText } from '../../notes/day-text.ts';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { acrossOf, axisOf } from '../trends/axes.ts';
import { Dates } from '../trends/Multiples.tsx';
import charts from '../trends/Multiples.module.css';
import { Plot } from '../trends/Plot.tsx';
import { placed } from './placed.ts';
import styles from './Steps.module.css';

type Props = {
  readonly steps: readonly TrendDay[];
  readonly means: readonly WeekMean[];
  /** Steps a day. */
  readonly goal: number;
  readonly today: string;
};

/** How many weeks are named under the chart. */
const NAMED = 4;

/** Steps as they were written down, the goal as a dotted line, and the mean of each week as a line over its days. */
export function Steps({ steps, means, goal, today }: Props) {
  const across = acrossOf(steps.length);
  const axis = axisOf([goal, ...steps.map(({ value }) => value ?? 0)], 1000);
  const textOf = (value: number | null): string => (value === null ? t('insights_ache_gap') : number(value));
  const [first] = steps;
  return (
    <ChartFrame
      level={3}
      title={t('insights_steps_title')}
      summary={t('insights_steps_summary', noted(steps), steps.length, goal)}
      points={steps.length}
      under={({ x }) => (x >= 0 && x < 1 ? Math.floor(x * steps.length) : null)}
      say={(point) => {
        const day = steps[point];
        return day === undefined ? '' : t('history_part_named', dayName(day.date, today), textOf(day.value));
      }}
      legend={
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
      }
      columns={[t('history_part_day'), t('insights_steps_title')]}
      rows={() =>
        steps
          .flatMap(({ date, value }) =>
            value === null ? [] : [{ key: date, cells: [dayName(date, today), number(value)] }],
          )
          .toReversed()
      }
    >
      {(at) => (
        <div class={charts.charts}>
          <Plot steps={placed(steps)} across={across} axis={axis} at={at} say={number} plot>
            {({ value }, x) => {
              const up = axis.share(value);
              return (
                <rect
                  class={charts.bar}
                  x={`${x}%`}
                  y={`${100 - up}%`}
                  width={`${across.width}%`}
                  height={`${up}%`}
                  rx="2"
                />
              );
            }}
          </Plot>
          <svg class={styles.over}>
            <Line class={styles.goal} up={axis.share(goal)} from={0} to={100} />
            {means.map(({ from, mean }) => {
              const at0 = Math.max(0, daysBetween(first?.date ?? from, from));
              const end = Math.min(steps.length, daysBetween(first?.date ?? from, from) + 7);
              const place = (index: number): number => (index * 100) / steps.length;
              return <Line key={from} class={styles.mean} up={axis.share(mean)} from={place(at0)} to={place(end)} />;
            })}
          </svg>
          <Dates steps={placed(steps)} unit="day" across={across} />
        </div>
      )}
    </ChartFrame>
  );
}

type LineProps = {
  readonly class: string | undefined;
  readonly up: number;
  readonly from: number;
  readonly to: number;
};

function Line({ class: look, up, from, to }: LineProps) {
  const y = `${100 - up}%`;
  return <line class={look} x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} />;
}

import { Fragment } from 'preact';
import type { TrendStep } from '../../../../utils/core/diary/trend.ts';
import type { WeekMean } from '../../../../utils/core/history/moved.ts';
import type { Unit } from '../../../../utils/core/history/spans.ts';
import { daysBetween } from '../../../../utils/core/time/zone.ts';
import type { Across, Axis } from '../trends/axes.ts';
import { Dates } from '../trends/Multiples.tsx';
import charts from '../trends/Multiples.module.css';
import { Plot } from '../trends/Plot.tsx';
import styles from './Beside.module.css';

/** One small chart of several over the same days, weeks or months. */
export type Row = {
  readonly name: string;
  readonly steps: readonly TrendStep[];
  readonly axis: Axis;
  /** A value in words, and a mark of the axis if that is shorter. */
  readonly say: (value: number) => string;
  readonly mark?: (value: number) => string;
  /** What is said where nothing is known. */
  readonly gap: string;
  /** Dots with a line through them, instead of bars. */
  readonly dots?: boolean;
  /** Lines over it: the goal, dotted, and over days the mean of each week. */
  readonly lines?: { readonly goal: number; readonly means: readonly WeekMean[] };
};

type Props = {
  readonly rows: readonly Row[];
  readonly unit: Unit;
  readonly across: Across;
  readonly at: number | null;
};

/** Small charts over one line of time; where nothing is known there is a gap. A picture only. */
export function Rows({ rows, unit, across, at }: Props) {
  const last = rows.at(-1)?.steps ?? [];
  return (
    <div class={charts.charts}>
      {rows.map(({ name, steps, axis, say, mark = say, dots = false, lines }) => (
        <Fragment key={name}>
          <p class={charts.name}>{name}</p>
          <Plot
            steps={steps}
            across={across}
            axis={axis}
            at={at}
            say={mark}
            plot={steps === last}
            line={dots ? ({ value }) => axis.share(value ?? 0) : undefined}
          >
            {({ value }, x) => {
              const up = axis.share(value ?? 0);
              return dots ? (
                <circle class={charts.dot} cx={`${x + across.width / 2}%`} cy={`${100 - up}%`} />
              ) : (
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
          {lines !== undefined && (
            <svg class={styles.over}>
              <Line class={styles.goal} up={axis.share(lines.goal)} from={0} to={100} />
              {lines.means.map(({ from, mean }) => {
                const begins = daysBetween(steps[0]?.from ?? from, from);
                const place = (day: number): number => (Math.min(Math.max(day, 0), steps.length) * 100) / steps.length;
                return (
                  <Line
                    key={from}
                    class={styles.mean}
                    up={axis.share(mean)}
                    from={place(begins)}
                    to={place(begins + 7)}
                  />
                );
              })}
            </svg>
          )}
        </Fragment>
      ))}
      <Dates steps={last} unit={unit} across={across} />
    </div>
  );
}

type LineProps = {
  readonly class: string | undefined;
  readonly up: number;
  /** In per cent of the width. */
  readonly from: number;
  readonly to: number;
};

function Line({ class: look, up, from, to }: LineProps) {
  const y = `${100 - up}%`;
  return <line class={look} x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} />;
}

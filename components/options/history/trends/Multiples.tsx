import { ticks } from 'd3-array';
import type { Step, Unit } from '../../../../utils/core/history/spans.ts';
import { HOUR, MINUTE } from '../../../../utils/core/time/moment.ts';
import { duration, number, t } from '../../../../utils/platform/i18n.ts';
import { hoursText, monthText, shortDate } from '../../../../utils/platform/i18n-spans.ts';
import { type Across, acrossOf, type Axis, axisOf } from './axes.ts';
import styles from './Multiples.module.css';
import { Plot } from './Plot.tsx';

type Props = { readonly steps: readonly Step[]; readonly unit: Unit; readonly at: number | null };

/** Three small charts over one line of time. A picture only. */
export function Multiples({ steps, unit, at }: Props) {
  const across = acrossOf(steps.length);
  const screen = axisOf(
    steps.map(({ screenMs }) => screenMs),
    HOUR,
  );
  const stretches = steps.map(({ longestMs }) => longestMs);
  const longest = axisOf(stretches, Math.max(...stretches) > 4 * HOUR ? HOUR : 30 * MINUTE);
  const breaks = axisOf(
    steps.map(({ came }) => came),
    1,
    4,
  );
  const each = { steps, across, at };
  return (
    <div class={styles.charts}>
      <p class={styles.name}>{t(unit === 'day' ? 'history_part_screen' : 'history_trend_screen_average')}</p>
      <Plot {...each} axis={screen} say={lengthsOf(screen)} plot>
        {(step, x) => <Bar x={x} width={across.width} up={screen.share(step.screenMs)} />}
      </Plot>
      <p class={styles.name}>{t('history_part_longest')}</p>
      <Plot {...each} axis={longest} say={lengthsOf(longest)} line={({ longestMs }) => longest.share(longestMs)}>
        {(step, x) => (
          <circle class={styles.dot} cx={`${x + across.width / 2}%`} cy={`${100 - longest.share(step.longestMs)}%`} />
        )}
      </Plot>
      <p class={styles.name}>{t('history_trend_breaks')}</p>
      <Plot {...each} axis={breaks} say={number}>
        {(step, x) => (
          <>
            <Bar x={x} width={across.width} up={breaks.share(step.came)} pale />
            <Bar x={x} width={across.width} up={breaks.share(step.kept)} />
          </>
        )}
      </Plot>
      <Dates steps={steps} unit={unit} across={across} />
    </div>
  );
}

/** How the marks of an axis are said: nothing has no unit, and by the clock where hours and minutes have no room. */
function lengthsOf({ marks }: Axis): (ms: number) => string {
  const say = marks.some((ms) => ms > HOUR && ms % HOUR !== 0) ? hoursText : duration;
  return (ms) => (ms === 0 ? number(0) : say(ms));
}

type BarProps = { readonly x: number; readonly width: number; readonly up: number; readonly pale?: boolean };

function Bar({ x, width, up, pale = false }: BarProps) {
  const look = pale ? styles.pale : styles.bar;
  return <rect class={look} x={`${x}%`} y={`${100 - up}%`} width={`${width}%`} height={`${up}%`} rx="4" />;
}

type DatesProps = {
  readonly steps: readonly Pick<Step, 'from'>[];
  readonly unit: Unit;
  readonly across: Across;
};

/** A few of the days, weeks or months by name, under where they stand. */
export function Dates({ steps, unit, across }: DatesProps) {
  const named = ticks(0, steps.length - 1, 5).filter(Number.isInteger);
  return (
    <p class={styles.dates}>
      {named.map((index) => {
        const { from } = steps[index] ?? { from: '' };
        return (
          <span key={from} style={{ '--at': across.at(index) + across.width / 2 }}>
            {unit === 'month' ? monthText(from, 'short') : shortDate(from)}
            {unit === 'month' && ` ${from.slice(0, 4)}`}
          </span>
        );
      })}
    </p>
  );
}

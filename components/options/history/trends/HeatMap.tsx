import { scaleThreshold } from 'd3-scale';
import { useMemo } from 'preact/hooks';
import type { HoursOfWeek } from '../../../../utils/core/history/hours-of-week.ts';
import type { Weekday } from '../../../../utils/core/history/weeks.ts';
import { MINUTE } from '../../../../utils/core/time/moment.ts';
import { number, plural, t, weekdayName } from '../../../../utils/platform/i18n.ts';
import { fullMinutes, hourText } from '../../../../utils/platform/i18n-spans.ts';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { acrossOf } from './axes.ts';
import styles from './HeatMap.module.css';

type Props = { readonly of: HoursOfWeek; readonly first: Weekday };

/** Minutes of an hour from which the next tone begins. */
const TONES = [1, 15, 30, 45];
const toneOf = scaleThreshold(TONES, [0, 1, 2, 3, 4]);
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Weekdays by hours of the day: the more of an hour at the screen, the stronger its tone. */
export function HeatMap({ of, first }: Props) {
  const { hours, minutes, days } = of;
  const order = DAYS.map((row) => (first - 1 + row) % 7);
  const minutesAt = (row: number, column: number): number => minutes[order[row] ?? 0]?.[column] ?? 0;
  const dayOf = (row: number): string => weekdayName(WEEKDAYS[order[row] ?? 0] ?? 1);
  const hourAt = (column: number): readonly [string, string] => {
    const hour = hours[column] ?? 0;
    return [hourText(hour), hourText((hour + 1) % 24)];
  };
  const placeOf = (point: number): readonly [number, number] => [
    Math.floor(point / hours.length),
    point % hours.length,
  ];
  const summary = (): string => {
    const all = DAYS.flatMap((row) => hours.map((_, column) => minutesAt(row, column)));
    const most = Math.max(...all);
    const [row, column] = placeOf(all.indexOf(most));
    if (most === 0) return t('history_trend_none');
    return t('history_trend_hours_most', dayOf(row), ...hourAt(column), fullMinutes(most * MINUTE));
  };
  return (
    <ChartFrame
      level={3}
      title={t('history_trend_hours')}
      summary={summary()}
      legend={<Legend />}
      points={7 * hours.length}
      first={0}
      down={hours.length}
      under={({ x, y }) =>
        x >= 0 && x < 1 && y >= 0 && y < 1 ? Math.floor(y * 7) * hours.length + Math.floor(x * hours.length) : null
      }
      say={(point) => {
        const [row, column] = placeOf(point);
        const known = days[order[row] ?? 0] ?? 0;
        const [from, to] = hourAt(column);
        return plural('history_trend_hour', known, dayOf(row), from, to, fullMinutes(minutesAt(row, column) * MINUTE));
      }}
      columns={[t('history_part_day'), ...hours.map(hourText)]}
      rows={() =>
        DAYS.map((row) => ({
          key: `${row}`,
          cells: [dayOf(row), ...hours.map((_, column) => number(fullMinutes(minutesAt(row, column) * MINUTE)))],
        }))
      }
    >
      {(at) => (
        <div class={styles.map}>
          <div class={styles.days}>
            {DAYS.map((row) => (
              <span key={row}>{weekdayName(WEEKDAYS[order[row] ?? 0] ?? 1, 'short')}</span>
            ))}
          </div>
          <Tones of={of} columns={hours.length} minutesAt={minutesAt} at={at === null ? null : placeOf(at)} />
          <p class={styles.hours}>
            {hours.map(
              (hour, index) =>
                hour % 3 === 0 && (
                  <span key={hour} style={{ '--at': index / hours.length }}>
                    {hourText(hour)}
                  </span>
                ),
            )}
          </p>
        </div>
      )}
    </ChartFrame>
  );
}

type TonesProps = {
  readonly of: HoursOfWeek;
  readonly columns: number;
  readonly minutesAt: (row: number, column: number) => number;
  readonly at: readonly [number, number] | null;
};

function Tones({ of, columns, minutesAt, at }: TonesProps) {
  const across = acrossOf(columns, 0.1);
  const down = acrossOf(7, 0.1);
  const place = (row: number, column: number) => ({
    x: `${across.at(column)}%`,
    y: `${down.at(row)}%`,
    width: `${across.width}%`,
    height: `${down.width}%`,
    rx: 3,
  });
  const drawn = useMemo(
    () =>
      DAYS.flatMap((row) =>
        Array.from({ length: columns }, (_, column) => (
          <rect
            key={`${row} ${column}`}
            class={styles.tone}
            data-tone={toneOf(minutesAt(row, column))}
            {...place(row, column)}
          />
        )),
      ),
    [of],
  );
  return (
    <svg class={styles.tones} data-plot>
      <g>{drawn}</g>
      {at !== null && <rect class={styles.at} {...place(...at)} />}
    </svg>
  );
}

/** What the tones stand for. */
function Legend() {
  return (
    <p class={styles.legend}>
      {TONES.map((from, index) => (
        <span key={from} class={styles.item}>
          <svg width="14" height="14">
            <rect class={styles.tone} data-tone={index + 1} width="14" height="14" rx="3" />
          </svg>
          {t('history_trend_tone', from, TONES[index + 1] ?? 60)}
        </span>
      ))}
    </p>
  );
}

import { MOST_LEVEL, SENSES, type Sense } from '../../../../utils/core/diary/diary.ts';
import { noted, type TrendDay } from '../../../../utils/core/diary/trend.ts';
import { MINUTE } from '../../../../utils/core/time/moment.ts';
import { duration, number, t } from '../../../../utils/platform/i18n.ts';
import { dayName } from '../../../../utils/platform/i18n-calendar.ts';
import { listed } from '../../../../utils/platform/i18n-names.ts';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { acrossOf, axisOf } from '../trends/axes.ts';
import { Dates } from '../trends/Multiples.tsx';
import charts from '../trends/Multiples.module.css';
import { Plot } from '../trends/Plot.tsx';
import { placed } from './placed.ts';

type Props = {
  /** The same days in all of them. */
  readonly notes: Readonly<Record<Sense, readonly TrendDay[]>>;
  /** Minutes of breaks. */
  readonly movement: readonly TrendDay[];
  readonly today: string;
};

/** What was noted of ache and stiffness above the minutes of breaks on the same days. Nothing is concluded from it. */
export function Beside({ notes, movement, today }: Props) {
  const senses = SENSES.filter((sense) => noted(notes[sense]) > 0);
  const across = acrossOf(movement.length);
  const rating = { share: (level: number) => (level / MOST_LEVEL) * 100, marks: [0, MOST_LEVEL / 2, MOST_LEVEL] };
  const minutes = axisOf(
    movement.map(({ value }) => value ?? 0),
    10,
  );
  const noteOf = (sense: Sense, day: number): string => said(notes[sense][day]?.value, number, 'insights_ache_gap');
  const minutesOf = (day: number): string => said(movement[day]?.value, minutesText, 'insights_ache_unknown');
  const cellsOf = (day: number): readonly string[] => [...senses.map((sense) => noteOf(sense, day)), minutesOf(day)];
  const columns = [...senses.map((sense) => t(`diary_${sense}`)), t('insights_ache_minutes')];
  const days = movement.map((_, day) => senses.some((sense) => notes[sense][day]?.value != null));
  return (
    <ChartFrame
      level={3}
      title={t('insights_ache_title')}
      summary={t(
        'insights_ache_summary',
        days.filter(Boolean).length,
        movement.length,
        movement.filter(({ value }) => (value ?? 0) > 0).length,
        minutesText(movement.reduce((sum, { value }) => sum + (value ?? 0), 0)),
      )}
      lead={t('insights_ache_lead')}
      points={movement.length}
      under={({ x }) => (x >= 0 && x < 1 ? Math.floor(x * movement.length) : null)}
      say={(day) => {
        const values = cellsOf(day).map((cell, at) => t('history_part_named', columns[at] ?? '', cell));
        return t('history_part_named', dayName(movement[day]?.date ?? today, today), listed(values));
      }}
      columns={[t('history_part_day'), ...columns]}
      rows={() =>
        movement
          .flatMap(({ date, value }, day) =>
            value === null && !days[day] ? [] : [{ key: date, cells: [dayName(date, today), ...cellsOf(day)] }],
          )
          .toReversed()
      }
    >
      {(at) => (
        <div class={charts.charts}>
          {senses.map((sense) => (
            <>
              <p class={charts.name}>{t(`diary_${sense}`)}</p>
              <Plot
                steps={placed(notes[sense])}
                across={across}
                axis={rating}
                at={at}
                say={number}
                line={({ value }) => rating.share(value)}
              >
                {({ value }, x) => (
                  <circle class={charts.dot} cx={`${x + across.width / 2}%`} cy={`${100 - rating.share(value)}%`} />
                )}
              </Plot>
            </>
          ))}
          <p class={charts.name}>{t('insights_ache_minutes')}</p>
          <Plot
            steps={placed(movement)}
            across={across}
            axis={minutes}
            at={at}
            say={(each) => t('common_minutes', each)}
            plot
          >
            {({ value }, x) => {
              const up = minutes.share(value);
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
          <Dates steps={placed(movement)} unit="day" across={across} />
        </div>
      )}
    </ChartFrame>
  );
}

function said(
  value: number | null | undefined,
  say: (value: number) => string,
  gap: 'insights_ache_gap' | 'insights_ache_unknown',
): string {
  return value == null ? t(gap) : say(value);
}

function minutesText(minutes: number): string {
  return duration(minutes * MINUTE);
}

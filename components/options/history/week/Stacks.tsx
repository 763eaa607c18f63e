import { useMemo } from 'preact/hooks';
import { weekdayOf, type Week, type WeekDay } from '../../../../utils/core/history/weeks.ts';
import { HOUR, MINUTE } from '../../../../utils/core/time/moment.ts';
import { number, weekdayName } from '../../../../utils/platform/i18n.ts';
import { fullMinutes, hoursText } from '../../../../utils/platform/i18n-spans.ts';
import { Dots } from './Signs.tsx';
import styles from './Stacks.module.css';

/** What the highest stack stands for, at least; a short day is not drawn as a long one. */
const LEAST = 4 * HOUR;

type Props = { readonly week: Week; readonly today: string; readonly at: number | null };

/** Seven columns on the ground. A picture only. */
export function Stacks({ week, today, at }: Props) {
  const { days, longest } = week;
  const columns = useMemo(
    () =>
      days.map((day) => (
        <Column key={day.date} day={day} longest={longest?.date === day.date ? longest.index : null} />
      )),
    [week],
  );
  const most = Math.max(LEAST, ...days.map(({ sum }) => sum?.screenMs ?? 0));
  return (
    <div class={styles.week} data-plot>
      {days.map((day, index) => (
        <div
          key={day.date}
          class={styles.day}
          data-at={index === at}
          data-today={day.date === today}
          style={{ '--most': most }}
        >
          {columns[index]}
        </div>
      ))}
    </div>
  );
}

function Column({ day: { date, sum }, longest }: { readonly day: WeekDay; readonly longest: number | null }) {
  return (
    <>
      <span class={styles.time}>{sum !== null && sum.screenMs >= MINUTE && hoursText(sum.screenMs)}</span>
      <span class={styles.stack}>
        {sum === null && <i class={styles.off} />}
        {sum?.stretches.map((ms, index) => (
          // Stretches have no name but their place.
          // oxlint-disable-next-line react/no-array-index-key -- stretches of a day only ever follow one another
          <i key={index} class={index === longest ? styles.longest : styles.stretch} style={{ '--ms': ms }}>
            {index === longest && <b>{number(fullMinutes(ms))}</b>}
          </i>
        ))}
      </span>
      <span class={styles.name}>{weekdayName(weekdayOf(date), 'short')}</span>
      {sum !== null && <Dots sum={sum} />}
    </>
  );
}

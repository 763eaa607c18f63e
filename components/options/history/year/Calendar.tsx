import { useMemo } from 'preact/hooks';
import { weekdayOf } from '../../../../utils/core/history/weeks.ts';
import type { Year } from '../../../../utils/core/history/year.ts';
import { addDays, daysBetween } from '../../../../utils/core/time/zone.ts';
import { weekdayName } from '../../../../utils/platform/i18n.ts';
import { monthText } from '../../../../utils/platform/i18n-spans.ts';
import styles from './Calendar.module.css';
import { dotsOf, middleOf, PLACE } from './dots.ts';

type Props = { readonly year: Year; readonly today: string; readonly at: number | null };

/** Monday, Wednesday and Friday are named at the side, as there is room. */
const NAMED: readonly number[] = [1, 3, 5];
const ROWS = [0, 1, 2, 3, 4, 5, 6];

/** Weeks as columns of dots, with months above and days at the side. A picture only. */
export function Calendar({ year, today, at }: Props) {
  const { from, to, before, columns, months } = year;
  const { known, specks } = useMemo(() => dotsOf(year), [year]);
  return (
    <div class={styles.calendar}>
      <div class={styles.days}>
        {ROWS.map((row) => {
          const weekday = weekdayOf(addDays(from, row - before));
          return <span key={row}>{NAMED.includes(weekday) && weekdayName(weekday, 'short')}</span>;
        })}
      </div>
      <div class={styles.months}>
        {months.map(({ column, date }) => (
          <span key={date} style={{ '--at': column / columns }}>
            {monthText(date, 'short')}
          </span>
        ))}
      </div>
      <svg class={styles.dots} viewBox={`0 0 ${columns * PLACE} ${7 * PLACE}`} data-plot>
        <path class={styles.speck} d={specks} />
        <path class={styles.dot} d={known} />
        {today >= from && today <= to && <Ring class={styles.today} place={before + daysBetween(from, today)} />}
        {at !== null && <Ring class={styles.at} place={before + at} />}
      </svg>
    </div>
  );
}

function Ring({ class: look, place }: { readonly class: string | undefined; readonly place: number }) {
  const { x, y } = middleOf(place);
  return <circle class={look} cx={x} cy={y} r={PLACE / 2} />;
}

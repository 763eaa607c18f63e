import type { DaySum } from '../../../../utils/core/history/day-sum.ts';
import type { Year } from '../../../../utils/core/history/year.ts';
import { addDays, daysBetween } from '../../../../utils/core/time/zone.ts';
import { plural, t } from '../../../../utils/platform/i18n.ts';
import { dayName } from '../../../../utils/platform/i18n-calendar.ts';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { DayLink } from '../parts/DayLink.tsx';
import { addedUpText, sumCells, sumColumns, sumText } from '../parts/say.ts';
import { Stepper } from '../parts/Stepper.tsx';
import { Calendar } from './Calendar.tsx';

type Props = {
  readonly year: Year;
  /** A calendar year; `null`: the last twelve months. */
  readonly named: number | null;
  readonly today: string;
  /** How many computers it is added up from. */
  readonly computers: number;
  readonly onBack: (() => void) | null;
  readonly onOnward: (() => void) | null;
  /** Shows a day in full. */
  readonly onDay: (date: string) => void;
};

/** A year as a calendar of dots: the more of its breaks a day kept, the larger. */
export function YearChart({ year, named, today, computers, onBack, onOnward, onDay }: Props) {
  const { from, days, before, columns, known, kept, came } = year;
  const last = Math.max(0, Math.min(daysBetween(from, today), days.length - 1));
  const thisYear = Number(today.slice(0, 4));
  return (
    <ChartFrame
      title={`${named ?? t('history_year_last')}`}
      controls={
        <Stepper
          back={onBack === null ? t('history_year_back') : `${(named ?? thisYear + 1) - 1}`}
          onward={
            named === null ? t('history_year_onward') : named < thisYear ? `${named + 1}` : t('history_year_last')
          }
          onBack={onBack}
          onOnward={onOnward}
        />
      }
      summary={addedUpText(
        known === 0 ? t('history_year_none') : plural('history_year_summary', known, kept, came),
        computers,
      )}
      lead={t('history_year_lead')}
      points={days.length}
      first={last}
      across={7}
      down={1}
      under={({ x, y }) => {
        const column = Math.floor(x * columns);
        const point = column * 7 + Math.floor(y * 7) - before;
        return x >= 0 && x < 1 && y >= 0 && y < 1 && point >= 0 && point < days.length ? point : null;
      }}
      say={(point) => dayText(addDays(from, point), days[point] ?? null, today)}
      onChoose={(point) => days[point] && onDay(addDays(from, point))}
      columns={[t('history_part_day'), ...sumColumns()]}
      rows={() =>
        days
          .flatMap((sum, index) => {
            if (sum === null) return [];
            const date = addDays(from, index);
            return [
              { key: date, cells: [<DayLink key={date} date={date} today={today} onDay={onDay} />, ...sumCells(sum)] },
            ];
          })
          .toReversed()
      }
    >
      {(at) => <Calendar year={year} today={today} at={at} />}
    </ChartFrame>
  );
}

function dayText(date: string, sum: DaySum | null, today: string): string {
  const none = t(date > today ? 'history_part_coming' : 'history_part_none');
  return t('history_part_named', dayName(date, today), sum === null ? none : sumText(sum));
}

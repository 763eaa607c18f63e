import type { Week, WeekDay } from '../../../../utils/core/history/weeks.ts';
import { addDays } from '../../../../utils/core/time/zone.ts';
import { duration, plural, t } from '../../../../utils/platform/i18n.ts';
import { dayName } from '../../../../utils/platform/i18n-calendar.ts';
import { datesText } from '../../../../utils/platform/i18n-spans.ts';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { DayLink } from '../parts/DayLink.tsx';
import { sumCells, sumColumns, sumText } from '../parts/say.ts';
import { Stepper } from '../parts/Stepper.tsx';
import { Signs } from './Signs.tsx';
import { Stacks } from './Stacks.tsx';
import { WeekNumbers } from './WeekNumbers.tsx';

type Props = {
  readonly week: Week;
  /** The one before it. */
  readonly before: Week;
  readonly today: string;
  /** `null`: there is no earlier or later week. */
  readonly onBack: (() => void) | null;
  readonly onOnward: (() => void) | null;
  /** Shows a day in full. */
  readonly onDay: (date: string) => void;
};

/** A week: each day's stretches at the screen as a stack on the ground, and its breaks below. */
export function WeekChart({ week, before, today, onBack, onOnward, onDay }: Props) {
  const { days, known, screenMs } = week;
  const onwards = today <= week.to ? 'this' : today <= addDays(week.to, 7) ? 'last' : null;
  return (
    <ChartFrame
      title={onwards === null ? datesText(week.from, week.to) : t(`history_week_${onwards}`)}
      controls={
        <Stepper back={t('history_week_back')} onward={t('history_week_onward')} onBack={onBack} onOnward={onOnward} />
      }
      summary={known === 0 ? t('history_week_none') : plural('history_week_summary', known, duration(screenMs))}
      beside={known > 0 && <WeekNumbers week={week} before={before} isThis={onwards === 'this'} />}
      legend={<Signs days={days} />}
      points={days.length}
      first={Math.max(
        0,
        days.findLastIndex(({ date, sum }) => sum !== null && date <= today),
      )}
      under={({ x }) => (x >= 0 && x < 1 ? Math.floor(x * days.length) : null)}
      say={(point) => dayText(days[point], today)}
      onChoose={(point) => {
        const day = days[point];
        if (day !== undefined && day.sum !== null) onDay(day.date);
      }}
      columns={[t('history_part_day'), ...sumColumns()]}
      rows={() =>
        days.flatMap(({ date, sum }) =>
          sum === null
            ? []
            : [
                {
                  key: date,
                  cells: [<DayLink key={date} date={date} today={today} onDay={onDay} />, ...sumCells(sum)],
                },
              ],
        )
      }
    >
      {(at) => <Stacks week={week} today={today} at={at} />}
    </ChartFrame>
  );
}

function dayText(day: WeekDay | undefined, today: string): string {
  if (day === undefined) return '';
  const none = t(day.date > today ? 'history_part_coming' : 'history_part_none');
  return t('history_part_named', dayName(day.date, today), day.sum === null ? none : sumText(day.sum));
}

import { computed, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { HeatMap } from '../../../components/options/history/trends/HeatMap.tsx';
import { Trends } from '../../../components/options/history/trends/Trends.tsx';
import { TrendsGroup } from '../../../components/options/history/trends/TrendsGroup.tsx';
import { WeekChart } from '../../../components/options/history/week/WeekChart.tsx';
import { YearChart } from '../../../components/options/history/year/YearChart.tsx';
import { hoursOfWeek } from '../../../utils/core/history/hours-of-week.ts';
import { type Span, spanFrom, stepsOf, unitOf } from '../../../utils/core/history/spans.ts';
import { weekOf, weekStart } from '../../../utils/core/history/weeks.ts';
import { lastYear, yearOf } from '../../../utils/core/history/year.ts';
import { minutesOf } from '../../../utils/core/time/day.ts';
import { addDays } from '../../../utils/core/time/zone.ts';
import { firstWeekday } from '../../../utils/platform/i18n-calendar.ts';
import { settings } from '../../../utils/ui/store.ts';
import { allDays, earliest, followDays, ownDays, reading, wantFrom } from './days-now.ts';
import { openDay, today } from './history-now.ts';

const first = firstWeekday();
/** How many weeks before this one. */
const weeksBack = signal(0);
/** A calendar year; `null`: the last twelve months. */
const year = signal<number | null>(null);
/** What was chosen, and what is shown: the same as soon as all of it is read. */
const span = signal<Span>('quarter');
const shown = signal<Span>('quarter');

const weekFrom = computed(() => addDays(weekStart(today.value, first), -7 * weeksBack.value));
const week = computed(() => weekOf(ownDays.value, weekFrom.value));
const before = computed(() => weekOf(ownDays.value, addDays(weekFrom.value, -7)));

const thisYear = computed(() => Number(today.value.slice(0, 4)));
const firstYear = computed(() => Number((earliest.value ?? today.value).slice(0, 4)));
const yearSpan = computed(() =>
  year.value === null ? lastYear(today.value, first) : { from: `${year.value}-01-01`, to: `${year.value}-12-31` },
);
const calendar = computed(() => yearOf(allDays.value, yearSpan.value.from, yearSpan.value.to, first));

const from = computed(() => fromOf(shown.value));
const unit = computed(() => unitOf(from.value, today.value));
const steps = computed(() => stepsOf(allDays.value, from.value, today.value, unit.value, first));
const turnsAt = computed(() => Math.floor(minutesOf(settings.value.dayTurnsAt) / 60));
const hours = computed(() =>
  hoursOfWeek(
    ownDays.value.filter(({ date }) => date >= from.value),
    turnsAt.value,
  ),
);

/** Weeks to years with what is stored; nothing as long as there is nothing. */
export function WeeksNow() {
  useEffect(followDays, []);
  if (reading.value !== 'read' || allDays.value.length === 0) return null;
  return (
    <>
      <WeekChart
        week={week.value}
        before={before.value}
        today={today.value}
        onBack={weekFrom.value > (earliest.value ?? today.value) ? () => toWeek(1) : null}
        onOnward={weeksBack.value > 0 ? () => toWeek(-1) : null}
        onDay={open}
      />
      <YearChart
        year={calendar.value}
        named={year.value === null ? null : `${year.value}`}
        today={today.value}
        onBack={year.value === null || year.value > firstYear.value ? () => toYear(-1) : null}
        onOnward={year.value === null ? null : () => toYear(1)}
        onDay={open}
      />
      <TrendsGroup span={span.value} onSpan={(next) => void toSpan(next)}>
        <Trends steps={steps.value} unit={unit.value} today={today.value} />
        <HeatMap of={hours.value} first={first} />
      </TrendsGroup>
    </>
  );
}

function toWeek(by: number): void {
  weeksBack.value += by;
  void wantFrom(addDays(weekFrom.value, -7));
}

/** Beyond this year come the last twelve months. */
function toYear(by: number): void {
  const next = (year.value ?? thisYear.value + 1) + by;
  year.value = next > thisYear.value ? null : next;
  void wantFrom(yearSpan.value.from);
}

async function toSpan(next: Span): Promise<void> {
  span.value = next;
  await wantFrom(fromOf(next));
  shown.value = span.value;
}

function fromOf(which: Span): string {
  return spanFrom(which, today.value, earliest.value ?? today.value, first);
}

function open(date: string): void {
  openDay(date);
  scrollTo({ top: 0 });
}

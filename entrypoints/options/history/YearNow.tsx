import { computed, signal } from '@preact/signals';
import { YearChart } from '../../../components/options/history/year/YearChart.tsx';
import { lastYear, yearOf } from '../../../utils/core/history/year.ts';
import { allDays, computers, earliest, first, showDay, wantFrom } from './days-now.ts';
import { today } from './history-now.ts';

/** A calendar year; `null`: the last twelve months. */
const named = signal<number | null>(null);

const thisYear = computed(() => Number(today.value.slice(0, 4)));
const firstYear = computed(() => Number(earliest.value.slice(0, 4)));
const span = computed(() =>
  named.value === null ? lastYear(today.value, first) : { from: `${named.value}-01-01`, to: `${named.value}-12-31` },
);
const year = computed(() => yearOf(allDays.value, span.value.from, span.value.to, first));

/** A year, over all computers. */
export function YearNow() {
  return (
    <YearChart
      year={year.value}
      named={named.value}
      today={today.value}
      computers={computers.value}
      onBack={named.value === null || named.value > firstYear.value ? () => step(-1) : null}
      onOnward={named.value === null ? null : () => step(1)}
      onDay={showDay}
    />
  );
}

/** Beyond this year come the last twelve months. */
function step(by: number): void {
  const next = (named.value ?? thisYear.value + 1) + by;
  named.value = next > thisYear.value ? null : next;
  void wantFrom(span.value.from);
}

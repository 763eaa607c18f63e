import { computed, signal } from '@preact/signals';
import { WeekChart } from '../../../components/options/history/week/WeekChart.tsx';
import { weekOf, weekStart } from '../../../utils/core/history/weeks.ts';
import { addDays } from '../../../utils/core/time/zone.ts';
import { earliest, first, ownDays, showDay, wantFrom } from './days-now.ts';
import { today } from './history-now.ts';

/** How many weeks before this one. */
const back = signal(0);

const from = computed(() => addDays(weekStart(today.value, first), -7 * back.value));
const week = computed(() => weekOf(ownDays.value, from.value));
const before = computed(() => weekOf(ownDays.value, addDays(from.value, -7)));

/** A week, as it was on this computer: others tell only how much it was. */
export function WeekNow() {
  return (
    <WeekChart
      week={week.value}
      before={before.value}
      today={today.value}
      onBack={from.value > earliest.value ? () => step(1) : null}
      onOnward={back.value > 0 ? () => step(-1) : null}
      onDay={showDay}
    />
  );
}

function step(by: number): void {
  back.value += by;
  void wantFrom(addDays(from.value, -7));
}

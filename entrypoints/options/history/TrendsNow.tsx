import { computed, signal } from '@preact/signals';
import { HeatMap } from '../../../components/options/history/trends/HeatMap.tsx';
import { Trends } from '../../../components/options/history/trends/Trends.tsx';
import { TrendsGroup } from '../../../components/options/history/trends/TrendsGroup.tsx';
import { hoursOfWeek } from '../../../utils/core/history/hours-of-week.ts';
import { type Span, spanFrom, stepsOf, unitOf } from '../../../utils/core/history/spans.ts';
import { minutesOf } from '../../../utils/core/time/day.ts';
import { settings } from '../../../utils/ui/store.ts';
import { allDays, computers, earliest, first, ownDays, wantFrom } from './days-now.ts';
import { today } from './history-now.ts';

/** What was chosen, and what is shown: the same as soon as all of it is read. */
const chosen = signal<Span>('quarter');
const shown = signal<Span>('quarter');

const from = computed(() => fromOf(shown.value));
const unit = computed(() => unitOf(from.value, today.value));
const steps = computed(() => stepsOf(allDays.value, from.value, today.value, unit.value, first));
const turnsAt = computed(() => Math.floor(minutesOf(settings.value.dayTurnsAt) / 60));
const hours = computed(() =>
  hoursOfWeek(
    ownDays.value.filter(({ date }) => date >= from.value),
    today.value,
    turnsAt.value,
  ),
);

/** What was over weeks to years: amounts over all computers, hours on this one. */
export function TrendsNow() {
  return (
    <TrendsGroup span={chosen.value} onSpan={(span) => void choose(span)}>
      <Trends steps={steps.value} unit={unit.value} today={today.value} computers={computers.value} />
      <HeatMap of={hours.value} first={first} />
    </TrendsGroup>
  );
}

async function choose(span: Span): Promise<void> {
  chosen.value = span;
  await wantFrom(fromOf(span));
  shown.value = chosen.value;
}

function fromOf(span: Span): string {
  return spanFrom(span, today.value, earliest.value, first);
}

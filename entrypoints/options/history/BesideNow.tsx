import { computed, signal } from '@preact/signals';
import { Beside, type BesideSpan } from '../../../components/options/history/ache/Beside.tsx';
import { trend } from '../../../utils/core/diary/trend.ts';
import { breakTrend, weekMeans } from '../../../utils/core/history/moved.ts';
import { spanFrom, unitOf } from '../../../utils/core/history/spans.ts';
import { daysBetween } from '../../../utils/core/time/zone.ts';
import { earliest, first, ownDays, wantFrom } from './days-now.ts';
import { today } from './history-now.ts';
import { diary, firstNoted, plan, wantNotes } from './insights-now.ts';

/** What was chosen, and from when on is shown: the same as soon as all of it is read. */
const chosen = signal<BesideSpan>('quarter');
const shown = signal<{ readonly span: BesideSpan; readonly from: string } | null>(null);

const from = computed(() => shown.value?.from ?? spanFrom('quarter', today.value, earliest.value, first));
const unit = computed(() => ((shown.value?.span ?? 'quarter') === 'quarter' ? 'day' : unitOf(from.value, today.value)));
const length = computed(() => daysBetween(from.value, today.value) + 1);
const notes = computed(() => ({
  ache: trend(diary.value, 'ache', today.value, length.value),
  stiffness: trend(diary.value, 'stiffness', today.value, length.value),
  steps: trend(diary.value, 'steps', today.value, length.value),
}));
const breaks = computed(() => breakTrend(ownDays.value, today.value, length.value));
const means = computed(() => (unit.value === 'day' ? weekMeans(notes.value.steps, first) : []));

/** What was noted, beside the minutes of breaks; nothing where nothing was. */
export function BesideNow() {
  if (firstNoted.value === null) return null;
  return (
    <Beside
      span={chosen.value}
      onSpan={(span) => void choose(span)}
      unit={unit.value}
      first={first}
      notes={notes.value}
      breaks={breaks.value}
      means={means.value}
      goal={plan.value.stepGoal}
      today={today.value}
    />
  );
}

async function choose(span: BesideSpan): Promise<void> {
  chosen.value = span;
  const [days, notesSince] = [earliest.peek(), firstNoted.peek() ?? today.peek()];
  const since = notesSince < days ? notesSince : days;
  const start = spanFrom(span, today.peek(), since, first);
  await Promise.all([wantFrom(start), wantNotes(start)]);
  if (chosen.peek() === span) shown.value = { span, from: start };
}

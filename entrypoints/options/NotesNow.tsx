import { computed, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { NotesSection } from '../../components/options/notes/NotesSection.tsx';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { SHOWN_DAYS } from '../../utils/core/diary/diary.ts';
import { estimatedSteps } from '../../utils/core/diary/step-estimate.ts';
import { endOfDay } from '../../utils/core/time/day.ts';
import { addDays } from '../../utils/core/time/zone.ts';
import { now, settings } from '../../utils/ui/store.ts';
import { diarySaver, entries, followDiary, planSaver, reading, today } from './diary-now.ts';

/** The day that was chosen; `null`: the one it is. */
const chosen = signal<string | null>(null);

const day = computed(() => {
  const first = addDays(today.value, 1 - SHOWN_DAYS);
  return chosen.value !== null && chosen.value >= first && chosen.value < today.value ? chosen.value : today.value;
});
const zone = computed(() => now.value.zone);
const estimate = computed(() => {
  if (entries.value === null) return null;
  const { dayTurnsAt } = settings.value;
  const from = endOfDay(addDays(day.value, -1), zone.value, dayTurnsAt);
  return estimatedSteps(entries.value, EXERCISES, from, endOfDay(day.value, zone.value, dayTurnsAt));
});

/** The section on notes and steps with what is stored. */
export function NotesNow() {
  useEffect(followDiary, []);
  const { status, unusable } = reading.value;
  if (status === 'begun') return null;
  return (
    <NotesSection
      diary={diarySaver.shown.value}
      plan={planSaver.shown.value}
      today={today.value}
      day={day.value}
      estimate={estimate.value}
      unread={status === 'failed'}
      unusable={unusable}
      onDay={(date) => {
        chosen.value = date;
      }}
      onEdit={diarySaver.edit}
      onPlan={(change) => planSaver.edit((before) => ({ ...before, ...change }))}
    />
  );
}

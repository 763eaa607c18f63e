import { computed } from '@preact/signals';
import { DayNotices } from '../../../components/options/history/day/DayNotices.tsx';
import { DayView } from '../../../components/options/history/day/DayView.tsx';
import { toBeat } from '../../../utils/core/history/day-sums.ts';
import { person } from '../../../utils/ui/store.ts';
import { checkWords, exercises, items, minute, openDay, putAwayLost, reading, today, walker } from './history-now.ts';

const beside = computed(() => toBeat(reading.value.before));

/** The day that is shown, with what is known of the history as a whole. */
export function TodayNow() {
  const { status, date, first, behind, lost } = reading.value;
  if (status === 'begun') return null;
  return (
    <>
      <DayNotices refused={status === 'refused'} behind={behind} lost={lost} onDismissLost={() => void putAwayLost()} />
      <DayView
        day={date}
        today={today.value}
        first={first}
        now={minute.value}
        told={{ items: items.value, own: person.value.own, words: checkWords.value }}
        exercises={exercises.value}
        beside={beside.value}
        walker={walker.value}
        onDay={openDay}
      />
    </>
  );
}

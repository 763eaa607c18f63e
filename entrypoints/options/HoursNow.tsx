import { computed } from '@preact/signals';
import { HoursSection } from '../../components/options/hours/HoursSection.tsx';
import type { Workday } from '../../components/options/hours/TodayNow.tsx';
import { localOf } from '../../utils/core/time/zone.ts';
import { firstWeekday } from '../../utils/platform/i18n-calendar.ts';
import { now, view } from '../../utils/ui/store.ts';
import { setWorkday } from '../../utils/ui/verbs.ts';
import { editSettings, settingsSaver } from './savers.ts';

// Each by itself: the clock steps every second, these do not.
const today = computed(() => localOf(now.value.zone, now.value.at).date);
const until = computed(() => view.value.offHours?.until ?? null);
const is = computed<Workday['is']>(() => {
  if (view.value.offHours === null) return 'on';
  if (view.value.done) return 'done';
  return settingsSaver.shown.value.daysOff.includes(today.value) ? 'dayOff' : 'outside';
});

/** The section on working hours with what is stored and how this day stands. */
export function HoursNow() {
  return (
    <HoursSection
      settings={settingsSaver.shown.value}
      firstDay={firstWeekday()}
      now={now.peek().at}
      today={today.value}
      day={{ is: is.value, until: until.value }}
      onEdit={editSettings}
      onWorkday={(on) => void setWorkday(on)}
    />
  );
}

import { computed, signal } from '@preact/signals';
import { HabitsSection } from '../../components/options/habits/HabitsSection.tsx';
import type { OpenHabit } from '../../components/options/habits/open-habit.ts';
import { MINUTE } from '../../utils/core/time/moment.ts';
import { now, state, view } from '../../utils/ui/store.ts';
import { answerHabit, beginHabit } from '../../utils/ui/verbs.ts';
import { profileSaver, settingsSaver } from './savers.ts';

/** What is being written stays while another section is open. */
const open = signal<OpenHabit | null>(null);

// Each by itself: the clock steps every second, these do not.
const minute = computed(() => Math.floor(now.value.at / MINUTE) * MINUTE);
const offered = computed(() => state.value.habits);
const onOffer = computed(() => view.value.habit?.id ?? null);

/** The section on habits with what is stored and what is on offer. */
export function HabitsNow() {
  return (
    <HabitsSection
      habits={settingsSaver.shown.value.habits}
      profile={profileSaver.shown.value}
      moments={{ now: minute.value, offered: offered.value, onOffer: onOffer.value }}
      open={open.value}
      onOpen={(next) => {
        open.value = next;
      }}
      onEdit={settingsSaver.edit}
      onBegin={(id) => void beginHabit(id)}
      onAnswer={(id, done) => void answerHabit(id, done)}
    />
  );
}

import { computed, signal } from '@preact/signals';
import type { OfferedHours } from '../../components/welcome/HoursOffer.tsx';
import { guessHours } from '../../utils/core/settings/guess-hours.ts';
import { now } from '../../utils/platform/clock.ts';
import { editSettings, settingsSaver } from '../options/savers.ts';

/** The moment speaks as it was when the page was opened. */
const opened = now();
/** What was changed here, and the hours that were set then: those set in Options since count more. */
const changed = signal<{ readonly of: string; readonly to: OfferedHours } | null>(null);

/** What the step shows: as it is set, else a guess; `null` where the days are set one by one in Options. */
export const offered = computed<OfferedHours | null>(() => {
  const { workingHours, safetyConfirmedAt } = settingsSaver.shown.value;
  if (workingHours.length > 1) return null;
  if (changed.value?.of === JSON.stringify(workingHours)) return changed.value.to;
  const [set] = workingHours;
  if (set !== undefined) return { on: true, range: set };
  const { range, sure } = guessHours(opened);
  // Who has used Limber before has chosen to be without.
  return { on: sure && safetyConfirmedAt === null, range };
});

/** Changes what is offered; nothing is set by that yet. */
export function change(part: Partial<OfferedHours>): void {
  const { workingHours } = settingsSaver.shown.value;
  if (offered.value === null) return;
  changed.value = { of: JSON.stringify(workingHours), to: { ...offered.value, ...part } };
}

/** Sets the hours as they are offered. */
export function keepHours(): void {
  const { workingHours } = settingsSaver.shown.value;
  if (offered.value === null) return;
  const to = offered.value;
  const wanted = to.on ? [to.range] : [];
  const of = JSON.stringify(wanted);
  if (of === JSON.stringify(workingHours)) return;
  changed.value = { of, to };
  editSettings({ workingHours: wanted });
}

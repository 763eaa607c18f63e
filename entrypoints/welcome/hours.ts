import { computed, signal } from '@preact/signals';
import type { OfferedHours } from '../../components/welcome/HoursOffer.tsx';
import { guessHours } from '../../utils/core/settings/guess-hours.ts';
import { now } from '../../utils/platform/clock.ts';
import { editSettings, settingsSaver } from '../options/savers.ts';

/** The moment speaks as it was when the page was opened. */
const opened = now();
const changed = signal<OfferedHours | null>(null);

/** What the step shows: as it is set, else a guess; `null` where the days are set one by one in Options. */
export const offered = computed<OfferedHours | null>(() => {
  const { workingHours, safetyConfirmedAt } = settingsSaver.shown.value;
  if (workingHours.length > 1) return null;
  if (changed.value !== null) return changed.value;
  const [set] = workingHours;
  if (set !== undefined) return { on: true, range: set };
  const { range, sure } = guessHours(opened);
  // Who has used Limber before has chosen to be without.
  return { on: sure && safetyConfirmedAt === null, range };
});

/** Changes what is offered; nothing is set by that yet. */
export function change(part: Partial<OfferedHours>): void {
  if (offered.value !== null) changed.value = { ...offered.value, ...part };
}

/** Sets the hours as they are offered. */
export function keepHours(): void {
  const { workingHours } = settingsSaver.shown.value;
  if (offered.value === null) return;
  const { on, range } = offered.value;
  const wanted = on ? [range] : [];
  if (JSON.stringify(wanted) !== JSON.stringify(workingHours)) editSettings({ workingHours: wanted });
}

import type { Unit } from '../../../../utils/core/history/spans.ts';
import { dayName } from '../../../../utils/platform/i18n-calendar.ts';
import { datesText, monthText } from '../../../../utils/platform/i18n-spans.ts';

/** A day, week or month by its name. */
export function stepName(
  { from, to }: { readonly from: string; readonly to: string },
  unit: Unit,
  today: string,
): string {
  if (unit === 'day') return dayName(from, today);
  return unit === 'week' ? datesText(from, to) : monthText(from, 'long');
}

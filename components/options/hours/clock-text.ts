import type { ClockTime } from '../../../utils/core/settings/settings.ts';
import { overnight, type DayRange } from '../../../utils/core/settings/working-week.ts';
import { clockTime, t } from '../../../utils/platform/i18n.ts';

/** A stored clock time as the person's clock shows it. */
export function clockText(time: ClockTime): string {
  // Any day without a change of the clocks does.
  return clockTime(new Date(2026, 0, 5, Number(time.slice(0, 2)), Number(time.slice(3))).getTime());
}

/** A range in words: "22:00 to 06:00, next day". */
export function rangeText(range: DayRange): string {
  const key = overnight(range) ? 'options_hours_said_next' : 'options_hours_said';
  return t(key, clockText(range.from), clockText(range.to));
}

import type { Entry } from '../../../../utils/core/history/entry.ts';
import { MINUTE } from '../../../../utils/core/time/moment.ts';
import { clockTime } from '../../../../utils/platform/i18n.ts';

/** A moment (epoch ms) as the clock showed it where the entry was made, wherever the computer is now. */
export function placeTime(at: number, { offsetMinutes }: Pick<Entry, 'offsetMinutes'>): string {
  return clockTime(at + (offsetMinutes + new Date(at).getTimezoneOffset()) * MINUTE);
}

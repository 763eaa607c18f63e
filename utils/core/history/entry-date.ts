import type { ClockTime } from '../settings/settings.ts';
import { minutesOf } from '../time/day.ts';
import { MINUTE } from '../time/moment.ts';
import type { Entry } from './entry.ts';

/** The local day an entry counts to, by the clock of the place where it began. */
export function entryDate(
  { start, offsetMinutes }: Pick<Entry, 'start' | 'offsetMinutes'>,
  turnsAt: ClockTime,
): string {
  return new Date(start + (offsetMinutes - minutesOf(turnsAt)) * MINUTE).toISOString().slice(0, 10);
}

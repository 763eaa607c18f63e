import type { ClockTime } from '../settings/settings.ts';
import type { Now } from './moment.ts';
import { addDays, localOf, momentOf } from './zone.ts';

/** Minutes after midnight of `HH:MM`; 0 for anything else. */
export function minutesOf(clock: ClockTime): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const sum = hours * 60 + minutes;
  return Number.isFinite(sum) ? sum : 0;
}

/** The day a moment belongs to: its local date, or the one before while the clock is short of the turn-over hour. */
export function dayOf(now: Now, turnsAt: ClockTime): string {
  const local = localOf(now.zone, now.at);
  return local.minutes < minutesOf(turnsAt) ? addDays(local.date, -1) : local.date;
}

/** The moment at which the day named `date` ends and the next begins. */
export function endOfDay(date: string, zone: string, turnsAt: ClockTime): number {
  return momentOf(zone, addDays(date, 1), minutesOf(turnsAt));
}

/** The next turn-over hour after a moment. */
export function nextTurnOver(now: Now, turnsAt: ClockTime): number {
  return endOfDay(dayOf(now, turnsAt), now.zone, turnsAt);
}

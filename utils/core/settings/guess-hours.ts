import { localOf } from '../time/zone.ts';
import type { Now } from '../time/moment.ts';
import { clockOf, WEEKDAYS } from './working-week.ts';
import type { Weekday, WorkingRange } from './settings.ts';

/** Working hours as they may be, and whether the moment speaks for them. */
export type HoursGuess = { readonly range: WorkingRange; readonly sure: boolean };

const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
/** Between these hours somebody who looks is taken to be at work. */
const EARLIEST = 7;
const LATEST = 19;
/** A day's work as it is most usual, hours of the clock. */
const FROM = 9;
const TO = 17;

/**
 * A guess at the working hours of somebody who looks at this moment: eight hours that hold it, nine to five if they do,
 * on Monday to Friday and on the day it is. At night nine to five on Monday to Friday, for want of a better.
 * @returns `sure` from 7:00 to 19:00 on Monday to Friday
 */
export function guessHours({ at, zone }: Now): HoursGuess {
  const { weekday, minutes } = localOf(zone, at);
  const hour = Math.floor(minutes / 60);
  const byDay = EARLIEST <= hour && hour < LATEST;
  const today = WEEKDAYS.filter((day) => day === weekday);
  const atWork = WORKDAYS.some((day) => day === weekday);
  const from = byDay ? Math.min(hour, FROM) + Math.max(hour + 1 - TO, 0) : FROM;
  const days = byDay && !atWork ? [...WORKDAYS, ...today] : WORKDAYS;
  return { range: { days, from: clockOf(from * 60), to: clockOf((from + TO - FROM) * 60) }, sure: byDay && atWork };
}

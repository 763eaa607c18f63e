import { addDays, daysBetween } from '../../../utils/core/time/zone.ts';
import type { Chance } from './chance.ts';

/** A day of work. */
export type Workday = {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** ISO weekday, 1 is Monday. */
  readonly weekday: number;
  /** How much of the winter is on, 0 at midsummer to 1 at midwinter. */
  readonly winter: number;
  /** How far all of it has come, 0 on the first day to 1 on the last. */
  readonly along: number;
};

/** Off every year, as `MM-DD`: from one to the other. Not the holidays of a country, but about as many. */
const OFF: readonly (readonly [string, string])[] = [
  ['01-01', '01-01'],
  ['04-10', '04-16'],
  ['05-01', '05-01'],
  ['08-03', '08-21'],
  ['10-03', '10-05'],
  ['12-24', '12-31'],
];
const A_MONDAY = '1970-01-05';

/** In the last days nobody is in bed, so that there is something of the day before. */
const LATELY = 5;

/** The last so many days of work before a date, oldest first: no weekends, no holidays, no days in bed. */
export function workdaysBefore(date: string, many: number, chance: Chance): readonly Workday[] {
  const dates: string[] = [];
  let inBed = 0;
  for (let day = addDays(date, -1); dates.length < many; day = addDays(day, -1)) {
    if (weekdayOf(day) > 5 || isOff(day)) continue;
    if (inBed === 0 && dates.length > LATELY && chance.happens(0.006 + 0.012 * winterOn(day)))
      inBed = Math.ceil(chance.between(0, 5));
    if (inBed === 0) dates.push(day);
    else inBed -= 1;
  }
  return dates.toReversed().map((each, at) => ({
    date: each,
    weekday: weekdayOf(each),
    winter: winterOn(each),
    along: at / Math.max(1, many - 1),
  }));
}

/** How much of the winter is on, 0 at midsummer to 1 at midwinter. */
export function winterOn(date: string): number {
  const since = daysBetween(`${date.slice(0, 4)}-01-01`, date);
  return (1 + Math.cos((2 * Math.PI * (since + 10)) / 365)) / 2;
}

/** ISO weekday of a date, 1 is Monday. */
export function weekdayOf(date: string): number {
  const since = daysBetween(A_MONDAY, date) % 7;
  return ((since + 7) % 7) + 1;
}

function isOff(date: string): boolean {
  const day = date.slice(5);
  return OFF.some(([from, to]) => from <= day && day <= to);
}

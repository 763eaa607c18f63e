import type { FixedBreak, Settings, Weekday } from './settings.ts';
import { WEEKDAYS } from './working-week.ts';

/** Lunch first, then the other times at which people rest. As many as can be kept. */
const USUAL: readonly Pick<FixedBreak, 'at' | 'minutes'>[] = [
  { at: '12:30', minutes: 30 },
  { at: '15:30', minutes: 15 },
  { at: '10:30', minutes: 15 },
  { at: '17:30', minutes: 15 },
  { at: '08:30', minutes: 15 },
];

const MONDAY_TO_FRIDAY: readonly Weekday[] = [1, 2, 3, 4, 5];

/** Another fixed break at a usual time that is still free, on the days that have working hours. */
export function addFixed({
  fixedBreaks,
  workingHours,
}: Pick<Settings, 'fixedBreaks' | 'workingHours'>): readonly FixedBreak[] {
  const free = USUAL.find(({ at }) => fixedBreaks.every((each) => each.at !== at)) ?? USUAL[0];
  if (!free) return fixedBreaks;
  const worked = WEEKDAYS.filter((day) => workingHours.some(({ days }) => days.includes(day)));
  return [...fixedBreaks, { days: worked.length > 0 ? worked : MONDAY_TO_FRIDAY, ...free }];
}

/** The breaks with number `index` changed. */
export function changeFixed(
  fixedBreaks: readonly FixedBreak[],
  index: number,
  change: Partial<FixedBreak>,
): readonly FixedBreak[] {
  return fixedBreaks.map((each, at) => (at === index ? { ...each, ...change } : each));
}

/** The breaks without number `index`. */
export function removeFixed(fixedBreaks: readonly FixedBreak[], index: number): readonly FixedBreak[] {
  return fixedBreaks.toSpliced(index, 1);
}

/** The days of a break with one on or off, in order; `null` if none would be left. */
export function daysWith(days: readonly Weekday[], day: Weekday, on: boolean): readonly Weekday[] | null {
  const next = WEEKDAYS.filter((each) => (each === day ? on : days.includes(each)));
  return next.length === 0 ? null : next;
}

import type { ClockTime, Weekday, WorkingRange } from './settings.ts';

/** Reminders come between `from` and `to`; a `to` at or before `from` lies on the next day. */
export type DayRange = { readonly from: ClockTime; readonly to: ClockTime };

/** The ranges that begin on each weekday. */
export type Week = Readonly<Record<Weekday, readonly DayRange[]>>;

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const EMPTY: Week = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
const NINE_TO_FIVE: DayRange = { from: '09:00', to: '17:00' };

/** Stored ranges told apart by weekday, in the order they are stored. */
export function weekOf(ranges: readonly WorkingRange[]): Week {
  return WEEKDAYS.reduce<Week>(
    (week, day) => ({
      ...week,
      [day]: ranges.filter((range) => range.days.includes(day)).map(({ from, to }) => ({ from, to })),
    }),
    EMPTY,
  );
}

/** A week as it is stored: equal ranges of several days in one, so that few are kept. */
export function rangesOf(week: Week): readonly WorkingRange[] {
  const kept: { days: Weekday[]; from: ClockTime; to: ClockTime }[] = [];
  for (const day of WEEKDAYS) {
    for (const { from, to } of week[day]) {
      const same = kept.find((range) => range.from === from && range.to === to && !range.days.includes(day));
      if (same) same.days.push(day);
      else kept.push({ days: [day], from, to });
    }
  }
  return kept;
}

/** Another range of a day: nine to five on an empty one, else two hours from an hour after the last one. */
export function addRange(week: Week, day: Weekday): Week {
  const last = week[day].at(-1);
  const added = last ? { from: later(last.to, 60), to: later(last.to, 180) } : NINE_TO_FIVE;
  return { ...week, [day]: [...week[day], added] };
}

/** A day without its range number `index`. */
export function removeRange(week: Week, day: Weekday, index: number): Week {
  return { ...week, [day]: week[day].toSpliced(index, 1) };
}

/** A day with its range number `index` changed. */
export function changeRange(week: Week, day: Weekday, index: number, range: DayRange): Week {
  return { ...week, [day]: week[day].with(index, range) };
}

/** The ranges of one day on Monday to Friday too. */
export function copyToWeekdays(week: Week, day: Weekday): Week {
  const ranges = week[day];
  return { ...week, 1: ranges, 2: ranges, 3: ranges, 4: ranges, 5: ranges };
}

/** Whether a day has hours that some day from Monday to Friday does not have. */
export function canCopy(week: Week, day: Weekday): boolean {
  const same = (other: readonly DayRange[]): boolean =>
    other.length === week[day].length &&
    other.every(({ from, to }, index) => from === week[day][index]?.from && to === week[day][index]?.to);
  return week[day].length > 0 && ![week[1], week[2], week[3], week[4], week[5]].every(same);
}

/** Whether a range ends on the day after it began. */
export function overnight(range: DayRange): boolean {
  return range.to <= range.from;
}

/** Whether a text is a clock time `HH:MM`. */
export function isClockTime(text: string): text is ClockTime {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** The weekdays from the one a week begins with. */
export function weekFrom(first: Weekday): readonly Weekday[] {
  const at = WEEKDAYS.indexOf(first);
  return [...WEEKDAYS.slice(at), ...WEEKDAYS.slice(0, at)];
}

/** A clock time so many minutes after midnight, 0-1439. */
export function clockOf(minutes: number): ClockTime {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function later(time: ClockTime, minutes: number): ClockTime {
  return clockOf((Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes) % 1440);
}

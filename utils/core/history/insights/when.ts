import { weekOf } from '../../diary/week.ts';
import type { Settings, Weekday } from '../../settings/settings.ts';
import { clockOf, WEEKDAYS } from '../../settings/working-week.ts';
import { HOUR } from '../../time/moment.ts';
import type { Entry } from '../entry.ts';
import { weekdayOf } from '../weeks.ts';
import { hourOf, medianOf, partOf, type Asked } from './asked.ts';
import type { Trial } from './chance.ts';
import type { Change } from './change.ts';
import type { DayPart } from './insight.ts';
import { moreOften, moreThan, type Look } from './looks.ts';

const EARLY_HOURS = [8, 9, 10, 11] as const;
/** What a start of the day without reminders can be set to at most, minutes. */
const QUIET_START = 30;
/** How long a fixed break is that is put where breaks are missing, minutes. */
const FIXED_MINUTES = 10;

/** Are reminders before an hour ignored more often than later ones? */
export function early(asked: readonly Asked[], { workingHours }: Settings): readonly Look[] {
  const ignored = trialsOf(asked, 'ignored');
  return EARLY_HOURS.map((hour) => {
    const change: Change =
      workingHours.length === 0
        ? { set: 'quietStart', minutes: QUIET_START }
        : { set: 'start', at: clockOf(hour * 60) };
    const [before, after] = parted(ignored, (each) => each.hour >= 4 && each.hour < hour);
    return moreOften({ kind: 'early', hour }, before, after, change);
  });
}

/** Is more skipped in one hour than in the others? */
export function hours(asked: readonly Asked[]): readonly Look[] {
  const skipped = trialsOf(asked, 'skipped');
  return [...new Set(asked.map((each) => Math.floor(each.hour)))].map((hour) => {
    const [here, elsewhere] = parted(skipped, (each) => Math.floor(each.hour) === hour);
    return moreOften({ kind: 'hour', hour }, here, elsewhere, { set: 'gap', hour });
  });
}

/** Is less kept on one weekday than on the others? */
export function weekdays(asked: readonly Asked[]): readonly Look[] {
  const lost = trialsOf(asked, 'skipped', 'ignored');
  return WEEKDAYS.filter((weekday) => asked.some(({ date }) => weekdayOf(date) === weekday)).map((weekday) => {
    const [here, elsewhere] = parted(lost, ({ date }) => weekdayOf(date) === weekday);
    return moreOften({ kind: 'weekday', weekday }, here, elsewhere, fixedAt(hoursOf(here, true), [weekday]));
  });
}

/** Is more kept before noon than from noon on, or less? */
export function halves(asked: readonly Asked[]): readonly Look[] {
  const [morning, later] = parted(trialsOf(asked, 'kept'), ({ hour }) => partOf(hour) === 'morning');
  const days = WEEKDAYS.filter((weekday) => asked.some(({ date }) => weekdayOf(date) === weekday));
  const into = (half: readonly AskedTrial[]): Change => fixedAt(hoursOf(half, false), days);
  return [
    moreOften({ kind: 'half', part: 'morning' }, morning, later, into(later)),
    moreOften({ kind: 'half', part: 'afternoon' }, later, morning, into(morning)),
  ];
}

/**
 * Does the longest stretch of a week often lie in the same part of the same weekday? By chance it would lie there in the
 * share of the time at the screen that falls there.
 */
export function stretches(entries: readonly Entry[]): readonly Look[] {
  const known = entries.flatMap((entry) => {
    const { outcome, reason, date } = entry;
    if (outcome !== 'screen' || reason === 'total' || date === undefined) return [];
    const ms = entry.ms ?? entry.end - entry.start;
    const middle = hourOf(entry) + (entry.end - entry.start) / 2 / HOUR;
    return [{ date, ms, middle, weekday: weekdayOf(date), part: partOf(middle % 24) }];
  });
  const total = known.reduce((sum, { ms }) => sum + ms, 0);
  const longest = [...Map.groupBy(known, ({ date }) => weekOf(date).key).values()].flatMap((week) =>
    week.toSorted((a, b) => b.ms - a.ms).slice(0, 1),
  );
  return [...Map.groupBy(known, slotOf).values()].flatMap((slot) => {
    const [first] = slot;
    if (first === undefined) return [];
    const { weekday, part } = first;
    const here = longest.filter((each) => slotOf(each) === slotOf(first));
    const trials: readonly Trial[] = longest.map((each) => ({ date: each.date, hit: here.includes(each) }));
    const share = slot.reduce((sum, { ms }) => sum + ms, 0) / total;
    const change = fixedAt(
      here.map(({ middle }) => middle),
      [weekday],
    );
    return [moreThan({ kind: 'stretch', weekday, part }, trials, share, change)];
  });
}

/** A fixed break in the middle of these hours, to the quarter of an hour. */
function fixedAt(hoursOfDay: readonly number[], days: readonly Weekday[]): Change {
  const at = clockOf((Math.round(medianOf(hoursOfDay) * 4) * 15) % 1440);
  return { set: 'fixed', days, at, minutes: FIXED_MINUTES };
}

/** The hours of those that were hit, or not. */
function hoursOf(trials: readonly AskedTrial[], hit: boolean): readonly number[] {
  return trials.filter((each) => each.hit === hit).map(({ hour }) => hour);
}

function slotOf({ weekday, part }: { readonly weekday: Weekday; readonly part: DayPart }): string {
  return `${weekday}${part}`;
}

type AskedTrial = Trial & Pick<Asked, 'hour'>;

function trialsOf(asked: readonly Asked[], ...hits: readonly Asked['became'][]): readonly AskedTrial[] {
  return asked.map(({ date, hour, became }) => ({ date, hour, hit: hits.includes(became) }));
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

import { MOST_FIXED, MOST_RANGES } from '../../settings/limits.ts';
import { cueOf, withCue, withLength, withLonger } from '../../settings/edit-rhythm.ts';
import type { ClockTime, FixedBreak, FullScreenRule, Settings, Weekday } from '../../settings/settings.ts';
import { clockOf } from '../../settings/working-week.ts';
import type { Region } from '../../movement/exercise.ts';
import { minutesOf } from '../../time/day.ts';

/** A change of one setting that something speaks for. */
export type Change =
  | { readonly set: 'fullScreen'; readonly to: FullScreenRule }
  /** Working hours that begin earlier begin then. */
  | { readonly set: 'start'; readonly at: ClockTime }
  | { readonly set: 'quietStart'; readonly minutes: number }
  /** Working hours have a gap in the hour that begins then. */
  | { readonly set: 'gap'; readonly hour: number }
  /** All movement breaks are of this length, s. */
  | { readonly set: 'length'; readonly seconds: number }
  | { readonly set: 'badge' }
  /** Standing for so many minutes at a time. */
  | { readonly set: 'stand'; readonly minutes: number }
  | {
      readonly set: 'fixed';
      readonly days: readonly Weekday[];
      readonly at: ClockTime;
      readonly minutes: number;
    }
  /** A part of the body gets its turn more often; the profile has it. */
  | { readonly set: 'region'; readonly region: Region };

/** The setting each is about; `undefined`: none of the settings. */
export const FIELDS = {
  fullScreen: 'fullScreen',
  start: 'workingHours',
  gap: 'workingHours',
  quietStart: 'quietStartMinutes',
  badge: 'remindBy',
  fixed: 'fixedBreaks',
  length: 'cues',
  stand: 'cues',
  region: undefined,
} as const satisfies Readonly<Record<Change['set'], keyof Settings | undefined>>;

/** The values a change puts into the settings, and those that take it back; `null`: it would change nothing there. */
export type Edit = { readonly to: Partial<Settings>; readonly back: Partial<Settings> };

/** What a change does to the settings as they are now. */
export function editOf(change: Change, settings: Settings): Edit | null {
  const { fullScreen, workingHours, quietStartMinutes, remindBy, fixedBreaks, rhythm, cues, restingCues } = settings;
  switch (change.set) {
    case 'fullScreen':
      return change.to === fullScreen ? null : { to: { fullScreen: change.to }, back: { fullScreen } };
    case 'start':
      return hours(
        workingHours.map((range) =>
          range.from < change.at && range.to > change.at ? { ...range, from: change.at } : range,
        ),
      );
    case 'gap':
      return hours(workingHours.flatMap((range) => around(range, change.hour)));
    case 'quietStart':
      if (quietStartMinutes >= change.minutes) return null;
      return { to: { quietStartMinutes: change.minutes }, back: { quietStartMinutes } };
    case 'badge':
      return remindBy === 'badge' ? null : { to: { remindBy: 'badge' }, back: { remindBy } };
    case 'fixed':
      return fixedBreaks.length >= MOST_FIXED || fixedBreaks.some((each) => isNear(each, change))
        ? null
        : {
            to: { fixedBreaks: [...fixedBreaks, { days: change.days, at: change.at, minutes: change.minutes }] },
            back: { fixedBreaks },
          };
    case 'length': {
      const cue = cueOf(settings, 'move');
      if (cue === null || (cue.seconds === change.seconds && cue.longEvery === undefined)) return null;
      return rhythmOf(withCue(settings, withLength(withLonger(cue, null), change.seconds)));
    }
    case 'stand': {
      const cue = cueOf(settings, 'posture');
      if (cue?.standMinutes === undefined || cue.standMinutes === change.minutes) return null;
      return rhythmOf(withCue(settings, { ...cue, standMinutes: change.minutes }));
    }
    case 'region':
      return null;
  }

  function hours(changed: Settings['workingHours']): Edit | null {
    const same = changed.length === workingHours.length && changed.every((range, at) => range === workingHours[at]);
    return same || changed.length > MOST_RANGES ? null : { to: { workingHours: changed }, back: { workingHours } };
  }

  function rhythmOf(to: Settings): Edit {
    return {
      to: { rhythm: to.rhythm, cues: to.cues, restingCues: to.restingCues },
      back: { rhythm, cues, restingCues },
    };
  }
}

type Range = Settings['workingHours'][number];

/** A range without the hour, where it lies inside a range that ends on the same day. */
function around(range: Range, hour: number): readonly Range[] {
  const from = clockOf(hour * 60);
  const to = clockOf((hour + 1) * 60);
  if (range.to <= range.from || from < range.from || to > range.to || to <= from) return [range];
  return [
    { ...range, to: from },
    { ...range, from: to },
  ].filter((part) => part.from < part.to);
}

/** Whether a fixed break lies within an hour of the other on one of its weekdays. */
function isNear({ days, at }: FixedBreak, other: Extract<Change, { set: 'fixed' }>): boolean {
  return days.some((day) => other.days.includes(day)) && Math.abs(minutesOf(at) - minutesOf(other.at)) < 60;
}

import {
  LIMITS,
  MOST_CUES,
  MOST_DAYS_OFF,
  MOST_FIXED,
  MOST_HABITS,
  MOST_RANGES,
  MOST_SITES,
  WHOLE,
} from '../../core/settings/limits.ts';
import {
  ABSENCE_RULES,
  ANCHORS,
  BREAK_PLACES,
  FULL_SCREEN_RULES,
  REMIND_BY,
  RHYTHM_IDS,
  type Settings,
  WATCHING_ANSWERS,
} from '../../core/settings/settings.ts';
import { isFlag, isMoment, isName, isWithin } from '../kinds.ts';
import { fits, listOf, maybe, orNull, type Shape } from './shape.ts';

const days: Shape = (value) => Array.isArray(value) && value.length > 0 && fits(value, listOf([1, 2, 3, 4, 5, 6, 7]));
const clock = matching(/^([01]\d|2[0-3]):[0-5]\d$/);

const cues: Shape = listOf(
  {
    kind: ['move', 'micro', 'eyes', 'posture'],
    everyMinutes: within('everyMinutes'),
    seconds: within('seconds'),
    standMinutes: maybe(within('standMinutes')),
    longEvery: maybe(within('longEvery')),
    longSeconds: maybe(within('longSeconds')),
  },
  MOST_CUES,
);

/** Settings as the worker can go by them; a field that is not there has its default. */
export const SETTINGS: { readonly [Field in keyof Settings]: Shape } = {
  rhythm: RHYTHM_IDS,
  cues,
  restingCues: cues,
  absence: ABSENCE_RULES,
  graceMinutes: within('graceMinutes'),
  remindAgainMinutes: within('remindAgainMinutes'),
  remindAgains: within('remindAgains'),
  snoozeMinutes: within('snoozeMinutes'),
  snoozes: within('snoozes'),
  sound: isFlag,
  keepUntilAnswered: isFlag,
  remindBy: REMIND_BY,
  breakIn: BREAK_PLACES,
  workingHours: listOf({ days, from: clock, to: clock }, MOST_RANGES),
  daysOff: listOf(matching(/^\d{4}-\d{2}-\d{2}$/), MOST_DAYS_OFF),
  fixedBreaks: listOf({ days, at: clock, minutes: within('minutes') }, MOST_FIXED),
  quietStartMinutes: within('quietStartMinutes'),
  remindersADay: within('remindersADay'),
  fullScreen: FULL_SCREEN_RULES,
  watching: orNull(WATCHING_ANSWERS),
  meetingSites: listOf(matching(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/), MOST_SITES),
  habits: listOf(
    {
      id: isName,
      anchor: ANCHORS,
      when: isName,
      will: isName,
      exercise: maybe(isName),
      at: maybe(clock),
      notify: isFlag,
    },
    MOST_HABITS,
  ),
  badgeMinutes: isFlag,
  tone: isFlag,
  toneVolume: within('toneVolume'),
  dayTurnsAt: clock,
  countOnly: isFlag,
  safetyConfirmedAt: orNull(isMoment),
};

function within(field: keyof typeof LIMITS): Shape {
  const { min, max } = LIMITS[field];
  return (value) => isWithin(value, min, max) && (!WHOLE.has(field) || Number.isInteger(value));
}

function matching(form: RegExp): Shape {
  return (value) => typeof value === 'string' && form.test(value);
}

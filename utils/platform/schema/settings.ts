import * as v from 'valibot';
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts';
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
  WATCHING_ANSWERS,
  type Cue,
  type FixedBreak,
  type Habit,
  type Settings,
  type Weekday,
  type WorkingRange,
} from '../../core/settings/settings.ts';
import { cueKind } from './entry.ts';
import { isRecord, type Parsed, type Problem } from '../kinds.ts';
import { flag, matching, moment, name } from './parsed.ts';

type Bounds = { readonly min: number; readonly max: number };
type Stored = Readonly<Record<string, unknown>>;

const clockTime = matching(/^([01]\d|2[0-3]):[0-5]\d$/);
const date = matching(/^\d{4}-\d{2}-\d{2}$/);
const site = matching(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
const weekday = v.picklist([1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[]);

/** Fields that are as they are or fall back to their default. */
const WHOLE_FIELDS = {
  rhythm: v.picklist(RHYTHM_IDS),
  absence: v.picklist(ABSENCE_RULES),
  sound: flag,
  keepUntilAnswered: flag,
  remindBy: v.picklist(REMIND_BY),
  breakIn: v.picklist(BREAK_PLACES),
  dayTurnsAt: clockTime,
  countOnly: flag,
  safetyConfirmedAt: v.nullable(moment),
  fullScreen: v.picklist(FULL_SCREEN_RULES),
  watching: v.nullable(v.picklist(WATCHING_ANSWERS)),
  badgeMinutes: flag,
  tone: flag,
} satisfies { readonly [K in keyof Settings]?: v.GenericSchema<unknown, Settings[K]> };

/** Fields that move into their limits. */
const NUMBERS = [
  'graceMinutes',
  'remindAgainMinutes',
  'remindAgains',
  'snoozeMinutes',
  'snoozes',
  'quietStartMinutes',
  'remindersADay',
  'toneVolume',
] as const;

/**
 * Settings out of anything. Each field is looked at by itself: a broken one falls back to its default, a number
 * out of range moves to the nearest allowed one, unknown fields are ignored, missing ones are filled without a word.
 */
export function parseSettings(stored: unknown): Parsed<Settings> {
  if (stored === undefined) return { value: DEFAULT_SETTINGS, problems: [] };
  if (!isRecord(stored)) return { value: DEFAULT_SETTINGS, problems: [{ field: '', why: 'unreadable' }] };
  const problems: Problem[] = [];
  const found: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries<v.GenericSchema>(WHOLE_FIELDS)) {
    if (v.is(schema, stored[key])) found[key] = stored[key];
    else if (stored[key] !== undefined) problems.push({ field: key, why: 'invalid' });
  }
  for (const key of NUMBERS)
    if (stored[key] !== undefined) found[key] = within(stored, key, key, problems) ?? undefined;
  found['cues'] = list(stored, 'cues', MOST_CUES, cueOf, problems);
  found['restingCues'] = list(stored, 'restingCues', MOST_CUES, cueOf, problems);
  found['workingHours'] = list(stored, 'workingHours', MOST_RANGES, rangeOf, problems);
  found['fixedBreaks'] = list(stored, 'fixedBreaks', MOST_FIXED, fixedOf, problems);
  found['habits'] = list(stored, 'habits', MOST_HABITS, habitOf, problems);
  found['daysOff'] = list(stored, 'daysOff', MOST_DAYS_OFF, textOf(date), problems);
  found['meetingSites'] = list(stored, 'meetingSites', MOST_SITES, textOf(site), problems);
  const usable = Object.entries(found).filter(([, value]) => value !== undefined);
  return { value: { ...DEFAULT_SETTINGS, ...(Object.fromEntries(usable) as Partial<Settings>) }, problems };
}

/** The number under `key`, moved into its limits; `null` if it is none. */
function within(stored: Stored, key: keyof typeof LIMITS, path: string, problems: Problem[]): number | null {
  const value = stored[key];
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    problems.push({ field: path, why: 'invalid' });
    return null;
  }
  const { min, max }: Bounds = LIMITS[key];
  const kept = Math.min(max, Math.max(min, WHOLE.has(key) ? Math.round(value) : value));
  if (kept !== value) problems.push({ field: path, why: 'clamped' });
  return kept;
}

type ReadItem<T> = (item: unknown, path: string, problems: Problem[]) => T | null;

/** A list with each item looked at by itself; `undefined` if it is missing, none, or nothing in it can be used. */
function list<T>(from: Stored, path: string, most: number, read: ReadItem<T>, problems: Problem[]): T[] | undefined {
  const stored = from[path];
  if (stored === undefined) return undefined;
  if (!Array.isArray(stored)) {
    problems.push({ field: path, why: 'invalid' });
    return undefined;
  }
  const items: T[] = [];
  for (const [index, each] of (stored as unknown[]).entries()) {
    const at = `${path}.${index}`;
    const item = items.length < most ? read(each, at, problems) : null;
    if (item === null) problems.push({ field: at, why: 'dropped' });
    else items.push(item);
  }
  return items.length === 0 && stored.length > 0 ? undefined : items;
}

function cueOf(stored: unknown, path: string, problems: Problem[]): Cue | null {
  if (!isRecord(stored)) return null;
  const kind = v.safeParse(cueKind, stored['kind']);
  const everyMinutes = within(stored, 'everyMinutes', `${path}.everyMinutes`, problems);
  const seconds = within(stored, 'seconds', `${path}.seconds`, problems);
  if (!kind.success || everyMinutes === null || seconds === null) return null;
  const standMinutes =
    stored['standMinutes'] === undefined ? null : within(stored, 'standMinutes', `${path}.standMinutes`, problems);
  const cue: Cue = { kind: kind.output, everyMinutes, seconds, ...(standMinutes === null ? {} : { standMinutes }) };
  if (stored['longEvery'] === undefined && stored['longSeconds'] === undefined) return cue;
  const longEvery = within(stored, 'longEvery', `${path}.longEvery`, problems);
  const longSeconds = within(stored, 'longSeconds', `${path}.longSeconds`, problems);
  return longEvery === null || longSeconds === null ? cue : { ...cue, longEvery, longSeconds };
}

function rangeOf(stored: unknown, path: string, problems: Problem[]): WorkingRange | null {
  if (!isRecord(stored)) return null;
  const from = v.safeParse(clockTime, stored['from']);
  const to = v.safeParse(clockTime, stored['to']);
  const days = daysOf(stored, path, problems);
  return from.success && to.success && days !== null ? { days, from: from.output, to: to.output } : null;
}

function daysOf(stored: Stored, path: string, problems: Problem[]): readonly Weekday[] | null {
  if (!Array.isArray(stored['days'])) return null;
  const given: unknown[] = stored['days'];
  const days = [...new Set(given.filter((day): day is Weekday => v.is(weekday, day)))];
  if (days.length === 0) return null;
  if (days.length < given.length) problems.push({ field: `${path}.days`, why: 'dropped' });
  return days.toSorted((a, b) => a - b);
}

function fixedOf(stored: unknown, path: string, problems: Problem[]): FixedBreak | null {
  if (!isRecord(stored)) return null;
  const at = v.safeParse(clockTime, stored['at']);
  const days = daysOf(stored, path, problems);
  const minutes = within(stored, 'minutes', `${path}.minutes`, problems);
  return at.success && days !== null && minutes !== null ? { days, at: at.output, minutes } : null;
}

const habit = v.object({
  id: name,
  anchor: v.picklist(ANCHORS),
  when: name,
  will: name,
  exercise: v.exactOptional(name),
  at: v.exactOptional(clockTime),
  notify: flag,
});

function habitOf(stored: unknown): Habit | null {
  const parsed = v.safeParse(habit, stored);
  return parsed.success ? parsed.output : null;
}

function textOf(schema: v.GenericSchema<unknown, string>): (stored: unknown) => string | null {
  return (stored) => {
    const parsed = v.safeParse(schema, stored);
    return parsed.success ? parsed.output : null;
  };
}

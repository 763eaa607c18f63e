import { HOUR, MINUTE } from './moment.ts';

/** A moment as a clock on the wall shows it. */
export type Local = {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Minutes since local midnight by the clock, 0-1439 and a fraction. */
  readonly minutes: number;
  /** ISO weekday, 1 is Monday. */
  readonly weekday: number;
};

const DAY = 24 * HOUR;
// Offsets change on quarter hours only, and a day that begins and ends with the same one keeps it.
const QUARTER = 15 * MINUTE;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();
const dates = new Map<number, string>();
const dayNumbers = new Map<string, number>();

/**
 * How far the zone is ahead of UTC at that moment, ms.
 * A zone the system does not know counts as UTC: the core never throws.
 */
export function offsetAt(zone: string, at: number): number {
  const midnight = Math.floor(at / DAY) * DAY;
  const atStart = knownOffset(zone, midnight);
  if (atStart === knownOffset(zone, midnight + DAY)) return atStart;
  return knownOffset(zone, Math.floor(at / QUARTER) * QUARTER);
}

function knownOffset(zone: string, at: number): number {
  let known = offsets.get(zone);
  if (known === undefined) {
    known = new Map();
    offsets.set(zone, known);
  }
  const found = known.get(at);
  if (found !== undefined) return found;
  const offset = computeOffset(zone, at);
  known.set(at, offset);
  return offset;
}

function computeOffset(zone: string, at: number): number {
  const parts: Record<string, number> = {};
  for (const part of formatOf(zone).formatToParts(at)) parts[part.type] = Number(part.value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = makeFormat(zone) ?? makeFormat('UTC') ?? new Intl.DateTimeFormat('en-US');
  formats.set(zone, format);
  return format;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    // A zone name from another system; the caller falls back to UTC.
    return null;
  }
}

/** The local date, clock and weekday of a moment. */
export function localOf(zone: string, at: number): Local {
  const shifted = at + offsetAt(zone, at);
  const days = Math.floor(shifted / DAY);
  return {
    date: dateOfDays(days),
    minutes: (shifted - days * DAY) / MINUTE,
    weekday: ((((days + 3) % 7) + 7) % 7) + 1,
  };
}

/**
 * The moment at which the clock shows `minutes` after midnight on `date`.
 * A time skipped in spring is the first moment after the gap, one that comes twice in autumn is the earlier.
 */
export function momentOf(zone: string, date: string, minutes: number): number {
  const wall = daysOfDate(date) * DAY + minutes * MINUTE;
  const before = wall - offsetAt(zone, wall - DAY);
  const after = wall - offsetAt(zone, wall + DAY);
  const right = [before, after].filter((at) => at + offsetAt(zone, at) === wall);
  if (right.length > 0) return Math.min(...right);
  return clockJumpBetween(zone, Math.min(before, after), Math.max(before, after));
}

function clockJumpBetween(zone: string, from: number, to: number): number {
  const offset = offsetAt(zone, from);
  let at = Math.floor(from / QUARTER) * QUARTER;
  while (at < to && offsetAt(zone, at) === offset) at += QUARTER;
  return at;
}

/** The date `days` later. */
export function addDays(date: string, days: number): string {
  return dateOfDays(daysOfDate(date) + days);
}

/** Whole days between two dates, `later` minus `earlier`. */
export function daysBetween(earlier: string, later: string): number {
  return daysOfDate(later) - daysOfDate(earlier);
}

function dateOfDays(days: number): string {
  const known = dates.get(days);
  if (known !== undefined) return known;
  const date = new Date(days * DAY).toISOString().slice(0, 10);
  dates.set(days, date);
  return date;
}

function daysOfDate(date: string): number {
  const known = dayNumbers.get(date);
  if (known !== undefined) return known;
  const days = Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY) || 0;
  dayNumbers.set(date, days);
  return days;
}

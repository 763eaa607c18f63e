import { MINUTE } from '../time/moment.ts';
import { BREAK_OUTCOMES, type Entry } from './entry.ts';
import type { DayTotals } from './totals.ts';

type Cell = string | number | undefined;

/** What a table of breaks has, one break a line; lengths in seconds, moments with their offset from UTC. */
export const BREAK_COLUMNS = [
  'date',
  'start',
  'end',
  'outcome',
  'reason',
  'cue',
  'planned_seconds',
  'counted_seconds',
  'exercise',
  'exercises_done',
  'relief_only',
  'feeling',
  'computer',
] as const;

/** What a table of days has, one day a line; lengths in minutes, to a tenth. */
export const DAY_COLUMNS = [
  'date',
  'screen_minutes',
  'longest_stretch_minutes',
  'taken',
  'natural',
  'cut_short',
  'skipped',
  'missed',
  'break_minutes',
  'pauses',
  'pause_minutes',
  'exercises_done',
] as const;

const BREAKS: ReadonlySet<string> = new Set(BREAK_OUTCOMES);

/** Whether an entry is a break, taken or not. */
export function isBreak({ outcome }: Entry): boolean {
  return BREAKS.has(outcome);
}

/** A break as a line of its table. */
export function breakLine(entry: Entry): string {
  const { date, start, end, offsetMinutes, outcome, reason, cue, exercise, feeling } = entry;
  return csvLine([
    date,
    clockOf(start, offsetMinutes),
    clockOf(end, offsetMinutes),
    outcome,
    reason,
    cue,
    entry.plannedSeconds,
    Math.round((entry.ms ?? end - start) / 1000),
    exercise,
    entry.did?.join(' '),
    entry.reliefOnly,
    feeling,
    entry.device,
  ]);
}

/** A day as a line of its table. */
export function dayLine({ date, counts, ms, stretches }: DayTotals): string {
  const count = (kind: string): number => counts[kind] ?? 0;
  const minutes = (...kinds: readonly string[]): number =>
    tenths(kinds.reduce((sum, kind) => sum + (ms[kind] ?? 0), 0));
  const done = Object.keys(counts).filter((kind) => kind.startsWith('did:'));
  return csvLine([
    date,
    minutes('screen'),
    tenths(Math.max(0, ...stretches.map(([, length]) => length))),
    ...BREAK_OUTCOMES.map(count),
    minutes('taken', 'natural', 'cutShort'),
    count('pause'),
    minutes('pause'),
    done.reduce((sum, kind) => sum + count(kind), 0),
  ]);
}

/**
 * A line as RFC 4180 has it. Text that a spreadsheet would take for a formula gets an apostrophe in front, which shows
 * it as text.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '');
  const safe = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function tenths(ms: number): number {
  return Math.round((ms / MINUTE) * 10) / 10;
}

/** A moment by the clock where it was, such as `2026-11-27T10:42:00+01:00`. */
function clockOf(at: number, offsetMinutes: number): string {
  const local = new Date(at + offsetMinutes * MINUTE).toISOString().slice(0, 19);
  const ahead = Math.abs(Math.round(offsetMinutes));
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

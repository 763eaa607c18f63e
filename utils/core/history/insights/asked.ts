import { HOUR, MINUTE } from '../../time/moment.ts';
import type { Entry } from '../entry.ts';
import type { DayPart } from './insight.ts';

/** What became of a break that was asked for. */
export type Asked = {
  readonly date: string;
  /** On the clock where it happened, with a fraction, 0-24. */
  readonly hour: number;
  readonly became: 'kept' | 'skipped' | 'ignored';
  readonly entry: Entry;
};

/**
 * Breaks that were asked for, and those begun by hand: kept (also if left early), skipped or ignored. What was told
 * afterwards, or taken back by Limber, says nothing of how a reminder was received.
 */
export function askedOf(entries: readonly Entry[]): readonly Asked[] {
  return entries.flatMap((entry) => {
    const { date } = entry;
    const became = becameOf(entry);
    return date === undefined || became === null ? [] : [{ date, hour: hourOf(entry), became, entry }];
  });
}

function becameOf({ outcome, reason, cue }: Entry): Asked['became'] | null {
  if (cue === undefined || reason === 'saidSo' || reason === 'withdrawn') return null;
  if (outcome === 'taken' || outcome === 'cutShort') return 'kept';
  if (outcome === 'skipped') return 'skipped';
  return outcome === 'missed' ? 'ignored' : null;
}

/** The hour on the clock where it began, with a fraction, 0-24. */
export function hourOf({ start, offsetMinutes }: Pick<Entry, 'start' | 'offsetMinutes'>): number {
  return ((start + offsetMinutes * MINUTE) / HOUR) % 24;
}

/** The part of the day an hour lies in; what is after midnight belongs to the evening before. */
export function partOf(hour: number): DayPart {
  if (hour >= 4 && hour < 12) return 'morning';
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening';
}

/** The value in the middle; 0 of none. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

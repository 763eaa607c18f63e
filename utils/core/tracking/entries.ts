import type { BreakOutcome, DayCount, Entry, Outcome } from '../history/entry.ts';
import { dayOf } from '../time/day.ts';
import { MINUTE } from '../time/moment.ts';
import { offsetAt } from '../time/zone.ts';
import { decide, order, type Turn } from './turn.ts';

/** An entry without what `record` adds to it. */
type Bare = Omit<Entry, 'offsetMinutes' | 'date' | 'changedAt'>;
type BreakEntry = Omit<Bare, 'outcome' | 'ms'> & { readonly outcome: BreakOutcome };

const MOST_MARKS = 200;
const BREAKS: readonly Outcome[] = ['taken', 'natural'];

/** Writes a ledger entry and counts it in the day's totals and dots. */
export function record(turn: Turn, entry: Bare): Entry {
  const { at: changedAt } = turn.now;
  // What began before this turn began where the last one was: somebody may have come to another zone since.
  const { zone } = entry.start < changedAt ? turn.before : turn.now;
  const full: Entry = {
    ...entry,
    offsetMinutes: offsetAt(zone, entry.start) / MINUTE,
    date: dayOf({ at: entry.start, zone }, turn.settings.dayTurnsAt),
    changedAt,
  };
  order(turn, { type: 'record', entry: full });
  count(turn, entry.outcome, entry.start, 1);
  return full;
}

/** Writes the entry of a break and says so; `ms` is how much of it was rest. */
export function enterBreak(turn: Turn, entry: BreakEntry, ms: number): Entry {
  const { outcome, reason, cue, start } = entry;
  decide(turn, { type: 'break', outcome, reason, ms, start, ...(cue === undefined ? {} : { cue }) });
  return record(turn, { ...entry, ms });
}

function isBreak(outcome: Outcome, day: DayCount): outcome is BreakOutcome {
  return outcome in day;
}

/** Adds to (or with −1 takes from) totals, dots and the run of breaks. What is no break counts nowhere. */
export function count(turn: Turn, outcome: Outcome, at: number, by: 1 | -1): void {
  const { state } = turn;
  if (!isBreak(outcome, state.day)) return;
  state.day = { ...state.day, [outcome]: Math.max(0, state.day[outcome] + by) };
  state.marks =
    by === 1
      ? [...state.marks, { at, outcome }].slice(-MOST_MARKS)
      : state.marks.filter((mark) => mark.at !== at || mark.outcome !== outcome);
  if (by === -1) return;
  if (BREAKS.includes(outcome)) state.run += 1;
  if (outcome === 'skipped' || outcome === 'missed') state.run = 0;
}

import type { Entry, Outcome } from '../history/entry.ts';
import type { Settings } from '../settings/settings.ts';
import type { Now } from '../time/moment.ts';
import { MINUTE } from '../time/moment.ts';
import { offsetAt } from '../time/zone.ts';
import { activeCues, type ActiveCue } from './cues.ts';
import type { Decision } from './decision.ts';
import type { Effect } from './effect.ts';
import type { Facts, Happening } from './event.ts';
import type { Reminder, State } from './state.ts';

type Draft = { -readonly [Key in keyof State]: State[Key] };

/** One turn in the making: a private copy of the state, and what the turn is about. */
export type Turn = {
  readonly state: Draft;
  readonly settings: Settings;
  readonly cues: readonly ActiveCue[];
  readonly now: Now;
  readonly facts: Facts;
  /** The last confirmed moment before this turn. */
  readonly before: Now;
  /** Whether this turn is the browser's start, which closes an absence as a pause (rule 6). */
  readonly browserStart: boolean;
  /** From when on a cue can have fallen due: not before the last turn, nor before the settings that make it due. */
  readonly dueFrom: number;
};

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
type WithoutAt<T> = T extends unknown ? Omit<T, 'at'> : never;

type BreakEntry = Omit<Entry, 'offsetMinutes' | 'outcome'> & { readonly outcome: Exclude<Outcome, 'pause'> };

const MOST_DECISIONS = 40;
const MOST_MARKS = 200;
const BREAKS: readonly Outcome[] = ['taken', 'natural'];

/** Starts a turn on a copy; nothing of the given state is changed. */
export function beginTurn(state: State, settings: Settings, now: Now, facts: Facts, type: Happening['type']): Turn {
  return {
    state: { ...state },
    settings,
    cues: activeCues(settings),
    now,
    facts,
    before: { at: state.at, zone: state.zone },
    browserStart: type === 'browserStarted' || type === 'installed',
    dueFrom: type === 'settingsChanged' ? now.at : Math.min(state.at, now.at),
  };
}

/** Orders something of the shell; it stays in the outbox until it was done. */
export function order(turn: Turn, effect: WithoutId<Effect>): void {
  const numbered: Effect = { ...effect, id: turn.state.nextEffect };
  turn.state.nextEffect += 1;
  turn.state.outbox = [...turn.state.outbox, numbered];
}

/** Keeps a decision with its reason for popup, timeline and diagnostics. */
export function decide(turn: Turn, decision: WithoutAt<Decision>, at: number = turn.now.at): void {
  turn.state.decisions = [...turn.state.decisions, { ...decision, at }].slice(-MOST_DECISIONS);
}

/** Writes a ledger entry and counts it in the day's totals and dots. */
export function record(turn: Turn, entry: Omit<Entry, 'offsetMinutes'>): Entry {
  const full: Entry = { ...entry, offsetMinutes: offsetAt(turn.now.zone, entry.start) / MINUTE };
  order(turn, { type: 'record', entry: full });
  count(turn, entry.outcome, entry.start, 1);
  return full;
}

/** Writes the entry of a break and says so; `ms` is how much of it was rest. */
export function enterBreak(turn: Turn, entry: BreakEntry, ms: number): Entry {
  const { outcome, reason, cue, start } = entry;
  decide(turn, { type: 'break', outcome, reason, ms, start, ...(cue === undefined ? {} : { cue }) });
  return record(turn, entry);
}

/** Adds to (or with −1 takes from) totals, dots and the run of breaks. A pause is no break and counts nowhere. */
export function count(turn: Turn, outcome: Outcome, at: number, by: 1 | -1): void {
  if (outcome === 'pause') return;
  const { state } = turn;
  state.day = { ...state.day, [outcome]: Math.max(0, state.day[outcome] + by) };
  state.marks =
    by === 1
      ? [...state.marks, { at, outcome }].slice(-MOST_MARKS)
      : state.marks.filter((mark) => mark.at !== at || mark.outcome !== outcome);
  if (by === -1) return;
  if (BREAKS.includes(outcome)) state.run += 1;
  if (outcome === 'skipped' || outcome === 'missed') state.run = 0;
}

/** The cue a reminder is named after; `null` if the rhythm no longer has it. */
export function leadCue(turn: Turn, reminder: Reminder): ActiveCue | null {
  return turn.cues.find((cue) => cue.key === reminder.cue) ?? null;
}

/** The cues a reminder speaks for. */
export function joinedCues(turn: Turn, reminder: Reminder): readonly ActiveCue[] {
  return turn.cues.filter((cue) => reminder.joined.includes(cue.key));
}

/** Sets the clocks of some cues. */
export function setClocks(
  turn: Turn,
  cues: readonly ActiveCue[],
  value: (cue: ActiveCue, clock: number) => number,
): void {
  const clocks = { ...turn.state.clocks };
  for (const cue of cues) clocks[cue.key] = Math.max(0, Math.round(value(cue, clocks[cue.key] ?? 0)));
  turn.state.clocks = clocks;
}

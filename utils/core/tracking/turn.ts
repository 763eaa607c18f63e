import type { Settings } from '../settings/settings.ts';
import type { Now } from '../time/moment.ts';
import { activeCues, type ActiveCue } from './cues.ts';
import type { Decision } from './decision.ts';
import type { Effect } from './effect.ts';
import type { Facts, Happening } from './event.ts';
import type { Reminder, State } from './state.ts';

export type Draft = { -readonly [Key in keyof State]: State[Key] };

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
  dueFrom: number;
};

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
type WithoutAt<T> = T extends unknown ? Omit<T, 'at'> : never;

const MOST_DECISIONS = 40;

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

/** The cue a reminder is named after; `null` if the rhythm no longer has it. */
export function leadCue(turn: Pick<Turn, 'cues'>, reminder: Reminder): ActiveCue | null {
  return turn.cues.find((cue) => cue.key === reminder.cue) ?? null;
}

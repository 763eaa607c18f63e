import { SECOND } from '../time/moment.ts';
import { isWatched } from './around.ts';
import { takeBackScreenTime } from './take-back.ts';
import { comeBack } from './absence.ts';
import { nextWake } from './next-wake.ts';
import { HEARTBEAT } from './rules.ts';
import { addScreenTime } from './screen-time.ts';
import { isPlain, settlePlain } from './settle-plain.ts';
import { shiftMoments } from './shift.ts';
import type { AwayCause, Phase } from './state.ts';
import { decide, type Turn } from './turn.ts';
import { endWatch, watchOn } from './watching.ts';

type OnBreak = Extract<Phase, { phase: 'onBreak' }>;
type Present = Extract<Phase, { phase: 'present' }>;

/** Time services correct a clock by less than this without anything having happened. */
const JITTER = 2 * SECOND;

/**
 * Settles the time since the last confirmed moment by rule 4, then ends absences.
 * @param settleBreak looks after a break that is on; a view of the state leaves that to the worker
 */
export function settle(turn: Turn, settleBreak?: (turn: Turn, where: OnBreak) => void): void {
  const { state, now } = turn;
  if (now.at < state.at) setBack(turn);
  const { where } = state;
  if (where.phase === 'onBreak') settleBreak?.(turn, where);
  // A silent break that was closed leaves the time since to be settled like any other.
  const after = state.where;
  if (after.phase === 'present') settlePresent(turn, after);
  else if (after.phase === 'away') settleAway(turn, after);
  state.at = now.at;
  // An absence and what was before it began where somebody was last.
  if (state.where.phase !== 'away') state.zone = now.zone;
  if (turn.facts.presence !== 'active' || (turn.facts.quietMs ?? 0) > 0) state.sinceIdleMs = 0;
}

function settleAway(turn: Turn, where: Extract<Phase, { phase: 'away' }>): void {
  if (turn.facts.presence === 'active') comeBack(turn, where);
  else if (turn.browserStart) turn.state.where = { ...where, cause: 'browserClosed' };
}

function settlePresent(turn: Turn, where: Present): void {
  const { state, now, facts } = turn;
  if (!isPlain(state, now)) {
    unseen(turn, where);
    return;
  }
  if (facts.presence === 'active') {
    settlePlain(turn);
    return;
  }
  const cause: AwayCause = facts.presence === 'locked' ? 'locked' : 'idle';
  const lastSeen = Math.max(where.since, lastInput(turn));
  if (state.watch === null && isWatched(state) === null) {
    countUntil(turn, lastSeen);
    leave(turn, where, lastSeen, cause);
    return;
  }
  const since = watchOn(turn, lastSeen);
  if (since === null) return;
  if (state.watch === null) countUntil(turn, since);
  endWatch(turn, since);
  leave(turn, where, since, cause);
}

/** Nobody saw this gap: a heartbeat of it is screen time, the rest an absence, which ends now if somebody is here. */
function unseen(turn: Turn, where: Present): void {
  const { state, facts } = turn;
  const certain = state.at + HEARTBEAT;
  // Whoever watched was seen to until then, with the hands still.
  const known =
    facts.presence === 'active' || facts.quietMs === null || state.watch !== null ? certain : lastInput(turn);
  const since = Math.max(where.since, Math.min(certain, known));
  countUntil(turn, since);
  endWatch(turn, since);
  leave(turn, where, since, turn.browserStart ? 'browserClosed' : 'unseen');
  const away = state.where;
  if (facts.presence === 'active' && away.phase === 'away') comeBack(turn, away);
}

/** The last input before this turn. While locked the browser does not tell: the lock itself is the end. */
function lastInput(turn: Turn): number {
  return turn.now.at - (turn.facts.quietMs ?? 0);
}

function countUntil(turn: Turn, until: number): void {
  const { state } = turn;
  if (until >= state.at) addScreenTime(turn, state.at, until);
  else takeBackScreenTime(turn, state.at - until);
}

/** Begins an absence. Without any input since a break was entered it is that break going on. */
function leave(turn: Turn, where: Present, since: number, cause: AwayCause): void {
  const runsOn = where.after !== null && since <= where.after.end ? where.after : null;
  turn.state.where = { phase: 'away', since: runsOn === null ? since : runsOn.start, cause, runsOn };
}

/** The clock was set back: the planned wake tells how much time passed, and every stored moment moves along. */
function setBack(turn: Turn): void {
  const { state, now } = turn;
  const step = state.at - now.at;
  const planned = nextWake(state, turn.settings) - state.at;
  const passed = step < JITTER ? 0 : Math.min(HEARTBEAT, Math.max(0, planned));
  shiftMoments(turn, now.at - passed - state.at);
  if (step >= JITTER) decide(turn, { type: 'clockSetBack', byMs: step + passed, reason: 'clock' });
}

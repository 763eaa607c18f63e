import { MINUTE } from '../time/moment.ts';
import { isWatched } from './around.ts';
import { record } from './entries.ts';
import { changePosition } from './position.ts';
import { holdBack } from './reminders.ts';
import type { BusyKind } from './state.ts';
import { decide, type Turn } from './turn.ts';

/** "In a call", or "presenting", for a while: reminders wait until it is over. */
export function beBusy(turn: Turn, kind: BusyKind, minutes: number): void {
  const { state, now } = turn;
  const until = now.at + Math.max(1, minutes) * MINUTE;
  state.busy = { kind, since: state.busy?.kind === kind ? state.busy.since : now.at, until };
  state.unanswered = 0;
  decide(turn, { type: 'busy', kind, until, reason: 'asked' });
  if (state.reminder !== null) holdBack(turn, state.reminder);
}

/** Ends it by hand. */
export function beFree(turn: Turn): void {
  const { busy } = turn.state;
  if (busy === null) return;
  turn.state.busy = null;
  decide(turn, { type: 'freed', kind: busy.kind, reason: 'asked' });
}

/**
 * Notices the beginning and the end of a call; a call of a minute or more is entered when it ends.
 * @param wasNoticed whether the browser told of one at the look before
 */
export function followCall(turn: Turn, wasNoticed: boolean): void {
  const { state, now } = turn;
  const on = isWatched(state) === 'call';
  const { callSince } = state;
  if (on && callSince === null) state.callSince = now.at;
  if (on || callSince === null) return;
  state.callSince = null;
  const reason = wasNoticed ? 'noticed' : 'asked';
  if (now.at - callSince >= MINUTE) {
    record(turn, { key: `call:${callSince}`, outcome: 'call', reason, start: callSince, end: now.at });
  }
  // Who stood for the call sits again, unless they say otherwise.
  if (state.position?.forCall !== true) return;
  changePosition(turn, 'sit', 'forCall');
  const phases = turn.cues.some(({ standMs }) => standMs !== null);
  state.position = phases && state.position !== null ? { ...state.position, forCall: false } : null;
}

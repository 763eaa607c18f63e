import type { Entry } from '../history/entry.ts';
import { MINUTE, SECOND } from '../time/moment.ts';
import { joinedCues, setClocks } from './clocks.ts';
import { conclude } from './end-reminder.ts';
import { enterBreak } from './entries.ts';
import { clockAfterAbsence } from './absence.ts';
import { cueForBreak } from './coming.ts';
import { streakEndMs, type ActiveCue } from './cues.ts';
import type { BreakDone, Happening } from './event.ts';
import { takeDown } from './reminders.ts';
import { SILENCE } from './rules.ts';
import type { Phase } from './state.ts';
import { sitAfterRest } from './position.ts';
import { remember } from './remember.ts';
import { restartStreak } from './stretch.ts';
import { decide, leadCue, order, type Turn } from './turn.ts';

type OnBreak = Extract<Phase, { phase: 'onBreak' }>;

/** A break whose page keeps saving may run over by this much, paused by hand; then it is closed all the same. */
const LONGEST_OVERRUN = 30 * MINUTE;

/** The second half of a tool is offered once more within this time (T3). */
export const FOLLOW_UP_WITHIN = 30 * MINUTE;

/** What is known of a break whose page saved nothing. */
const NOTHING: BreakDone = { doneMs: 0, allSteps: false, did: [], reliefOnly: null };

/** This share of the time done counts as the whole. */
const ENOUGH = 0.8;

/** Starts the guided break, or brings the one that is on forward: a second page never starts a second break. */
export function startBreak(turn: Turn, started: Extract<Happening, { type: 'started' }>): void {
  const { state, now } = turn;
  if (state.where.phase === 'onBreak') {
    order(turn, { type: 'openBreak', startedAt: state.where.startedAt });
    return;
  }
  const chosen = started.seconds === undefined ? cueForBreak(turn) : byItself(started.seconds);
  if (chosen === null) return;
  const { cue, ms } = chosen;
  if (state.reminder !== null) {
    takeDown(turn, state.reminder);
    state.reminder = { ...state.reminder, waitingSince: null, heldBy: null, heldSince: null };
  }
  state.unanswered = 0;
  state.undo = null;
  state.where = {
    phase: 'onBreak',
    startedAt: now.at,
    cue: cue.key,
    kind: cue.kind,
    seconds: ms / SECOND,
    exercise: started.exercise,
    restsEyes: started.restsEyes,
    endsAt: now.at + ms,
  };
  if (started.here !== true) order(turn, { type: 'openBreak', startedAt: now.at });
  decide(turn, {
    type: 'breakStarted',
    cue: cue.kind,
    seconds: ms / SECOND,
    exercise: started.exercise,
    reason: state.reminder === null ? 'early' : 'due',
  });
}

/** A break that was asked for by itself is for no cue; what is due is answered by its length alone. */
function byItself(seconds: number): { readonly cue: Pick<ActiveCue, 'key' | 'kind'>; readonly ms: number } {
  return { cue: { key: '', kind: 'move' }, ms: seconds * SECOND };
}

/** Looks after a break that is on: its page may have gone silent, or the browser may have been closed over it. */
export function settleBreak(turn: Turn, where: OnBreak): void {
  const { now, facts } = turn;
  if (!turn.browserStart && now.at < where.endsAt + SILENCE) return;
  const progress = facts.progress?.startedAt === where.startedAt ? facts.progress : null;
  const done = progress ?? NOTHING;
  const { doneMs } = done;
  const heard = progress !== null && now.at - progress.savedAt < SILENCE && now.at < where.endsAt + LONGEST_OVERRUN;
  if (!turn.browserStart && heard) {
    turn.state.where = { ...where, endsAt: now.at + Math.max(0, where.seconds * SECOND - doneMs) };
    return;
  }
  const endedAt = Math.min(now.at, Math.max(where.startedAt, progress?.savedAt ?? where.startedAt));
  endBreak(turn, where, done, endedAt);
}

/** Ends the break as it truly was: `taken`, or `cut short` with the reminder coming again after the snooze time. */
export function endBreak(turn: Turn, where: OnBreak, how: BreakDone, endedAt: number): void {
  const { state, now } = turn;
  const plannedMs = where.seconds * SECOND;
  const doneMs = Math.min(Math.max(0, how.doneMs), plannedMs);
  // A tool alone is never a whole break (T2).
  const taken = how.reliefOnly === null && (how.allSteps || doneMs >= ENOUGH * plannedMs);
  const entry = enterBreak(
    turn,
    {
      key: `rest:${where.startedAt}`,
      outcome: taken ? 'taken' : 'cutShort',
      reason: 'guided',
      cue: where.kind,
      exercise: where.exercise,
      ...(how.did.length === 0 ? {} : { did: how.did }),
      ...(how.reliefOnly === null ? {} : { reliefOnly: how.reliefOnly }),
      start: where.startedAt,
      end: Math.max(where.startedAt, endedAt),
      plannedSeconds: where.seconds,
    },
    doneMs,
  );
  Object.assign(state, remember(state, how.did, now.at));
  state.turn = 0;
  if (how.reliefOnly !== null) state.followUp = { after: how.reliefOnly, until: now.at + FOLLOW_UP_WITHIN };
  // Offered once more: a break in which nothing was done, or one by itself, leaves it open.
  else if (how.did.length > 0 && where.cue !== '') state.followUp = null;
  const length = taken ? plannedMs : doneMs;
  settleClocks(turn, where, length, taken ? 1 : doneMs / plannedMs);
  if (taken) answered(turn, where);
  else comeAgain(turn, where);
  if (taken && length >= streakEndMs(turn.cues)) restartStreak(turn, where.startedAt, 'guided', endedAt);
  if (taken) sitAfterRest(turn, length);
  backFromBreak(turn, entry, endedAt);
}

function settleClocks(turn: Turn, where: OnBreak, length: number, share: number): void {
  const { reminder } = turn.state;
  const own = new Set([where.cue, ...(reminder?.cue === where.cue ? reminder.joined : [])]);
  setClocks(turn, turn.cues, (cue, clock) => {
    if (own.has(cue.key)) return clock * (1 - share);
    if (cue.kind === 'eyes' && !where.restsEyes) return clock;
    // A break is never screen time, so "count on" has nothing to add here.
    if (length < cue.baseMs && turn.settings.absence === 'countOn') return clock;
    return clockAfterAbsence(turn.settings, cue, clock, length);
  });
}

function answered(turn: Turn, where: OnBreak): void {
  const { reminder } = turn.state;
  if (
    reminder !== null &&
    (reminder.cue === where.cue || where.seconds * SECOND >= (leadCue(turn, reminder)?.baseMs ?? 0))
  ) {
    setClocks(turn, joinedCues(turn, reminder), () => 0);
    conclude(turn, reminder);
    return;
  }
  turn.state.rounds = { ...turn.state.rounds, [where.cue]: (turn.state.rounds[where.cue] ?? 0) + 1 };
}

function comeAgain(turn: Turn, where: OnBreak): void {
  const { reminder } = turn.state;
  if (reminder === null || reminder.cue !== where.cue) return;
  const at = turn.now.at + turn.settings.snoozeMinutes * MINUTE;
  turn.state.reminder = { ...reminder, next: { at, because: 'cutShort' }, waitingSince: null, quietSince: null };
}

/** Presence is read afresh: without an input since the end it is still the same break. */
function backFromBreak(turn: Turn, entry: Entry, endedAt: number): void {
  const { state, facts, now } = turn;
  state.at = endedAt;
  const back = facts.presence === 'active' || (facts.quietMs !== null && now.at - facts.quietMs > endedAt);
  state.where = back
    ? { phase: 'present', since: endedAt, after: entry }
    : { phase: 'away', since: entry.start, cause: facts.presence === 'locked' ? 'locked' : 'idle', runsOn: entry };
}

import type { Settings } from '../settings/settings.ts';
import { MINUTE, SECOND, type Now } from '../time/moment.ts';
import { NOTHING_AROUND } from './around.ts';
import { cueForBreak } from './coming.ts';
import { clockOf, intervalMs, nextCue, remainingMs, type ActiveCue } from './cues.ts';
import type { Facts } from './event.ts';
import { endWhatIsOver, holdReason, isWorkingNow, workBeginsAgain } from './holds.ts';
import { remindIfDue } from './reminders.ts';
import { rememberedOf } from './remember.ts';
import { turnDay } from './screen-time.ts';
import type { Settle } from './settle-plain.ts';
import type { Glance, View } from './shown.ts';
import type { Reminder, State } from './state.ts';
import { beginTurn, type Turn } from './turn.ts';

/** What the toolbar shows of a settled moment, and what a break that begins now would be. */
export function glanceAt({ state, settings, now, cues }: Turn): Glance {
  const { reminder } = state;
  const next = nextCue(state, cues);
  const turn = { state, settings, now, cues };
  const chosen = cueForBreak(turn);
  const ring = next === null ? 0 : Math.min(1, clockOf(state, next) / intervalMs(state, next));
  return {
    scene: sceneOf(turn),
    streakMs: state.streakMs,
    ring: reminder === null ? ring : 1,
    next: next === null ? null : nextOf(turn, next),
    due: reminder === null ? null : { kind: reminder.kind, since: reminder.dueAt },
    pause: state.pause,
    offHours: isWorkingNow(state, settings, now) ? null : { until: workBeginsAgain(state, settings, now) },
    callSince: state.callSince,
    position: state.position,
    habit: settings.habits.find(({ id }) => id === state.habit?.id) ?? null,
    coming: { kind: chosen?.cue.kind ?? 'move', seconds: (chosen?.ms ?? 2 * MINUTE) / SECOND },
    remembered: rememberedOf(state),
  };
}

type Settled = Pick<Turn, 'state' | 'settings' | 'now' | 'cues'>;

/**
 * The state settled to a moment on a copy, so that it is right while the worker sleeps. Whoever was present is taken to
 * be present still, whoever was away to be away.
 * @param settle the rules of time, or as many of them as this moment needs
 */
export function settledCopy(state: State, settings: Settings, now: Now, settle: Settle): Turn {
  const here = state.where.phase === 'present';
  const facts: Facts = {
    presence: here ? 'active' : 'idle',
    quietMs: here ? 0 : null,
    progress: null,
    around: NOTHING_AROUND,
  };
  const turn = beginTurn(state, settings, now, facts, 'woke');
  // Only the worker closes a break that has gone silent: it alone can read how far it came.
  if (state.where.phase !== 'onBreak') settle(turn);
  turnDay(turn);
  endWhatIsOver(turn);
  if (turn.state.where.phase === 'present') remindIfDue(turn);
  // The presumed presence is no report of the idle API.
  turn.state.sinceIdleMs = state.sinceIdleMs;
  return turn;
}

function sceneOf(turn: Settled): View['scene'] {
  const { state, settings, now } = turn;
  if (state.where.phase === 'onBreak') return 'onBreak';
  const hold = holdReason(state, settings, now);
  if (hold === 'paused' || hold === 'offHours') return hold;
  if (settings.countOnly) return 'countOnly';
  if (hold !== null && state.reminder !== null) return 'held';
  if (state.reminder !== null && !quietlySnoozed(turn, state.reminder)) return 'due';
  return state.where.phase === 'away' ? 'away' : 'working';
}

/** A snoozed reminder is not called due until its time has come. */
function quietlySnoozed(turn: Settled, reminder: Reminder): boolean {
  const { next } = reminder;
  return next !== null && next.because !== 'due' && next.because !== 'again' && turn.now.at < next.at;
}

function nextOf(turn: Settled, cue: ActiveCue): NonNullable<View['next']> {
  const inMs = remainingMs(turn.state, cue);
  return {
    kind: cue.kind,
    at: turn.now.at + inMs,
    inMs,
    everyMs: intervalMs(turn.state, cue),
    seconds: cue.baseMs / SECOND,
  };
}

import type { DayTotals } from '../history/entry.ts';
import type { Settings } from '../settings/settings.ts';
import { MINUTE, SECOND, type Now } from '../time/moment.ts';
import { cueForBreak } from './coming.ts';
import { clockOf, intervalMs, isShort, nextCue, remainingMs, type ActiveCue, watchesGap } from './cues.ts';
import { NOTHING_AROUND } from './around.ts';
import type { Facts } from './event.ts';
import { endWhatIsOver, holdEnds, holdReason, isWorkingNow, workBeginsAgain } from './holds.ts';
import { remindIfDue } from './reminders.ts';
import { LONG_STANDING, NEVER_IDLE, SHORT_WATCH, UNANSWERED } from './rules.ts';
import { turnDay } from './screen-time.ts';
import type { Settle } from './settle-plain.ts';
import type { View } from './shown.ts';
import type { NoticeKind, Reminder, State } from './state.ts';
import { rememberedOf } from './remember.ts';
import { beginTurn, leadCue, type Turn } from './turn.ts';

/**
 * What icon and popup show at a moment: the state settled to it on a copy, so that it is right while the worker
 * sleeps. Whoever was present is taken to be present still, whoever was away to be away.
 * @param settle the rules of time, or as many of them as this moment needs
 */
export function viewBy(state: State, settings: Settings, now: Now, settle: Settle): View {
  const turn = settledCopy(state, settings, now, settle);
  const settled = turn.state;
  const { where, reminder } = settled;
  const next = nextCue(settled, turn.cues);
  const hold = reminder === null ? null : holdReason(settled, settings, now);
  const scene = sceneOf(turn);
  const chosen = cueForBreak(turn);
  const remembered = rememberedOf(settled);
  const ring = next === null ? 0 : Math.min(1, clockOf(settled, next) / intervalMs(settled, next));
  return {
    scene,
    streakMs: settled.streakMs,
    screenMs: settled.day.screenMs,
    ring: reminder === null ? ring : 1,
    next: next === null ? null : nextOf(turn, next),
    due: reminder === null ? null : dueOf(turn, reminder),
    hold: hold === null ? null : { reason: hold, until: holdEnds(settled, settings, now) },
    pause: settled.pause,
    offHours: isWorkingNow(settled, settings, now) ? null : { until: workBeginsAgain(settled, settings, now) },
    busy: settled.busy,
    callSince: settled.callSince,
    position: settled.position,
    phases: turn.cues.some(({ standMs }) => standMs !== null),
    asks: asksOf(settled, settings),
    habit: settings.habits.find(({ id }) => id === settled.habit?.id) ?? null,
    done: settled.workday?.on === false,
    away: where.phase === 'away' ? { since: where.since, cause: where.cause } : null,
    onBreak: where.phase === 'onBreak' ? where : null,
    coming: { kind: chosen?.cue.kind ?? 'move', seconds: (chosen?.ms ?? 2 * MINUTE) / SECOND },
    remembered,
    undoUntil: settled.undo !== null && now.at < settled.undo.until ? settled.undo.until : null,
    today: settled.day,
    marks: settled.marks,
    run: settled.run,
    notices: noticesOf(settled, settings),
    decisions: settled.decisions.toReversed(),
  };
}

/** The totals of the day that is on at a moment, after those of a day that ended since the last turn. */
export function daysShownBy(state: State, settings: Settings, now: Now, settle: Settle): readonly DayTotals[] {
  const settled = settledCopy(state, settings, now, settle).state;
  const closed = settled.outbox.filter((effect) => effect.type === 'closeDay' && effect.id >= state.nextEffect);
  return [...closed.flatMap((effect) => (effect.type === 'closeDay' ? [effect.day] : [])), settled.day];
}

function settledCopy(state: State, settings: Settings, now: Now, settle: Settle): Turn {
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

function sceneOf(turn: Turn): View['scene'] {
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
function quietlySnoozed(turn: Turn, reminder: Reminder): boolean {
  const { next } = reminder;
  return next !== null && next.because !== 'due' && next.because !== 'again' && turn.now.at < next.at;
}

function nextOf(turn: Turn, cue: ActiveCue): NonNullable<View['next']> {
  const inMs = remainingMs(turn.state, cue);
  return {
    kind: cue.kind,
    at: turn.now.at + inMs,
    inMs,
    everyMs: intervalMs(turn.state, cue),
    seconds: cue.baseMs / SECOND,
  };
}

function dueOf(turn: Turn, reminder: Reminder): NonNullable<View['due']> {
  const lead = leadCue(turn, reminder);
  const watching = lead !== null && watchesGap(reminder, isShort(lead)) && reminder.lastShownAt !== null;
  return {
    kind: reminder.kind,
    since: reminder.dueAt,
    seconds: reminder.seconds,
    shown: reminder.firstShownAt !== null,
    snoozesLeft: Math.max(0, turn.settings.snoozes - reminder.snoozes),
    snoozesUsed: reminder.snoozes,
    again: reminder.next,
    waitingForGap: reminder.waitingSince !== null,
    held: reminder.held ?? null,
    watchesGapUntil: watching ? (reminder.lastShownAt ?? 0) + SHORT_WATCH : null,
  };
}

/** The one question that is open, if any: what a stretch without input was comes first. */
function asksOf({ watched, asksFullScreen }: State, settings: Settings): View['asks'] {
  if (watched !== null) return { type: 'watching', ms: watched.to - watched.from, to: watched.to };
  return asksFullScreen && settings.fullScreen === 'ask' ? { type: 'fullScreen' } : null;
}

function noticesOf(
  state: Pick<State, 'at' | 'position' | 'notShown' | 'unanswered' | 'sinceIdleMs' | 'dismissed'>,
  settings: Settings,
): NoticeKind[] {
  const byToast = settings.remindBy === 'notification' && !settings.countOnly;
  const notices: NoticeKind[] = [];
  if (byToast && state.notShown) notices.push('notPermitted');
  if (byToast && !state.notShown && state.unanswered >= UNANSWERED) notices.push('noReaction');
  if (state.sinceIdleMs >= NEVER_IDLE) notices.push('neverIdle');
  const { position } = state;
  if (position?.now === 'stand' && state.at - position.since >= LONG_STANDING) notices.push('longStanding');
  return notices.filter((notice) => !state.dismissed.includes(notice));
}

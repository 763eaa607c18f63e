import type { DayTotals } from '../history/entry.ts';
import type { Settings } from '../settings/settings.ts';
import { MINUTE, SECOND, type Now } from '../time/moment.ts';
import { workBegins } from '../time/working-hours.ts';
import { cueForBreak } from './coming.ts';
import { clockOf, isShort, nextCue, remainingMs, type ActiveCue, watchesGap } from './cues.ts';
import type { Facts } from './event.ts';
import { endPauseIfOver, holdEnds, holdReason } from './holds.ts';
import { remindIfDue } from './reminders.ts';
import { NEVER_IDLE, SHORT_WATCH, UNANSWERED } from './rules.ts';
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
  const ring = next === null ? 0 : Math.min(1, clockOf(settled, next) / next.everyMs);
  return {
    scene,
    streakMs: settled.streakMs,
    screenMs: settled.day.screenMs,
    ring: reminder === null ? ring : 1,
    next: next === null ? null : nextOf(turn, next),
    due: reminder === null ? null : dueOf(turn, reminder),
    hold: hold === null ? null : { reason: hold, until: holdEnds(settled, settings, now) },
    pause: settled.pause,
    offHours:
      holdReason({ pause: null }, settings, now) === null ? null : { until: workBegins(now, settings.workingHours) },
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
  const facts: Facts = { presence: here ? 'active' : 'idle', quietMs: here ? 0 : null, progress: null };
  const turn = beginTurn(state, settings, now, facts, 'woke');
  // Only the worker closes a break that has gone silent: it alone can read how far it came.
  if (state.where.phase !== 'onBreak') settle(turn);
  turnDay(turn);
  endPauseIfOver(turn);
  if (turn.state.where.phase === 'present') remindIfDue(turn);
  // The presumed presence is no report of the idle API.
  turn.state.sinceIdleMs = state.sinceIdleMs;
  return turn;
}

function sceneOf(turn: Turn): View['scene'] {
  const { state, settings, now } = turn;
  if (state.where.phase === 'onBreak') return 'onBreak';
  const hold = holdReason(state, settings, now);
  if (hold !== null) return hold;
  if (settings.countOnly) return 'countOnly';
  if (state.reminder !== null && !quietlySnoozed(turn, state.reminder)) return 'due';
  return state.where.phase === 'away' ? 'away' : 'working';
}

/** A snoozed reminder is not called due until its time has come. */
function quietlySnoozed(turn: Turn, reminder: Reminder): boolean {
  const { next } = reminder;
  return next !== null && (next.because === 'snoozed' || next.because === 'cutShort') && turn.now.at < next.at;
}

function nextOf(turn: Turn, cue: ActiveCue): NonNullable<View['next']> {
  const inMs = remainingMs(turn.state, cue);
  return { kind: cue.kind, at: turn.now.at + inMs, inMs, everyMs: cue.everyMs, seconds: cue.baseMs / SECOND };
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
    watchesGapUntil: watching ? (reminder.lastShownAt ?? 0) + SHORT_WATCH : null,
  };
}

function noticesOf(
  state: Pick<State, 'notShown' | 'unanswered' | 'sinceIdleMs' | 'dismissed'>,
  settings: Settings,
): NoticeKind[] {
  const byToast = settings.remindBy === 'notification' && !settings.countOnly;
  const notices: NoticeKind[] = [];
  if (byToast && state.notShown) notices.push('notPermitted');
  if (byToast && !state.notShown && state.unanswered >= UNANSWERED) notices.push('noReaction');
  if (state.sinceIdleMs >= NEVER_IDLE) notices.push('neverIdle');
  return notices.filter((notice) => !state.dismissed.includes(notice));
}

import type { Settings } from '../settings/settings.ts';
import type { Now } from '../time/moment.ts';
import { isShort, watchesGap } from './cues.ts';
import { glanceAt, settledCopy } from './glance.ts';
import { holdEnds, holdReason } from './holds.ts';
import { LONG_STANDING, NEVER_IDLE, SHORT_WATCH, UNANSWERED } from './rules.ts';
import type { Settle } from './settle-plain.ts';
import type { View } from './shown.ts';
import type { NoticeKind, Reminder, State } from './state.ts';
import { leadCue, type Turn } from './turn.ts';

/**
 * What icon and popup show at a moment: the state settled to it on a copy, so that it is right while the worker
 * sleeps. Whoever was present is taken to be present still, whoever was away to be away.
 * @param settle the rules of time, or as many of them as this moment needs
 */
export function viewBy(state: State, settings: Settings, now: Now, settle: Settle): View {
  const turn = settledCopy(state, settings, now, settle);
  const settled = turn.state;
  const { where, reminder } = settled;
  const hold = reminder === null ? null : holdReason(settled, settings, now);
  return {
    ...glanceAt(turn),
    screenMs: settled.day.screenMs,
    due: reminder === null ? null : dueOf(turn, reminder),
    hold: hold === null ? null : { reason: hold, until: holdEnds(settled, settings, now) },
    busy: settled.busy,
    phases: turn.cues.some(({ standMs }) => standMs !== null),
    asks: asksOf(settled, settings),
    done: settled.workday?.on === false,
    away: where.phase === 'away' ? { since: where.since, cause: where.cause } : null,
    onBreak: where.phase === 'onBreak' ? where : null,
    undoUntil: settled.undo !== null && now.at < settled.undo.until ? settled.undo.until : null,
    today: settled.day,
    marks: settled.marks,
    run: settled.run,
    notices: noticesOf(settled, settings, now),
    decisions: settled.decisions.toReversed(),
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
  state: Pick<State, 'position' | 'notShown' | 'unanswered' | 'sinceIdleMs' | 'dismissed'>,
  settings: Settings,
  now: Now,
): NoticeKind[] {
  const byToast = settings.remindBy === 'notification' && !settings.countOnly;
  const notices: NoticeKind[] = [];
  if (byToast && state.notShown) notices.push('notPermitted');
  if (byToast && !state.notShown && state.unanswered >= UNANSWERED) notices.push('noReaction');
  if (state.sinceIdleMs >= NEVER_IDLE) notices.push('neverIdle');
  const { position } = state;
  if (position?.now === 'stand' && now.at - position.since >= LONG_STANDING) notices.push('longStanding');
  return notices.filter((notice) => !state.dismissed.includes(notice));
}

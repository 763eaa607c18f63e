import { MINUTE } from '../time/moment.ts';
import { joinedCues, setClocks } from './clocks.ts';
import { conclude, recordMissed } from './end-reminder.ts';
import { enterBreak } from './entries.ts';
import { isShort, watchesGap } from './cues.ts';
import type { ShowingReason } from './decision.ts';
import { holdReason } from './holds.ts';
import { isWatched } from './around.ts';
import { GAP, SHORT_WATCH } from './rules.ts';
import { reminderId, takeDown } from './reminders.ts';
import type { NextShowing, Reminder } from './state.ts';
import { decide, leadCue, order, type Turn } from './turn.ts';

/** Shows the reminder if its next showing is due, nothing holds it, and the moment is good. */
export function showIfGoodMoment(turn: Turn): void {
  const { state, now, settings } = turn;
  const { reminder } = state;
  if (reminder === null || reminder.next === null || now.at < Math.max(reminder.next.at, state.quietUntil ?? 0)) return;
  if (state.where.phase !== 'present') return;
  const hold = holdReason(state, settings, now);
  if (hold !== null) {
    if (reminder.heldBy !== hold) decide(turn, { type: 'hold', cue: reminder.kind, reason: hold });
    const heldSince = reminder.heldBy === hold ? reminder.heldSince : now.at;
    state.reminder = { ...reminder, heldBy: hold, heldSince, waitingSince: null };
    return;
  }
  const waiting = released(turn, reminder, reminder.next);
  const why = goodMoment(turn, waiting);
  if (why === null) state.reminder = waiting;
  else if (isEnoughToday(turn, reminder.next)) state.reminder = stayQuiet(turn, waiting);
  else state.reminder = show(turn, waiting, reminder.next, why);
}

/** Whether all reminders this day may have were shown. One that was shown before goes on. */
function isEnoughToday({ state, settings }: Turn, next: NextShowing): boolean {
  return next.because === 'due' && settings.remindersADay > 0 && state.reminded >= settings.remindersADay;
}

/** Icon and badge alone say due. */
function stayQuiet(turn: Turn, reminder: Reminder): Reminder {
  decide(turn, { type: 'limit', cue: reminder.kind, count: turn.settings.remindersADay, reason: 'limit' });
  return { ...reminder, next: null, waitingSince: null };
}

function released(turn: Turn, reminder: Reminder, next: NextShowing): Reminder {
  const { where } = turn.state;
  if (reminder.heldBy === null) {
    const since = where.phase === 'present' ? where.since : turn.now.at;
    return { ...reminder, waitingSince: reminder.waitingSince ?? Math.max(next.at, since) };
  }
  const { heldBy: reason, heldSince } = reminder;
  const ms = turn.now.at - (heldSince ?? turn.now.at);
  decide(turn, { type: 'released', cue: reminder.kind, reason, heldMs: ms });
  // It is still full screen, and silent: the reminder comes anyway, with a question.
  const past = reason === 'fullScreen' && turn.state.around.fullScreen === 'silent';
  if (past && turn.settings.fullScreen === 'ask') turn.state.asksFullScreen = true;
  const held = { reason, ms };
  return {
    ...reminder,
    heldBy: null,
    heldSince: null,
    held,
    ...(past ? { pastFullScreen: true } : {}),
    waitingSince: turn.now.at,
  };
}

/** Why this moment is good enough; `null` if it is not yet. */
function goodMoment(turn: Turn, reminder: Reminder): ShowingReason | null {
  const waitingSince = reminder.waitingSince ?? turn.now.at;
  if ((turn.facts.quietMs ?? 0) >= GAP) return waitingSince === turn.now.at ? 'alreadyQuiet' : 'gap';
  return turn.now.at >= waitingSince + turn.settings.graceMinutes * MINUTE ? 'graceOver' : null;
}

function show(turn: Turn, reminder: Reminder, next: NextShowing, why: ShowingReason): Reminder {
  const { now, settings } = turn;
  takeDown(turn, reminder);
  if (next.because === 'due') turn.state.reminded += 1;
  const repeats = reminder.repeats + (next.because === 'again' ? 1 : 0);
  const quiet = restedMs(turn);
  const shown: Reminder = {
    ...reminder,
    firstShownAt: reminder.firstShownAt ?? now.at,
    lastShownAt: now.at,
    showings: reminder.showings + 1,
    repeats,
    next: nextAfterShowing(turn, reminder, repeats),
    waitingSince: null,
    quietSince: quiet >= GAP ? now.at - quiet : null,
  };
  order(turn, {
    type: 'showReminder',
    reminder: reminderId(shown),
    kind: shown.kind,
    seconds: shown.seconds,
    snoozesLeft: Math.max(0, settings.snoozes - shown.snoozes),
  });
  const waitedMs = now.at - (reminder.waitingSince ?? now.at);
  const told = { cue: shown.kind, seconds: shown.seconds, reason: why, waitedMs };
  decide(
    turn,
    next.because === 'due' ? { type: 'reminder', ...told } : { type: 'remindAgain', because: next.because, ...told },
  );
  return shown;
}

/** A short cue is shown once; others come back while repeats are left, then icon and badge alone say due. */
function nextAfterShowing(turn: Turn, reminder: Reminder, repeats: number): NextShowing | null {
  const lead = leadCue(turn, reminder);
  if (lead !== null && isShort(lead)) return null;
  if (repeats >= turn.settings.remindAgains) return null;
  return { at: turn.now.at + turn.settings.remindAgainMinutes * MINUTE, because: 'again' };
}

/** Judges a short cue by the gaps in the input: obeyed is `taken`, two minutes without is `missed` (rule 7). */
export function watchShortCue(turn: Turn): void {
  const { state, now } = turn;
  const { reminder } = state;
  if (reminder === null || state.where.phase !== 'present') return;
  const lead = leadCue(turn, reminder);
  if (lead === null || !watchesGap(reminder, isShort(lead))) return;
  const quiet = restedMs(turn);
  const since = quiet >= GAP ? Math.min(reminder.quietSince ?? now.at, now.at - quiet) : reminder.quietSince;
  if (since !== null && now.at - since >= lead.baseMs) {
    takenByGap(turn, reminder, since);
    return;
  }
  if (now.at >= (reminder.lastShownAt ?? now.at) + SHORT_WATCH) {
    recordMissed(turn, reminder, 'ignored');
    state.unanswered += 1;
    setClocks(turn, joinedCues(turn, reminder), () => 0);
    conclude(turn, reminder);
    return;
  }
  state.reminder = { ...reminder, quietSince: quiet >= GAP ? since : null };
}

function takenByGap(turn: Turn, reminder: Reminder, since: number): void {
  const entry = enterBreak(
    turn,
    {
      key: `rest:${since}`,
      outcome: 'taken',
      reason: 'gap',
      cue: reminder.kind,
      start: since,
      end: turn.now.at,
      plannedSeconds: reminder.seconds,
    },
    turn.now.at - since,
  );
  setClocks(turn, joinedCues(turn, reminder), () => 0);
  turn.state.unanswered = 0;
  conclude(turn, reminder);
  const { where } = turn.state;
  // The gap may grow into an absence; it is one rest all the same.
  if (restedMs(turn) >= GAP && where.phase === 'present') turn.state.where = { ...where, after: entry };
}

/** Time without input, ms, as far as it shows a rest: hands that are still while something plays or a call is on show none. */
function restedMs({ state, facts }: Turn): number {
  return isWatched(state) === null ? (facts.quietMs ?? 0) : 0;
}

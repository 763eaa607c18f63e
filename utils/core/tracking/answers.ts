import { MINUTE, SECOND } from '../time/moment.ts';
import { joinedCues, setClocks } from './clocks.ts';
import { conclude, withdraw } from './end-reminder.ts';
import { count, enterBreak } from './entries.ts';
import { cueForBreak } from './coming.ts';
import { streakEndMs } from './cues.ts';
import type { PauseLength, SnoozeLength } from './event.ts';
import { tomorrow } from './holds.ts';
import { holdBack, takeDown } from './reminders.ts';
import { AFTER_TASK, SHORT_FORM, UNDO } from './rules.ts';
import { restartStreak } from './stretch.ts';
import { decide, leadCue, order, type Turn } from './turn.ts';

/** A streak this young began with the very break that is being told: it is entered already. */
const SAME_TELLING = 60 * SECOND;

/**
 * Puts the reminder off, while snoozes are left: by the usual time, by so many minutes, or until the task is done. After
 * the last one the short form of its break is offered.
 */
export function snooze(turn: Turn, length: SnoozeLength | undefined): void {
  const { state, now, settings } = turn;
  const { reminder } = state;
  if (reminder === null || reminder.snoozes >= settings.snoozes) return;
  takeDown(turn, reminder);
  const afterTask = length === 'afterTask';
  const until = now.at + (afterTask ? AFTER_TASK : (length ?? settings.snoozeMinutes) * MINUTE);
  const snoozes = reminder.snoozes + 1;
  const seconds = snoozes < settings.snoozes ? reminder.seconds : Math.min(reminder.seconds, SHORT_FORM / SECOND);
  state.unanswered = 0;
  state.reminder = {
    ...reminder,
    snoozes,
    seconds,
    next: { at: until, because: afterTask ? 'afterTask' : 'snoozed' },
    waitingSince: null,
    heldBy: null,
    heldSince: null,
    quietSince: null,
  };
  decide(turn, { type: 'snoozed', cue: reminder.kind, until, left: settings.snoozes - snoozes, reason: 'asked' });
}

/** Skips the break that is due; for ten seconds it can be undone. */
export function skip(turn: Turn): void {
  const { state, now } = turn;
  const { reminder } = state;
  if (reminder === null) return;
  if (reminder.kind === 'posture') {
    setClocks(turn, joinedCues(turn, reminder), () => 0);
    conclude(turn, reminder);
    return;
  }
  const undo = {
    until: now.at + UNDO,
    reminder,
    clocks: state.clocks,
    rounds: state.rounds,
    entryKey: `reminder:${reminder.dueAt}:${reminder.cue}`,
    run: state.run,
  };
  enterBreak(
    turn,
    {
      key: undo.entryKey,
      outcome: 'skipped',
      reason: 'skipped',
      cue: reminder.kind,
      start: reminder.dueAt,
      end: now.at,
      plannedSeconds: reminder.seconds,
    },
    0,
  );
  setClocks(turn, joinedCues(turn, reminder), () => 0);
  state.unanswered = 0;
  conclude(turn, reminder);
  state.undo = undo;
}

/** Takes a skip back: the reminder is due again as it was, and the entry goes. */
export function undoSkip(turn: Turn): void {
  const { state, now } = turn;
  const { undo } = state;
  // The message may have been sent in the last moment and arrive after it.
  if (undo === null || now.at > undo.until + 2 * SECOND || state.reminder !== null) return;
  order(turn, { type: 'forget', key: undo.entryKey });
  count(turn, 'skipped', undo.reminder.dueAt, -1);
  setClocks(turn, joinedCues(turn, undo.reminder), (cue, clock) => (undo.clocks[cue.key] ?? 0) + clock);
  state.rounds = undo.rounds;
  state.run = undo.run;
  state.reminder = { ...undo.reminder, next: undo.reminder.next ?? null };
  state.undo = null;
  decide(turn, { type: 'skipUndone', cue: undo.reminder.kind, reason: 'asked' });
}

/** "I just had a break": a taken break of the base length that ends now. */
export function hadBreak(turn: Turn): void {
  const { state, now } = turn;
  const chosen = cueForBreak(turn);
  if (chosen === null || state.where.phase === 'onBreak') return;
  const length = chosen.cue.baseMs;
  const start = now.at - length;
  const last = state.marks.at(-1)?.outcome;
  if ((last === 'taken' || last === 'natural') && state.streakMs < SAME_TELLING) return;
  // A key of its own: an absence may begin or have begun at any of these moments.
  const { kind } = chosen.cue;
  enterBreak(
    turn,
    { key: `said:${now.at}`, outcome: 'taken', reason: 'saidSo', cue: kind, start, end: now.at },
    length,
  );
  setClocks(turn, turn.cues, (cue, clock) => (length >= cue.baseMs ? 0 : clock));
  const { reminder } = state;
  if (reminder !== null && length >= (leadCue(turn, reminder)?.baseMs ?? 0)) {
    setClocks(turn, joinedCues(turn, reminder), () => 0);
    conclude(turn, reminder);
  }
  state.unanswered = 0;
  state.undo = null;
  if (length >= streakEndMs(turn.cues)) restartStreak(turn, now.at, 'saidSo');
}

/** Keeps reminders quiet for a while; screen time still counts. */
export function pause(turn: Turn, length: PauseLength): void {
  const { state, now } = turn;
  const until = pauseEnds(turn, length);
  state.pause = { since: state.pause?.since ?? now.at, until };
  decide(turn, { type: 'quiet', until, reason: 'paused' });
  state.unanswered = 0;
  const { reminder } = state;
  if (reminder === null) return;
  if (length === 'tomorrow') {
    withdraw(turn, reminder, 'untilTomorrow');
    return;
  }
  holdBack(turn, reminder);
}

function pauseEnds(turn: Turn, length: PauseLength): number | null {
  if (length === 'resumed') return null;
  if (length === 'tomorrow') return tomorrow(turn.settings, turn.now);
  return turn.now.at + Math.max(1, length.minutes) * MINUTE;
}

/** Ends the pause by hand. */
export function resume(turn: Turn): void {
  if (turn.state.pause === null) return;
  turn.state.pause = null;
  decide(turn, { type: 'resumed', reason: 'asked' });
}

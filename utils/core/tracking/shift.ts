import type { Phase, Reminder } from './state.ts';
import type { Turn } from './turn.ts';

/** Moves every stored moment of the running state by the same step, ms; what is past and entered stays. */
export function shiftMoments(turn: Turn, step: number): void {
  const { state } = turn;
  state.at += step;
  state.streakSince += step;
  state.where = shiftedPhase(state.where, step);
  state.reminder = state.reminder === null ? null : shiftedReminder(state.reminder, step);
  if (state.pause !== null) {
    const { since, until } = state.pause;
    state.pause = { since: since + step, until: until === null ? null : until + step };
  }
  if (state.busy !== null) {
    const { since, until } = state.busy;
    state.busy = { ...state.busy, since: since + step, until: until + step };
  }
  if (state.callSince !== null) state.callSince += step;
  if (state.watch !== null) state.watch = { since: state.watch.since + step };
  if (state.position !== null) state.position = { ...state.position, since: state.position.since + step };
  if (state.workday !== null) state.workday = { ...state.workday, until: state.workday.until + step };
  if (state.habit !== null) state.habit = { ...state.habit, since: state.habit.since + step };
  if (state.quietUntil !== null) state.quietUntil += step;
  state.watched = null;
  if (state.followUp !== null) state.followUp = { ...state.followUp, until: state.followUp.until + step };
  if (state.undo !== null) state.undo = { ...state.undo, until: state.undo.until + step };
}

function shiftedPhase(where: Phase, step: number): Phase {
  switch (where.phase) {
    case 'present':
    case 'away':
      return { ...where, since: where.since + step };
    case 'onBreak':
      return { ...where, endsAt: where.endsAt + step };
  }
}

function shiftedReminder(reminder: Reminder, step: number): Reminder {
  const moved = (moment: number | null): number | null => (moment === null ? null : moment + step);
  return {
    ...reminder,
    // `dueAt` names the reminder and its toast, so it stays what it was.
    firstShownAt: moved(reminder.firstShownAt),
    lastShownAt: moved(reminder.lastShownAt),
    waitingSince: moved(reminder.waitingSince),
    heldSince: moved(reminder.heldSince),
    quietSince: moved(reminder.quietSince),
    next: reminder.next === null ? null : { ...reminder.next, at: reminder.next.at + step },
  };
}

import { dayOf } from '../time/day.ts';
import { emptyDay } from './initial.ts';
import type { Turn } from './turn.ts';

/** Forgets what the state holds of days the person has deleted; clocks and streak go on. */
export function forgetDays(turn: Turn, from: string, to: string): void {
  const { state, now, settings } = turn;
  const goes = (date = ''): boolean => from <= date && date <= to;
  const wentAt = (at: number): boolean => goes(dayOf({ at, zone: now.zone }, settings.dayTurnsAt));
  state.outbox = state.outbox.filter((effect) => effect.type !== 'record' || !goes(effect.entry.date));
  state.decisions = state.decisions.filter(({ at }) => !wentAt(at));
  state.done = Object.fromEntries(Object.entries(state.done).filter(([, { at }]) => !wentAt(at)));
  // What goes on is entered from now on when it ends.
  const { position, callSince, reminder } = state;
  if (position !== null && wentAt(position.since)) state.position = { ...position, since: now.at };
  if (callSince !== null && wentAt(callSince)) state.callSince = now.at;
  if (reminder?.heldSince != null && wentAt(reminder.heldSince)) state.reminder = { ...reminder, heldSince: now.at };
  if (!wentAt(now.at)) return;
  state.day = emptyDay(state.day.date);
  state.marks = [];
  state.run = 0;
  state.watched = null;
  state.undo = null;
  // What the running streak was until now is not entered when it ends.
  state.streakCut = { at: now.at, ms: state.streakMs, before: null };
}

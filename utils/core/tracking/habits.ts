import type { Habit } from '../settings/settings.ts';
import { dayOf, minutesOf } from '../time/day.ts';
import { HOUR } from '../time/moment.ts';
import { momentOf } from '../time/zone.ts';
import { record } from './entries.ts';
import { decide, order, type Turn } from './turn.ts';

/** A habit is offered at most this often, and no longer than this. */
const AT_MOST_EVERY = HOUR;
/** One whose time nobody was there for comes no later than this. */
const LATE = HOUR;

/** Offers a habit whose moment this is, noticed in a turn that happens anyway. */
export function offerHabits(turn: Turn): void {
  const { state, settings, now } = turn;
  const { habit } = state;
  if (habit !== null && now.at - habit.since >= AT_MOST_EVERY) {
    state.habit = null;
    decide(turn, { type: 'habit', id: habit.id, reason: 'over' });
  }
  if (settings.countOnly || state.pause !== null) return;
  const fitting = settings.habits.find((each) => isItsMoment(turn, each));
  if (fitting !== undefined) offerHabit(turn, fitting.id);
}

/** Offers it now, unless it was within the hour. */
export function offerHabit(turn: Turn, id: string): void {
  const { state, settings, now } = turn;
  const habit = settings.habits.find((each) => each.id === id);
  if (habit === undefined || now.at - (state.habits[id] ?? 0) < AT_MOST_EVERY) return;
  if (state.habit !== null) decide(turn, { type: 'habit', id: state.habit.id, reason: 'over' });
  state.habits = { ...state.habits, [id]: now.at };
  state.habit = { id, since: now.at };
  decide(turn, { type: 'habit', id, reason: 'offered' });
  if (habit.notify) order(turn, { type: 'showHabit', habit: id, at: now.at });
}

/** Done, or not this time; either way it is off the screen with one press. */
export function answerHabit(turn: Turn, id: string, done: boolean): void {
  const { state, settings, now } = turn;
  if (state.habit?.id !== id) return;
  state.habit = null;
  decide(turn, { type: 'habit', id, reason: done ? 'done' : 'dismissed' });
  if (!done) return;
  const exercise = settings.habits.find((each) => each.id === id)?.exercise;
  record(turn, {
    key: `habit:${now.at}`,
    outcome: 'habit',
    reason: 'asked',
    ...(exercise === undefined ? {} : { exercise }),
    start: now.at,
    end: now.at,
  });
}

/** A call that has just begun, or a time of the day that has come; an hour late at most. */
function isItsMoment({ state, now }: Turn, { id, anchor, at }: Habit): boolean {
  if (state.habit !== null) return false;
  if (anchor === 'call' && state.callSince === now.at) return true;
  if (at === undefined) return false;
  const date = dayOf(now, '00:00');
  const moment = momentOf(now.zone, date, minutesOf(at));
  const offered = state.habits[id] ?? 0;
  return moment > offered && moment <= now.at && now.at - moment < LATE;
}

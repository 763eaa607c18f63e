import { dayOf, endOfDay } from '../time/day.ts';
import { daysBetween } from '../time/zone.ts';
import { emptyDay } from './initial.ts';
import type { State } from './state.ts';
import type { Turn } from './turn.ts';

/** Counts `from`-`to` as screen time on every clock, split where the day turns over. */
export function addScreenTime(turn: Turn, from: number, to: number): void {
  const { state, now, settings } = turn;
  const turnOver = () => endOfDay(state.day.date, now.zone, settings.dayTurnsAt);
  let start = from;
  while (start < to) {
    if (start >= turnOver()) startDay(turn, dayOf({ at: start, zone: now.zone }, settings.dayTurnsAt), start);
    const end = start < turnOver() ? Math.min(to, turnOver()) : to;
    addWithinDay(turn, end - start);
    start = end;
  }
  state.sinceIdleMs += Math.max(0, to - from);
}

function addWithinDay(turn: Turn, ms: number): void {
  addToClocks(turn, ms);
  addToStreakAndDay(turn, ms);
}

/** Since when the running streak is not entered yet, epoch ms, and what of it is, ms. */
export function cutOf({ streakCut, streakSince }: State): { readonly at: number; readonly ms: number } {
  return streakCut ?? { at: streakSince, ms: 0 };
}

/** Adds to streak and day alone; the clocks are judged by themselves. */
export function addToStreakAndDay(turn: Turn, ms: number): void {
  const { state } = turn;
  state.streakMs += ms;
  state.day = {
    ...state.day,
    screenMs: state.day.screenMs + ms,
    longestStreakMs: Math.max(state.day.longestStreakMs, state.streakMs),
  };
}

/** Adds to (or takes from) every clock, and what the open reminder was ignored for. */
export function addToClocks(turn: Turn, ms: number): void {
  const { state } = turn;
  const clocks = { ...state.clocks };
  for (const { key, fixed } of turn.cues) if (fixed === null) clocks[key] = Math.max(0, (clocks[key] ?? 0) + ms);
  state.clocks = clocks;
  const { reminder } = state;
  // A reminder that is held back is not being ignored.
  if (reminder !== null && reminder.heldBy === null)
    state.reminder = { ...reminder, overdueMs: Math.max(0, reminder.overdueMs + ms) };
}

/** Closes the day's totals if a new day has begun since. */
export function turnDay(turn: Turn): void {
  const today = dayOf(turn.now, turn.settings.dayTurnsAt);
  const passed = daysBetween(turn.state.day.date, today);
  // A step back by one day is a journey west; more than that is a clock that was wrong.
  if (passed > 0 || passed < -1) startDay(turn, today, turn.now.at);
}

function startDay(turn: Turn, date: string, at: number): void {
  const { state } = turn;
  // A streak goes on, but what it was until now belongs to the day before.
  const cut = cutOf(state);
  state.streakCut = { at, ms: state.streakMs, before: { start: cut.at, ms: state.streakMs - cut.ms } };
  state.day = emptyDay(date);
  state.marks = [];
  state.reminded = 0;
  state.fixedCame = [];
  // The day it was counted in is closed.
  state.watched = null;
}

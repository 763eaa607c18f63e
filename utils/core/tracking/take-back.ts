import { addToClocks } from './screen-time.ts';
import type { Turn } from './turn.ts';

/**
 * Takes back screen time counted after the last input: only 60 s without input show that the person had left, and
 * a turn in between has counted some of them.
 */
export function takeBackScreenTime(turn: Turn, ms: number): void {
  if (ms <= 0) return;
  const { state } = turn;
  addToClocks(turn, -ms);
  const longestIsNow = state.day.longestStreakMs === state.streakMs;
  state.streakMs = Math.max(0, state.streakMs - ms);
  state.day = {
    ...state.day,
    screenMs: Math.max(0, state.day.screenMs - ms),
    longestStreakMs: longestIsNow ? state.streakMs : state.day.longestStreakMs,
  };
}

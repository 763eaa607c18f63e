import type { State } from './state.ts';
import type { Turn } from './turn.ts';

/** What of the state runs; `day`, `marks` and what is entered are past and stay. */
const RUNNING = [
  'where',
  'streakCut',
  'reminder',
  'pause',
  'busy',
  'watch',
  'position',
  'workday',
  'habit',
  'followUp',
  'undo',
] as const satisfies readonly (keyof State)[];

/** Moments within it. `dueAt` names a reminder and its toast, `startedAt` a break, so they stay what they were. */
const MOMENTS: ReadonlySet<string> = new Set([
  'at',
  'since',
  'until',
  'endsAt',
  'firstShownAt',
  'lastShownAt',
  'waitingSince',
  'heldSince',
  'quietSince',
]);

/** Entries lie in the past. */
const ENTRIES: ReadonlySet<string> = new Set(['after', 'runsOn']);

/** Moves every stored moment of the running state by the same step, ms; what is past and entered stays. */
export function shiftMoments(turn: Turn, step: number): void {
  const { state } = turn;
  Object.assign(state, Object.fromEntries(RUNNING.map((key) => [key, moved(state[key], step)])));
  state.at += step;
  state.streakSince += step;
  if (state.callSince !== null) state.callSince += step;
  if (state.quietUntil !== null) state.quietUntil += step;
  // What it was counted on cannot be told apart any more.
  state.watched = null;
}

function moved(value: unknown, step: number): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => {
      if (ENTRIES.has(key)) return [key, each];
      return [key, MOMENTS.has(key) && typeof each === 'number' ? each + step : moved(each, step)];
    }),
  );
}

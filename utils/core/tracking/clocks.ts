import type { ActiveCue } from './cues.ts';
import type { Reminder } from './state.ts';
import type { Turn } from './turn.ts';

/** The cues a reminder speaks for. */
export function joinedCues(turn: Turn, reminder: Reminder): readonly ActiveCue[] {
  return turn.cues.filter((cue) => reminder.joined.includes(cue.key));
}

/** Sets the clocks of some cues. */
export function setClocks(
  turn: Turn,
  cues: readonly ActiveCue[],
  value: (cue: ActiveCue, clock: number) => number,
): void {
  const { state } = turn;
  const clocks = { ...state.clocks };
  for (const cue of cues) clocks[cue.key] = Math.max(0, Math.round(value(cue, clocks[cue.key] ?? 0)));
  state.clocks = clocks;
  const { watched } = state;
  // A clock that is set back holds nothing any more of what was watched before.
  const holds = ([key, then]: readonly [string, number]): boolean => (clocks[key] ?? 0) >= then;
  state.watched = watched && { ...watched, clocks: Object.fromEntries(Object.entries(watched.clocks).filter(holds)) };
}

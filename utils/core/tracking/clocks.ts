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
  const clocks = { ...turn.state.clocks };
  for (const cue of cues) clocks[cue.key] = Math.max(0, Math.round(value(cue, clocks[cue.key] ?? 0)));
  turn.state.clocks = clocks;
}

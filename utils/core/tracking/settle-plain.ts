import type { Now } from '../time/moment.ts';
import { HEARTBEAT, LONGEST_SEEN_GAP } from './rules.ts';
import { addScreenTime } from './screen-time.ts';
import type { State } from './state.ts';
import type { Turn } from './turn.ts';

/** Settles the time since the last confirmed moment (rule 4). */
export type Settle = (turn: Turn) => void;

/**
 * Whether nothing but the clock has moved on since the last confirmed moment, if whoever was here is here still: no gap
 * that nobody saw, and no clock set back.
 */
export function isPlain(state: Pick<State, 'at' | 'where'>, now: Now): boolean {
  const gap = now.at - state.at;
  return gap >= 0 && (state.where.phase !== 'present' || gap <= LONGEST_SEEN_GAP);
}

/**
 * Settles what `isPlain`, as nearly every look at the state is; of any other time it counts what is certain. The rules
 * for the rest are a third of the core, and pages load them when they meet it.
 */
export function settlePlain(turn: Turn): void {
  const { state, now } = turn;
  if (state.where.phase !== 'present') return;
  const certain = now.at - state.at > LONGEST_SEEN_GAP ? state.at + HEARTBEAT : now.at;
  addScreenTime(turn, state.at, certain);
}

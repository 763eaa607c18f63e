import type { Remembered } from '../movement/offer.ts';
import type { State } from './state.ts';

/** Twice the catalogue, for exercises of one's own. */
const MOST_REMEMBERED = 80;

/** Remembers exercises that were done, in their order. Those of a catalogue long gone are let go first. */
export function remember(
  state: Pick<State, 'done' | 'doneCount'>,
  exercises: readonly string[],
  at: number,
): Pick<State, 'done' | 'doneCount'> {
  const done = { ...state.done };
  let count = state.doneCount;
  for (const id of exercises) {
    count += 1;
    done[id] = { at, nth: count };
  }
  const kept = Object.entries(done)
    .toSorted(([, a], [, b]) => b.nth - a.nth)
    .slice(0, MOST_REMEMBERED);
  return { done: Object.fromEntries(kept), doneCount: count };
}

/** What of it picks among the offers. */
export function rememberedOf({
  at,
  done,
  turn,
  followUp,
  callSince,
}: Pick<State, 'at' | 'done' | 'turn' | 'followUp' | 'callSince'>): Remembered {
  return {
    done,
    turn,
    inCall: callSince !== null,
    wantsFollowUp: followUp !== null && at < followUp.until ? followUp.after : null,
  };
}

import type { Ask } from '../movement/suggest.ts';
import type { CueKind } from '../settings/settings.ts';
import type { State } from './state.ts';

const MOST_RECENT = 20;

/** What the exercise for a break of this kind and length is chosen by. */
export function askOf(state: Pick<State, 'recent' | 'turn'>, kind: CueKind, seconds: number): Ask {
  return { kind, seconds, recent: state.recent, turn: state.turn };
}

/** Remembers an exercise that was done, newest first; choosing begins afresh. */
export function remembered(recent: readonly string[], exercise: string): readonly string[] {
  return [exercise, ...recent.filter((id) => id !== exercise)].slice(0, MOST_RECENT);
}

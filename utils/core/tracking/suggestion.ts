import type { Ask } from '../movement/suggest.ts';
import type { CueKind, Settings } from '../settings/settings.ts';
import { SECOND } from '../time/moment.ts';
import { activeCues, offeredMs } from './cues.ts';
import type { State } from './state.ts';

const MOST_RECENT = 20;

/** A break started by hand in a rhythm without cues has this kind and length, seconds. */
const BY_HAND = { kind: 'move', seconds: 120 } as const;

/** What the exercise for a break of this kind and length is chosen by. */
export function askOf(state: Pick<State, 'recent' | 'turn'>, kind: CueKind, seconds: number): Ask {
  return { kind, seconds, recent: state.recent, turn: state.turn };
}

/** What the exercises of all breaks that can come next are chosen by: the open reminder's and each cue's, once each. */
export function asksOf(
  state: Pick<State, 'recent' | 'turn' | 'rounds' | 'reminder'>,
  settings: Settings,
): readonly Ask[] {
  const breaks = [
    ...(state.reminder === null ? [] : [state.reminder]),
    ...activeCues(settings).map((cue) => ({ kind: cue.kind, seconds: offeredMs(state, cue) / SECOND })),
    BY_HAND,
  ];
  const asks = breaks.map(({ kind, seconds }) => askOf(state, kind, seconds));
  return asks.filter(
    (ask, at) => asks.findIndex((each) => each.kind === ask.kind && each.seconds === ask.seconds) === at,
  );
}

/** Remembers an exercise that was done, newest first; choosing begins afresh. */
export function remembered(recent: readonly string[], exercise: string): readonly string[] {
  return [exercise, ...recent.filter((id) => id !== exercise)].slice(0, MOST_RECENT);
}

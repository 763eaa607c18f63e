import type { Ask } from '../movement/ask.ts';
import type { History } from '../movement/history.ts';
import type { CueKind, Settings } from '../settings/settings.ts';
import { addDays } from '../time/zone.ts';
import { endOfDay } from '../time/day.ts';
import { SECOND } from '../time/moment.ts';
import { activeCues, offeredMs } from './cues.ts';
import type { State } from './state.ts';

/** A break started by hand in a rhythm without cues has this kind and length, seconds. */
const BY_HAND = { kind: 'move', seconds: 120 } as const;

type Remembers = Pick<State, 'at' | 'zone' | 'day' | 'done' | 'doneCount' | 'turn' | 'followUp'>;

/** What the exercise for a break of this kind and length is chosen by. */
export function askOf(state: Remembers, settings: Settings, kind: CueKind, seconds: number): Ask {
  return {
    history: historyOf(state, settings),
    profile: settings.movement,
    context: { kind, seconds, call: 'none' },
    seed: state.turn,
  };
}

/** What the exercises of all breaks that can come next are chosen by: the open reminder's and each cue's, once each. */
export function asksOf(state: Remembers & Pick<State, 'rounds' | 'reminder'>, settings: Settings): readonly Ask[] {
  const breaks = [
    ...(state.reminder === null ? [] : [state.reminder]),
    ...activeCues(settings).map((cue) => ({ kind: cue.kind, seconds: offeredMs(state, cue) / SECOND })),
    BY_HAND,
  ];
  const names = breaks.map(({ kind, seconds }) => `${kind}:${seconds}`);
  const different = breaks.filter((_, at) => names.indexOf(names[at] ?? '') === at);
  return different.map(({ kind, seconds }) => askOf(state, settings, kind, seconds));
}

function historyOf({ at, zone, day, done, doneCount, followUp }: Remembers, settings: Settings): History {
  return {
    done,
    count: doneCount,
    dayBegan: endOfDay(addDays(day.date, -1), zone, settings.dayTurnsAt),
    wantsFollowUp: followUp !== null && at < followUp.until ? followUp.after : null,
  };
}

/** Remembers exercises that were done, in their order. Those of a catalogue long gone are let go first. */
export function remember(state: Pick<State, 'done' | 'doneCount'>, exercises: readonly string[], at: number) {
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

/** Twice the catalogue, for exercises of one's own. */
const MOST_REMEMBERED = 80;

import type { Ask } from '../movement/ask.ts';
import type { BreakAsk } from '../movement/offer.ts';
import type { Profile } from '../movement/profile.ts';
import type { Settings } from '../settings/settings.ts';
import { SHORT_FORM } from './rules.ts';
import { endOfDay } from '../time/day.ts';
import { SECOND } from '../time/moment.ts';
import { addDays } from '../time/zone.ts';
import { activeCues, offeredMs } from './cues.ts';
import { rememberedOf } from './remember.ts';
import type { State } from './state.ts';

/** A break started by hand in a rhythm without cues has this kind and length, seconds. */
const BY_HAND: BreakAsk = { kind: 'move', seconds: 120 };

/** What the exercise for a break of this kind and length is chosen by. */
export function askOf(state: State, settings: Settings, profile: Profile, coming: BreakAsk): Ask {
  const { done, wantsFollowUp, turn } = rememberedOf(state);
  const dayBegan = endOfDay(addDays(state.day.date, -1), state.zone, settings.dayTurnsAt);
  return {
    history: { done, count: state.doneCount, dayBegan, wantsFollowUp },
    profile,
    context: { ...coming, call: 'none' },
    seed: turn,
  };
}

/** What everything that can be offered next is chosen by: the same for all breaks. */
export function choiceOf(state: State, settings: Settings, profile: Profile) {
  return { ask: askOf(state, settings, profile, BY_HAND), breaks: breaksToCome(state, settings) };
}

/** All breaks that can come next: the open reminder's and each cue's, once each. */
function breaksToCome(state: Pick<State, 'rounds' | 'reminder'>, settings: Settings): readonly BreakAsk[] {
  // Another position is no break, and shows no movement.
  const cues = activeCues(settings).filter(({ kind }) => kind !== 'posture');
  const breaks = [
    ...(state.reminder === null || state.reminder.kind === 'posture' ? [] : [state.reminder]),
    ...cues.map((cue) => ({ kind: cue.kind, seconds: offeredMs(state, cue) / SECOND })),
    // The every-nth longer one comes some time, with or without a page that could choose for it then.
    ...cues.flatMap(({ kind, longEvery, longMs }) => (longEvery === null ? [] : [{ kind, seconds: longMs / SECOND }])),
    ...cues.map(({ kind, baseMs }) => ({ kind, seconds: baseMs / SECOND })),
    // What is left of it after the last snooze.
    ...cues.map(({ kind, baseMs }) => ({ kind, seconds: Math.min(baseMs, SHORT_FORM) / SECOND })),
    BY_HAND,
  ].map(({ kind, seconds }) => ({ kind, seconds }));
  return breaks.filter(
    ({ kind, seconds }, at) => breaks.findIndex((each) => each.kind === kind && each.seconds === seconds) === at,
  );
}

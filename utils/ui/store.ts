import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { DEFAULT_SETTINGS } from '../core/settings/defaults.ts';
import type { Ask } from '../core/movement/ask.ts';
import { pick, type BreakAsk, type Offer, type Offers } from '../core/movement/offer.ts';
import { FIRST_PROFILE, type Profile } from '../core/movement/profile.ts';
import type { Settings } from '../core/settings/settings.ts';
import { SECOND, type Now } from '../core/time/moment.ts';
import { initialState } from '../core/tracking/initial.ts';
import type { View } from '../core/tracking/shown.ts';
import type { State } from '../core/tracking/state.ts';
import { askOf } from '../core/tracking/suggestion.ts';
import { isPlain } from '../core/tracking/settle-plain.ts';
import { viewBy } from '../core/tracking/view-by.ts';
import { atPlace, NOWHERE } from '../core/workspace/at-place.ts';
import type { Workspaces } from '../core/workspace/workspaces.ts';
import { now as readNow } from '../platform/clock.ts';
import { readMirror, watchMirror } from '../platform/mirror.ts';
import { NO_OFFERS } from '../platform/offers.ts';
import { settleFor, settleKnown } from '../platform/settle-for.ts';
import type { Snapshot } from '../platform/documents.ts';

const LONG_AGO: Now = { at: 0, zone: 'UTC' };

/** Mirrors of what is stored; only `connect` and the verbs write them. */
export const state = signal<State>(initialState(LONG_AGO));
export const settings = signal<Settings>(DEFAULT_SETTINGS);
/** What the person has said of themselves. */
export const person = signal<Profile>(FIRST_PROFILE);
/** The places they work at, as stored; none as long as nothing was said of any. */
export const workspaces = signal<Workspaces>(NOWHERE);
/** What chooses movements: the person, at the place they work at now. */
export const profile: ReadonlySignal<Profile> = computed(() => atPlace(person.value, workspaces.value.here));
export const reports = signal<Snapshot['reports']>([]);

/** Sections of Options that the organisation has taken out. */
export const hides = signal<Snapshot['hides']>([]);

/** What is offered next, as a page chose it last. */
export const offers = signal<Offers>(NO_OFFERS);

/** This moment, each second while the page is in sight. */
export const now = signal<Now>(LONG_AGO);

/** The rules of time that are loaded. */
const settle = signal(settleKnown());

/** All that popup and pages show, settled to `now`: right without the worker. */
export const view: ReadonlySignal<View> = computed(() => viewBy(state.value, settings.value, now.value, settle.value));

/** What an exercise for this kind and length of break is chosen by. */
export function askFor(coming: BreakAsk): Ask {
  return askOf(state.value, settings.value, profile.value, coming);
}

/** The movement on offer for the break that would begin now; `null` where nothing fits or nothing was chosen yet. */
export const offer: ReadonlySignal<Offer | null> = computed(() =>
  pick(offers.value, view.value.coming, view.value.remembered),
);

/**
 * Fills the mirrors from storage and keeps them so, in step with the clock.
 * @returns a function that ends it
 */
export async function connect(): Promise<() => void> {
  // Watching first: what is written while the first reading is under way must not be missed.
  let changed = false;
  const unwatch = watchMirror((snapshot) => {
    changed = true;
    mirror(snapshot);
  });
  const stored = await readMirror();
  if (!changed) mirror(stored);
  const stopClock = runClock();
  return () => {
    unwatch();
    stopClock();
  };
}

function mirror(stored: Snapshot): void {
  batch(() => {
    now.value = readNow();
    settle.value = settleKnown();
    state.value = stored.state;
    settings.value = stored.settings;
    person.value = stored.profile;
    workspaces.value = stored.workspaces;
    reports.value = stored.reports;
    offers.value = stored.offers;
    hides.value = stored.hides;
  });
}

/** The worker has not been heard for a while, or the clock was set back: the rules for that are wanted now. */
async function learn(): Promise<void> {
  try {
    settle.value = await settleFor(state.peek(), now.peek());
  } catch (error) {
    console.error('Limber: the rules for a long gap could not be loaded; what is certain is shown.', error);
  }
}

/** Steps `now` on the full second; a page out of sight needs no steps. */
function runClock(): () => void {
  let timer = 0;
  const step = (): void => {
    window.clearTimeout(timer);
    now.value = readNow();
    if (!isPlain(state.peek(), now.peek())) void learn();
    if (document.visibilityState !== 'hidden') timer = window.setTimeout(step, SECOND - (now.value.at % SECOND));
  };
  step();
  document.addEventListener('visibilitychange', step);
  return () => {
    window.clearTimeout(timer);
    document.removeEventListener('visibilitychange', step);
  };
}

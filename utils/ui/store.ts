import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { DEFAULT_SETTINGS } from '../core/settings/defaults.ts';
import type { Offers } from '../core/movement/offer.ts';
import type { Settings } from '../core/settings/settings.ts';
import { SECOND, type Now } from '../core/time/moment.ts';
import { initialState } from '../core/tracking/initial.ts';
import type { View } from '../core/tracking/shown.ts';
import type { State } from '../core/tracking/state.ts';
import { view as viewAt } from '../core/tracking/view.ts';
import type { Answers } from '../core/workspace/checklist.ts';
import { now as readNow } from '../platform/clock.ts';
import { readMirror, watchMirror } from '../platform/mirror.ts';
import { NO_OFFERS } from '../platform/offers.ts';
import type { Snapshot } from '../platform/storage.ts';

const LONG_AGO: Now = { at: 0, zone: 'UTC' };

/** Mirrors of what is stored; only `connect` and the verbs write them. */
export const state = signal<State>(initialState(LONG_AGO));
export const settings = signal<Settings>(DEFAULT_SETTINGS);
export const answers = signal<Answers>({});
export const reports = signal<Snapshot['reports']>([]);

/** What is offered next, as the background chose it. */
export const offers = signal<Offers>(NO_OFFERS);

/** This moment, each second while the page is in sight. */
export const now = signal<Now>(LONG_AGO);

/** All that popup and pages show, settled to `now`: right without the worker. */
export const view: ReadonlySignal<View> = computed(() => viewAt(state.value, settings.value, now.value));

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
  const stopClock = runClock();
  const stored = await readMirror();
  if (!changed) mirror(stored);
  return () => {
    unwatch();
    stopClock();
  };
}

function mirror(stored: Snapshot): void {
  batch(() => {
    now.value = readNow();
    state.value = stored.state;
    settings.value = stored.settings;
    answers.value = stored.answers;
    reports.value = stored.reports;
    offers.value = stored.offers;
  });
}

/** Steps `now` on the full second; a page out of sight needs no steps. */
function runClock(): () => void {
  let timer = 0;
  const step = (): void => {
    window.clearTimeout(timer);
    now.value = readNow();
    if (document.visibilityState !== 'hidden') timer = window.setTimeout(step, SECOND - (now.value.at % SECOND));
  };
  step();
  document.addEventListener('visibilitychange', step);
  return () => {
    window.clearTimeout(timer);
    document.removeEventListener('visibilitychange', step);
  };
}

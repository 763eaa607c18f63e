import type { Settings } from '../settings/settings.ts';
import type { Now } from '../time/moment.ts';
import { settle } from './settle.ts';
import { glanceAt, settledCopy } from './glance.ts';
import type { Glance, View } from './shown.ts';
import type { State } from './state.ts';
import { viewBy } from './view-by.ts';

/** What toolbar and popup show at a moment, by all the rules of time; a page may know fewer (`viewBy`). */
export function view(state: State, settings: Settings, now: Now): View {
  return viewBy(state, settings, now, settle);
}

/** What of it the toolbar shows: the worker draws that at every turn, and carries no more. */
export function glance(state: State, settings: Settings, now: Now): Glance {
  return glanceAt(settledCopy(state, settings, now, settle));
}

import type { Settings } from '../core/settings/settings.ts';
import type { Now } from '../core/time/moment.ts';
import { initialState } from '../core/tracking/initial.ts';
import type { State } from '../core/tracking/state.ts';
import { openEnvelope, type Parsed } from './kinds.ts';
import { parseSettings } from './schema/settings.ts';
import { parseState } from './schema/state.ts';

/** The state in what is stored; that of a fresh install where nothing can be used. */
export function stateOf(stored: unknown, moment: Now): Parsed<State> {
  const fresh = initialState(moment);
  if (stored === undefined) return { value: fresh, problems: [] };
  const parsed = parseState(stored, fresh);
  return { value: parsed.value ?? fresh, problems: parsed.problems };
}

/** The settings in what is stored. */
export function settingsOf(stored: unknown): Parsed<Settings> {
  return opened(stored, parseSettings);
}

/** What is in the envelope, parsed; both may have their problems. */
export function opened<T>(stored: unknown, parse: (value: unknown) => Parsed<T>): Parsed<T> {
  const { value, problems } = openEnvelope(stored);
  const parsed = parse(value);
  return { value: parsed.value, problems: [...problems, ...parsed.problems] };
}

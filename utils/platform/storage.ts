import type { Settings } from '../core/settings/settings.ts';
import type { Now } from '../core/time/moment.ts';
import type { Offers } from '../core/movement/offer.ts';
import { initialState } from '../core/tracking/initial.ts';
import type { State } from '../core/tracking/state.ts';
import { browser } from './browser.ts';
import { locked } from './locks.ts';
import { offersOf } from './offers.ts';
import { setAside, type Unusable } from './reports.ts';
import { envelope, openEnvelope, type Parsed } from './schema/parsed.ts';
import { parseSettings } from './schema/settings.ts';
import { parseState } from './schema/state.ts';

/** What the background reads at the beginning of a turn. */
export type TurnStart = {
  readonly state: State;
  readonly settings: Settings;
  /** Nothing of Limber's was stored. */
  readonly isNew: boolean;
  readonly offers: Offers;
  /** An update waits for a quiet moment. */
  readonly updateWaits: boolean;
  readonly unusable: readonly Unusable[];
};

/** Reads what a turn needs in one go. Whatever is stored, state and settings are valid. */
export async function readTurn(moment: Now): Promise<TurnStart> {
  const stored = await browser.storage.local.get(['tracker', 'settings', 'offers', 'update']);
  const tracker = stateOf(stored['tracker'], moment);
  const settings = settingsOf(stored['settings']);
  const unusable: Unusable[] = [];
  if (tracker.problems.length > 0) unusable.push({ key: 'tracker', raw: stored['tracker'], ...tracker });
  if (settings.problems.length > 0) unusable.push({ key: 'settings', raw: stored['settings'], ...settings });
  return {
    state: tracker.value,
    settings: settings.value,
    isNew: stored['tracker'] === undefined && stored['settings'] === undefined,
    offers: offersOf(stored['offers']),
    updateWaits: stored['update'] !== undefined,
    unusable,
  };
}

/** Saves the state. Only the background may. */
export function writeState(state: State): Promise<void> {
  return browser.storage.local.set({ tracker: state });
}

/** Remembers or forgets that an update waits. */
export async function writeUpdateWaits(waits: boolean): Promise<void> {
  if (waits) await browser.storage.local.set({ update: envelope(true) });
  else await browser.storage.local.remove('update');
}

/** Keeps a copy of settings that cannot be used as they stand, and repairs them. */
export function setAsideSettings(at: number): Promise<void> {
  return repair('settings', settingsOf, at);
}

/** What the pages write and own. */
export type Document = 'settings' | 'workspace' | 'movement';

/** Keeps a copy of a document that cannot be used as it stands, and repairs it. */
export function repair<T>(key: Document, parse: (stored: unknown) => Parsed<T>, at: number): Promise<void> {
  return locked(key, async () => {
    const raw = (await browser.storage.local.get(key))[key];
    const { value, problems } = parse(raw);
    if (problems.length > 0) await setAside({ key, raw, problems }, at, { [key]: envelope(value) });
  });
}

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

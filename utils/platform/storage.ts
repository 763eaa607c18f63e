import type { Offers } from '../core/movement/offer.ts';
import { DEFAULT_SETTINGS } from '../core/settings/defaults.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Now } from '../core/time/moment.ts';
import { initialState, LATER } from '../core/tracking/initial.ts';
import type { State } from '../core/tracking/state.ts';
import { browser } from './browser.ts';
import { envelope, isRecord, isWithin, VERSION } from './kinds.ts';
import { locked } from './locks.ts';
import { ask } from './mend.ts';
import { offersOf } from './offers.ts';
import { areReports, reportFailure } from './reports.ts';
import { isSealed, sealed } from './seal.ts';

/** What the background reads at the beginning of a turn. */
export type TurnStart = {
  readonly state: State;
  readonly settings: Settings;
  /** Nothing of Limber's was stored. */
  readonly isNew: boolean;
  readonly offers: Offers;
  /** An update waits for a quiet moment. */
  readonly updateWaits: boolean;
  /** What a page changed is to be carried to sync. */
  readonly unsynced: boolean;
};

type Stored = Readonly<Record<string, unknown>>;

const KEYS = ['tracker', 'settings', 'offers', 'update', 'reports', 'unsynced'];

/**
 * Reads what a turn needs in one go. What cannot be used as it stands is kept aside and mended by a page, which has the
 * parsers; whatever is stored, state and settings are valid in the end.
 */
export async function readTurn(moment: Now): Promise<TurnStart> {
  const first = await browser.storage.local.get(KEYS);
  const isNew = first['tracker'] === undefined && first['settings'] === undefined;
  let stored: Stored = first;
  let parts = partsOf(first, moment);
  if (parts === null) {
    // No page may change settings between the question and what is written of the answer.
    stored = await locked('settings', () => mended(moment));
    parts = partsOf(stored, moment);
  }
  return {
    // Where not even a page could mend it, what is sound goes on; a state that is not begins anew, and a copy is kept.
    state: parts?.state ?? stateOf(stored['tracker']) ?? initialState(moment),
    settings: parts?.settings ?? settingsOf(stored['settings']) ?? DEFAULT_SETTINGS,
    isNew,
    offers: offersOf(stored['offers']),
    updateWaits: stored['update'] !== undefined,
    unsynced: isWithin(Number(stored['unsynced'] ?? NaN), 0, moment.at),
  };
}

/** Saves the state. Only the background may. */
export function writeState(state: State): Promise<void> {
  return browser.storage.local.set({ tracker: sealed(state) });
}

/** Remembers or forgets that an update waits. */
export async function writeUpdateWaits(waits: boolean): Promise<void> {
  if (waits) await browser.storage.local.set({ update: envelope(true) });
  else await browser.storage.local.remove('update');
}

/** What is stored, mended. Where that cannot be done, the state is kept aside as it is, and a new one begins. */
async function mended(moment: Now): Promise<Stored> {
  const stored: Stored = await browser.storage.local.get(KEYS);
  let items: Stored;
  try {
    items = await ask({ mend: stored, moment });
  } catch (error) {
    await reportFailure('mend', error, moment.at);
    items = stateOf(stored['tracker']) === null ? { [`kept:tracker:${moment.at}`]: stored['tracker'] } : {};
  }
  await browser.storage.local.set(items);
  return { ...stored, ...items };
}

/** State and settings out of what is stored; `null` if one of them, or the reports, cannot be used as it stands. */
function partsOf({ tracker, settings, reports }: Stored, moment: Now): Pick<TurnStart, 'state' | 'settings'> | null {
  const state = tracker === undefined ? initialState(moment) : stateOf(tracker);
  const chosen = settings === undefined ? DEFAULT_SETTINGS : settingsOf(settings);
  return state === null || chosen === null || !areReports(reports) ? null : { state, settings: chosen };
}

/** The stored state with what an older version did not know yet; `null` if it cannot be used as it stands. */
function stateOf(stored: unknown): State | null {
  return isSealedState(stored) ? { ...LATER, ...stored } : null;
}

/** The stored settings, with defaults for what an older version did not know yet. */
function settingsOf(stored: unknown): Settings | null {
  return isSealedSettings(stored) ? { ...DEFAULT_SETTINGS, ...stored.value } : null;
}

function isSealedState(stored: unknown): stored is State {
  return isSound(stored);
}

function isSealedSettings(stored: unknown): stored is { readonly value: Settings } {
  return isSound(stored);
}

/** Whether it is as the worker, or a page that has the parsers, has written it in this version. */
function isSound(stored: unknown): boolean {
  return isRecord(stored) && stored['version'] === VERSION && isSealed(stored);
}

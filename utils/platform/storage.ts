import type { Offers } from '../core/movement/offer.ts';
import { DEFAULT_SETTINGS } from '../core/settings/defaults.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Now } from '../core/time/moment.ts';
import { initialState } from '../core/tracking/initial.ts';
import type { State } from '../core/tracking/state.ts';
import { browser } from './browser.ts';
import { envelope, isRecord, openEnvelope } from './kinds.ts';
import { mend } from './mend.ts';
import { offersOf } from './offers.ts';
import { areReports, reportFailure } from './reports.ts';
import { SETTINGS } from './shapes/settings.ts';
import { fits } from './shapes/shape.ts';
import { TRACKER } from './shapes/tracker.ts';

/** What the background reads at the beginning of a turn. */
export type TurnStart = {
  readonly state: State;
  readonly settings: Settings;
  /** Nothing of Limber's was stored. */
  readonly isNew: boolean;
  readonly offers: Offers;
  /** An update waits for a quiet moment. */
  readonly updateWaits: boolean;
};

type Stored = Readonly<Record<string, unknown>>;

const KEYS = ['tracker', 'settings', 'offers', 'update', 'reports'];

/**
 * Reads what a turn needs in one go. What cannot be used as it stands is kept aside and mended by a page, which has the
 * parsers; whatever is stored, state and settings are valid in the end.
 */
export async function readTurn(moment: Now): Promise<TurnStart> {
  const first = await browser.storage.local.get(KEYS);
  const isNew = first['tracker'] === undefined && first['settings'] === undefined;
  const stored = isSound(first) ? first : await mended(first, moment);
  return {
    state: stateOf(stored['tracker']) ?? initialState(moment),
    settings: settingsOf(stored['settings']) ?? DEFAULT_SETTINGS,
    isNew,
    offers: offersOf(stored['offers']),
    updateWaits: stored['update'] !== undefined,
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

/** What is stored, mended. Where that cannot be done, the state is kept aside as it is, and a new one begins. */
async function mended(stored: Stored, moment: Now): Promise<Stored> {
  let items: Stored;
  try {
    items = await mend(stored, moment);
  } catch (error) {
    await reportFailure('mend', error, moment.at);
    items = stateOf(stored['tracker']) === null ? { [`kept:tracker:${moment.at}`]: stored['tracker'] } : {};
  }
  await browser.storage.local.set(items);
  return { ...stored, ...items };
}

function isSound(stored: Stored): boolean {
  const { tracker, settings, reports } = stored;
  return (
    (tracker === undefined || stateOf(tracker) !== null) &&
    (settings === undefined || settingsOf(settings) !== null) &&
    areReports(reports)
  );
}

/** The stored state with what an older version did not know yet; `null` if it cannot be used as it stands. */
function stateOf(stored: unknown): State | null {
  if (!isRecord(stored)) return null;
  const state: unknown = { ...LATER, ...stored };
  return isState(state) ? state : null;
}

function isState(value: unknown): value is State {
  return fits(value, TRACKER);
}

/** The stored settings, with defaults for what an older version did not know yet. */
function settingsOf(stored: unknown): Settings | null {
  const { value, problems } = openEnvelope(stored);
  const settings: unknown = isRecord(value) ? { ...DEFAULT_SETTINGS, ...value } : null;
  return problems.length === 0 && isSettings(settings) ? settings : null;
}

function isSettings(value: unknown): value is Settings {
  return fits(value, SETTINGS);
}

const NEVER: Now = { at: 0, zone: 'UTC' };
const { busy, around, callSince, watch, watched, asksFullScreen, position, workday, quietUntil, ...rest } =
  initialState(NEVER);
const { reminded, fixedCame, habits, habit } = rest;

/** Fields of the state that came later. */
const LATER: Partial<State> = {
  busy,
  around,
  callSince,
  watch,
  watched,
  asksFullScreen,
  position,
  workday,
  quietUntil,
  reminded,
  fixedCame,
  habits,
  habit,
};

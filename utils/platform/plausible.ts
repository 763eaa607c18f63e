import { DEFAULT_SETTINGS } from '../core/settings/defaults.ts';
import { FIRST_PROFILE, type Profile } from '../core/movement/profile.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Now } from '../core/time/moment.ts';
import { initialState } from '../core/tracking/initial.ts';
import type { State } from '../core/tracking/state.ts';
import type { Settle } from '../core/tracking/settle-plain.ts';
import { viewBy } from '../core/tracking/view-by.ts';
import { NOWHERE } from '../core/workspace/at-place.ts';
import type { Workspaces } from '../core/workspace/workspaces.ts';
import { hidesOf } from './hides.ts';
import { offersOf } from './offers.ts';
import type { Snapshot } from './documents.ts';

type Stored = Readonly<Record<string, unknown>>;

/** 2000 to 2200, as the full parse has it. */
const EARLIEST = 946_684_800_000;
const LATEST = 7_258_118_400_000;

/** What a page that shows more than the popup wants to be sure of besides. */
export const looksCloser: ((stored: Stored) => boolean)[] = [];

/**
 * What is stored, if all of it looks as Limber itself writes it; `null` if a full parse has to look closer. It spares
 * the pages the schemas, which are as large as a page. Whatever passes here and in `canBeShown` can be shown; the
 * background parses in full at every turn and repairs what it finds.
 */
export function plausible(stored: Stored, now: Now): Snapshot | null {
  const fresh = initialState(now);
  const state = stored['tracker'] ?? fresh;
  const settings = opened(stored['settings'], DEFAULT_SETTINGS);
  const workspaces = opened(stored['workspace'], NOWHERE);
  const reports = opened(stored['reports'], []);
  const said = opened(stored['movement'], FIRST_PROFILE);
  // What is newer than the stored profile is as at first.
  const profile = isRecord(said) ? { ...FIRST_PROFILE, ...said } : said;
  if (!isState(state, fresh) || !isSettings(settings) || !isProfile(profile)) return null;
  if (!areWorkspaces(workspaces) || !areReports(reports) || !looksCloser.every((look) => look(stored))) return null;
  return {
    state,
    settings,
    workspaces,
    profile,
    reports,
    offers: offersOf(stored['offers']),
    hides: hidesOf(stored['policy']),
  };
}

/** The value in its envelope, `absent` if nothing is stored; `undefined` if it is no envelope of this version. */
function opened(stored: unknown, absent: unknown): unknown {
  if (stored === undefined) return absent;
  return isRecord(stored) && stored['version'] === 1 ? stored['value'] : undefined;
}

/** Each phase has fields of its own. */
function isState(value: unknown, fresh: State): value is State {
  return isRecord(value) && value['version'] === fresh.version && isLike(value, { ...fresh, where: { phase: '' } });
}

function isSettings(value: unknown): value is Settings {
  return isRecord(value) && isLike(value, DEFAULT_SETTINGS);
}

function isProfile(value: unknown): value is Profile {
  if (!isRecord(value) || !isLike(value, FIRST_PROFILE) || Object.values(value).includes(null)) return false;
  const { limits, regionsOff, regionsMore, equipment, hidden, own } = value;
  const words: unknown[] = [limits, regionsOff, regionsMore, equipment, hidden].flat();
  return areTexts(words) && [own].flat().every(isOwn);
}

/** An exercise of one's own, as far as something is worked out from it. */
function isOwn(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { id, name, steps, regions, equipment, seconds } = value;
  const lists = [steps, regions, equipment].every(Array.isArray);
  return lists && typeof id === 'string' && typeof name === 'string' && typeof seconds === 'number';
}

/** Whether every field is there, of the kind that the example has; `null` on either side says nothing. */
function isLike(value: unknown, example: unknown): boolean {
  if (value === null || example === null) return true;
  if (kindOf(value) !== kindOf(example)) return false;
  if (!isRecord(example) || !isRecord(value)) return true;
  return Object.entries(example).every(([key, each]) => key in value && isLike(value[key], each));
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function areWorkspaces(value: unknown): value is Workspaces {
  const { places, here } = Object(value);
  return isLike(value, NOWHERE) && [places].flat().every(isWorkspace) && isHere(here);
}

/** As far as a popup shows it. */
function isWorkspace(value: unknown): boolean {
  const { id, name, answers } = Object(value);
  return areTexts([id, name]) && isRecord(answers);
}

/** What the current place says, as it was worked out when it was stored. */
function isHere({ says, open, again }: Workspaces['here']): boolean {
  const { place = '', equipment = [], wants } = says;
  const ids = open.map((each) => Object(each).id);
  return (
    Array.isArray(equipment) &&
    areTexts([place, ...equipment, ...Object.values(wants), ...ids]) &&
    isMomentOrNone(again)
  );
}

function areTexts(values: readonly unknown[]): boolean {
  return values.every((each) => typeof each === 'string');
}

function areReports(value: unknown): value is Snapshot['reports'] {
  return Array.isArray(value) && value.every((each) => isRecord(each) && isMoment(each['at']));
}

/** Tries it out: core is total over its own types, so what cannot be worked out was not of them. */
export function canBeShown({ state, settings }: Snapshot, now: Now, settle: Settle): boolean {
  try {
    const { streakMs, screenMs, ring, next, marks, decisions } = viewBy(state, settings, now, settle);
    const moments = [...marks, ...decisions].map(({ at }) => at);
    return [streakMs, screenMs, ring, next?.at ?? 0, next?.inMs ?? 0, ...moments].every(Number.isFinite);
  } catch {
    return false;
  }
}

function isMoment(value: unknown): boolean {
  return typeof value === 'number' && EARLIEST <= value && value <= LATEST;
}

function isMomentOrNone(value: unknown): boolean {
  return value === null || isMoment(value);
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { StepPlan } from '../core/diary/plan.ts';
import type { Offers } from '../core/movement/offer.ts';
import type { Profile } from '../core/movement/profile.ts';
import type { Policy } from '../core/settings/policy.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Now } from '../core/time/moment.ts';
import type { State } from '../core/tracking/state.ts';
import { fixesBetween, type Fix } from '../core/workspace/fixes.ts';
import type { WorkspacesChange } from '../core/workspace/edit-workspaces.ts';
import type { Workspaces } from '../core/workspace/workspaces.ts';
import { browser } from './browser.ts';
import { deviceId } from './device.ts';
import { enterFixes } from './enter-fixes.ts';
import { locked } from './locks.ts';
import { opened, settingsOf, stateOf } from './parse.ts';
import { MIRRORED } from './first-read.ts';
import { hidesOf } from './hides.ts';
import { offersOf } from './offers.ts';
import { resealed, type Parsed } from './kinds.ts';
import { movementHeld, policyOf, settingsHeld, theirs, type Held } from './policy.ts';
import { parsePlan } from './schema/diary.ts';
import { parseProfile } from './schema/profile.ts';
import type { Report } from './report.ts';
import { parseSettings } from './schema/settings.ts';
import { parseWorkspaces, settled } from './schema/workspace.ts';
import { withSeal } from './seal.ts';
import { repairReports, reportsOf, setAside } from './set-aside.ts';
import { stamped } from './sync-stamps.ts';

// What only the pages read and write: the worker, which is read at every wake, does without these parsers.

/** All that the pages show. `state` is that of a fresh install as long as none is stored. */
export type Snapshot = {
  readonly state: State;
  readonly settings: Settings;
  readonly workspaces: Workspaces;
  readonly profile: Profile;
  readonly reports: readonly Report[];
  readonly offers: Offers;
  /** Sections of Options that the organisation has taken out. */
  readonly hides: readonly unknown[];
};

/** Reads all that the pages show. Unusable places and reports are set aside on the way. */
export async function readAll(moment: Now): Promise<Snapshot> {
  const stored = await browser.storage.local.get(MIRRORED);
  const workspaces = workspacesOf(stored['workspace']);
  const profile = profileOf(stored['movement']);
  const reports = reportsOf(stored['reports']);
  const broken = [workspaces, profile, reports].some(({ problems }) => problems.length > 0);
  if (broken) await setAsideUnusable(moment.at);
  return {
    state: stateOf(stored['tracker'], moment).value,
    settings: settingsOf(stored['settings']).value,
    workspaces: workspaces.value,
    profile: profile.value,
    reports: broken ? reportsOf((await browser.storage.local.get('reports'))['reports']).value : reports.value,
    offers: offersOf(stored['offers']),
    hides: hidesOf(stored['policy']),
  };
}

/**
 * Changes the settings: reads, applies `change`, writes, with no other change in between; what the organisation has
 * locked stays as it is. Rejects if storage is full.
 * @param asOwn `change` is about the person's own settings, which stand behind a lock until it goes: those of a file
 */
export function changeSettings(change: (settings: Settings) => Settings, asOwn = false): Promise<Settings> {
  const parsed = (settings: Settings): Settings => parseSettings(change(settings)).value;
  return changeDocument('settings', settingsOf, parsed, settingsHeld, asOwn);
}

/** Changes the places in the same way. What was put right by it is entered in the ledger, unless it was so in a file. */
export async function changeWorkspaces(change: WorkspacesChange, outOfFile = false): Promise<Workspaces> {
  let fixes: readonly Fix[] = [];
  const changed = await changeDocument('workspace', workspacesOf, (workspaces) => {
    const next = settled(change(workspaces));
    fixes = fixesBetween(workspaces, next);
    return next;
  });
  if (fixes.length > 0 && !outOfFile) await enterFixes(fixes);
  return changed;
}

/** Changes what chooses movements in the same way. */
export function changeProfile(change: (profile: Profile) => Profile, asOwn = false): Promise<Profile> {
  return changeDocument('movement', profileOf, (profile) => parseProfile(change(profile)).value, movementHeld, asOwn);
}

/** What the person wants of the steps. Read by itself: only one section shows it. What cannot be used is set aside. */
export async function readPlan(): Promise<StepPlan> {
  await repair('diary', planOf, Date.now());
  return planOf((await browser.storage.local.get('diary'))['diary']).value;
}

/** Changes what the person wants of the steps in the same way as the settings. */
export function changePlan(change: (plan: StepPlan) => StepPlan): Promise<StepPlan> {
  return changeDocument('diary', planOf, change);
}

/** The same for every document the pages own, and for the reports. */
async function setAsideUnusable(at: number): Promise<void> {
  await setAsideSettings(at);
  await repair('workspace', workspacesOf, at);
  await repair('movement', profileOf, at);
  await repairReports(at);
}

/** @param held puts the changed value into the stored document, as the organisation's policy allows */
async function changeDocument<T>(
  key: Document,
  parse: (stored: unknown) => Parsed<T>,
  change: (value: T) => T,
  held: (raw: unknown, changed: T, policy: Policy, asOwn: boolean) => Held<T> = resealed,
  asOwn = false,
) {
  const at = Date.now();
  await repair(key, parse, at);
  const device = await deviceId();
  return locked(key, async () => {
    const { [key]: raw, policy: said } = await browser.storage.local.get([key, 'policy']);
    const policy = policyOf(said).value;
    const before = held(raw, parse(raw).value, policy, false);
    const next = held(raw, change(asOwn ? theirs(before) : before.value), policy, asOwn);
    const changed = stamped(key, [theirs(before), theirs(next)], next, [at, device]);
    await browser.storage.local.set(withSeal(changed));
    return next.value;
  });
}

function workspacesOf(stored: unknown): Parsed<Workspaces> {
  return opened(stored, parseWorkspaces);
}

function profileOf(stored: unknown): Parsed<Profile> {
  return opened(stored, parseProfile);
}

function planOf(stored: unknown): Parsed<StepPlan> {
  return opened(stored, parsePlan);
}

/** Keeps a copy of settings that cannot be used as they stand, and repairs them. */
function setAsideSettings(at: number): Promise<void> {
  return repair('settings', settingsOf, at);
}

/** What the pages write and own. */
type Document = 'settings' | 'workspace' | 'movement' | 'diary';

/** Keeps a copy of a document that cannot be used as it stands, and repairs it. */
function repair<T>(key: Document, parse: (stored: unknown) => Parsed<T>, at: number): Promise<void> {
  return locked(key, async () => {
    const raw = (await browser.storage.local.get(key))[key];
    const { value, problems } = parse(raw);
    if (problems.length > 0) await setAside({ key, raw, problems }, at, withSeal({ [key]: resealed(raw, value) }));
  });
}

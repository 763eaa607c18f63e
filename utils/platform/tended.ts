import { SYNCED, type SyncedKey } from '../core/sync/fields.ts';
import { shareOf, type SyncStatus } from '../core/sync/share.ts';
import { syncStep } from '../core/sync/step.ts';
import type { Stamped } from '../core/sync/take.ts';
import { nextTurnOver } from '../core/time/day.ts';
import { HOUR, type Now } from '../core/time/moment.ts';
import { daysToShare } from './days-to-share.ts';
import { isName, resealed, type Parsed } from './kinds.ts';
import type { Items } from './mended.ts';
import { opened, settingsOf } from './parse.ts';
import { ownDocuments, policyNow, policyStep } from './policy.ts';
import { parseProfile } from './schema/profile.ts';
import { parseSettings } from './schema/settings.ts';
import { parseWorkspaces } from './schema/workspace.ts';
import { stampsOn } from './sync-stamps.ts';

/** What is to be brought together. */
export type Tending = {
  /** `settings`, `movement`, `workspace`, `policy`, `share` and `device` as they are stored. */
  readonly local: Items;
  /** All of `storage.sync`; `null` where it cannot or may not be used. */
  readonly sync: Items | null;
  /** What the browser says of an organisation's policy; `undefined` if it could not be read. */
  readonly managed?: unknown;
  readonly moment: Now;
};

/** What is to be written here and in sync, and which keys are to be removed from sync. */
export type Tended = { readonly local: Items; readonly sync: Items; readonly gone: readonly string[] };

const PARSE: Readonly<Record<SyncedKey, (value: unknown) => Parsed<unknown>>> = {
  settings: parseSettings,
  movement: parseProfile,
  workspace: parseWorkspaces,
};

/** What could not be brought together is tried again after this time, ms: sync may have been away for a moment, or is for good. */
const AGAIN_AFTER = HOUR;

/** Brings together what is stored here, what an organisation's policy says, and what the person's other computers tell. */
export async function tended({ local, sync, managed, moment }: Tending): Promise<Tended> {
  const share = shareOf(local['share']);
  const may = !share.stopped && policyNow(local, managed).sharing;
  // What is damaged is mended first.
  if (sync === null || !may || SYNCED.some((key) => isDamaged(key, local[key]))) {
    const later = may ? { unsynced: moment.at + AGAIN_AFTER } : {};
    return { local: { ...policyStep(local, managed), ...later }, sync: {}, gone: [] };
  }
  const device = isName(local['device']) ? local['device'] : crypto.randomUUID().slice(0, 8);
  // What an organisation sets is no wish of the person's, and does not follow them home.
  const own = ownDocuments(local);
  const { documents, set, gone, ...left } = syncStep({
    documents: {
      settings: documentOf('settings', own),
      movement: documentOf('movement', own),
      workspace: documentOf('workspace', own),
    },
    usable: (key, value) => {
      const parsed = PARSE[key](value);
      return parsed.problems.length > 0 ? undefined : parsed.value;
    },
    items: sync,
    device,
    limits: share.limits,
  });
  const come = Object.entries(documents).map(([key, { value, stamps }]) => [
    key,
    { ...resealed(own[key], value), stamps },
  ]);
  const taken: Items = Object.fromEntries(come);
  const turnsAt = settingsOf(local['settings']).value.dayTurnsAt;
  const days = await daysToShare(sync, share, device, moment, turnsAt);
  const status: SyncStatus = { lastAt: moment.at, ...left, sixth: days.sixth };
  return {
    local: {
      ...taken,
      ...policyStep(local, managed, { ...own, ...taken }),
      device,
      sync: status,
      // The day that is on is told when it is over.
      ...(share.days ? { unsynced: nextTurnOver(moment, turnsAt) } : {}),
    },
    sync: { ...set, ...days.set },
    gone: [...gone, ...days.gone],
  };
}

function isDamaged(key: SyncedKey, raw: unknown): boolean {
  return opened(raw, PARSE[key]).problems.length > 0;
}

function documentOf(key: SyncedKey, local: Items): Stamped {
  return { value: opened(local[key], PARSE[key]).value, stamps: stampsOn(local[key]) };
}

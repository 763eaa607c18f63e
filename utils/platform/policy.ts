import type { Profile } from '../core/movement/profile.ts';
import {
  hiddenUnder,
  NO_POLICY,
  POLICY_FIELDS,
  underPolicy,
  type HeldHidden,
  type HeldSettings,
  type Policy,
} from '../core/settings/policy.ts';
import { same } from '../core/settings/same.ts';
import type { Settings } from '../core/settings/settings.ts';
import { envelope, isRecord, resealed, type Parsed } from './kinds.ts';
import { opened, settingsOf } from './parse.ts';
import { parsePolicy } from './schema/policy.ts';
import { parseProfile } from './schema/profile.ts';
import { parseSettings } from './schema/settings.ts';

type Items = Readonly<Record<string, unknown>>;

const NONE = envelope({});
const FIRST_MOVEMENT = envelope(parseProfile(undefined).value);

/** The policy as it was last read, out of what stands under `policy`: the browser's own words, looked at anew. */
export function policyOf(stored: unknown): Parsed<Policy> {
  return opened(stored, parsePolicy);
}

/**
 * `settings` and `movement` as the person has them, without what the organisation has set: what may follow them to other
 * computers.
 * @param local `policy`, `settings` and `movement` as they are stored
 */
export function ownDocuments(local: Items): Items {
  const before = policyOf(local['policy']).value;
  return {
    ...local,
    settings: settingsUnder(local['settings'], before, NO_POLICY),
    movement: movementUnder(local['movement'], before, NO_POLICY),
  };
}

/**
 * What is to be written so that settings and movements stand as the organisation's policy says. Nothing where they do.
 * @param local `policy`, `settings` and `movement` as they are stored
 * @param managed what the browser says of the policy: `undefined` if it could not be read (yet): the last one goes on;
 *   `null` or an empty object: there is none
 * @param own the documents as the person has them, with what came from their other computers
 */
export function policyStep(local: Items, managed: unknown, own = ownDocuments(local)): Items {
  const said = managed === undefined ? (local['policy'] ?? NONE) : envelope(managed ?? {});
  const policy = policyNow(local, managed);
  const next: Items = {
    policy: said,
    settings: settingsUnder(own['settings'], NO_POLICY, policy),
    movement: movementUnder(own['movement'], NO_POLICY, policy),
  };
  // What was never stored is not begun for nothing.
  const first: Items = { policy: NONE, settings: envelope(settingsOf(undefined).value), movement: FIRST_MOVEMENT };
  return Object.fromEntries(Object.entries(next).filter(([key, value]) => !same(value, local[key] ?? first[key])));
}

/** The policy that is in force once the browser has said so; the last one where it has not. */
export function policyNow(local: Items, managed: unknown): Policy {
  return policyOf(managed === undefined ? local['policy'] : envelope(managed)).value;
}

/**
 * The settings document with these settings in it, as the policy allows: what a page writes.
 * @param raw the document as it is stored
 * @param asOwn they are the person's own also where a field is locked: out of a file, not out of a page that shows what
 *   is in force
 */
export function settingsHeld(raw: unknown, settings: Settings, policy: Policy, asOwn = false): Held<Settings> {
  const own = asOwn ? settings : ownOf(raw);
  return sealed(raw, underPolicy({ value: settings, own }, stampedIn(raw), policy, policy));
}

/** The same for what chooses movements. */
export function movementHeld(raw: unknown, profile: Profile, policy: Policy, asOwn = false): Held<Profile> {
  return hiddenHeld(asOwn ? undefined : raw, profile, policy.hiddenExercises, policy, raw);
}

/** A document in its envelope, with what the person has in the fields that an organisation has set. */
export type Held<T> = { readonly version: number; readonly value: T; readonly own?: Partial<T> };

/** A document as the person has it. */
export function theirs<T>({ value, own }: Held<T>): T {
  return { ...value, ...own };
}

function settingsUnder(raw: unknown, before: Policy, policy: Policy): unknown {
  const { value, problems } = settingsOf(raw);
  // What is damaged is mended first.
  if (problems.length > 0) return raw;
  return sealed(raw, underPolicy({ value, own: ownOf(raw) }, stampedIn(raw), before, policy));
}

function movementUnder(raw: unknown, before: Policy, policy: Policy): unknown {
  const { value, problems } = opened(raw, parseProfile);
  return problems.length > 0 ? raw : hiddenHeld(raw, value, before.hiddenExercises, policy);
}

function hiddenHeld(
  ownIn: unknown,
  profile: Profile,
  before: readonly string[],
  policy: Policy,
  raw = ownIn,
): Held<Profile> {
  const kept = isRecord(ownIn) && isRecord(ownIn['own']) ? ownIn['own']['hidden'] : undefined;
  const own = kept === undefined ? null : parseProfile({ hidden: kept }).value.hidden;
  const held: HeldHidden = hiddenUnder({ hidden: profile.hidden, own }, before, policy.hiddenExercises);
  return sealed(raw, {
    value: { ...profile, hidden: held.hidden },
    own: held.own === null ? {} : { hidden: held.own },
  });
}

/** What the person had in the fields that are locked. */
function ownOf(raw: unknown): HeldSettings['own'] {
  const kept = isRecord(raw) ? raw['own'] : undefined;
  if (!isRecord(kept)) return {};
  const { value } = parseSettings(kept);
  return POLICY_FIELDS.filter((field) => kept[field] !== undefined).reduce<Partial<Settings>>(
    (all, field) => ({ ...all, [field]: value[field] }),
    {},
  );
}

/** Fields of which it stands there when the person changed them. */
function stampedIn(raw: unknown): ReadonlySet<string> {
  return new Set(isRecord(raw) && isRecord(raw['stamps']) ? Object.keys(raw['stamps']) : []);
}

/** The same envelope, whatever else stands on it, with another value in it. */
function sealed<T>(raw: unknown, { value, own }: { readonly value: T; readonly own: Partial<T> }): Held<T> {
  const { own: _, ...rest }: Held<T> = resealed(raw, value);
  return { ...rest, ...(Object.keys(own).length > 0 ? { own } : {}) };
}

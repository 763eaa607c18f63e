import { DEFAULT_SETTINGS } from './defaults.ts';
import { same } from './same.ts';
import type { Settings } from './settings.ts';

/**
 * What an organisation may set. Not among them: what a person says of themselves (`habits`, `watching`), what they
 * confirmed, and numbers that rest.
 */
export const POLICY_FIELDS = [
  'rhythm',
  'cues',
  'absence',
  'graceMinutes',
  'remindAgainMinutes',
  'remindAgains',
  'snoozeMinutes',
  'snoozes',
  'sound',
  'keepUntilAnswered',
  'remindBy',
  'breakIn',
  'workingHours',
  'daysOff',
  'fixedBreaks',
  'quietStartMinutes',
  'remindersADay',
  'fullScreen',
  'meetingSites',
  'badgeMinutes',
  'tone',
  'toneVolume',
  'dayTurnsAt',
  'countOnly',
] as const satisfies readonly (keyof Settings)[];
export type PolicyField = (typeof POLICY_FIELDS)[number];

/**
 * Whether a field may be locked at a value: muting the sound is always the person's, and "ask" stands for a question that
 * they must be able to answer.
 */
export function isLockable(field: PolicyField, { fullScreen }: Policy['settings']): boolean {
  return field !== 'sound' && !(field === 'fullScreen' && fullScreen === 'ask');
}

/** Parts of Options that an organisation may leave out. */
export const HIDEABLE = ['habits', 'workspace', 'notes', 'history'] as const;
export type Hideable = (typeof HIDEABLE)[number];

/** What an organisation says in a policy of the browser's. */
export type Policy = {
  /** Its name and a text of its own, at most 100 and 300 characters; empty if it gives none. */
  readonly organization: string;
  readonly message: string;
  /** What it sets: a default, or for good where `locked` names the field. */
  readonly settings: Readonly<Partial<Pick<Settings, PolicyField>>>;
  /** Fields of `settings`, and of those alone, that the person cannot change. */
  readonly locked: readonly PolicyField[];
  /** Ids of exercises that are neither offered nor shown. */
  readonly hiddenExercises: readonly string[];
  readonly hiddenSections: readonly Hideable[];
  /** Whether Limber may use the browser's own sync. */
  readonly sharing: boolean;
};

/** There is none. */
export const NO_POLICY: Policy = {
  organization: '',
  message: '',
  settings: {},
  locked: [],
  hiddenExercises: [],
  hiddenSections: [],
  sharing: true,
};

/** Settings as they are stored: what is in force, and what the person had in the fields that are locked now. */
export type HeldSettings = { readonly value: Settings; readonly own: Readonly<Partial<Settings>> };

/** They are chosen together: numbers of one's own count only under the rhythm "my own". */
const TOGETHER: readonly PolicyField[] = ['rhythm', 'cues'];

/**
 * The settings that are in force under a policy: locked fields as it says; its defaults where the person has never
 * changed a field; all else as the person has it, which comes back when a lock goes.
 * @param stamped fields of which it is known that the person has changed them, whatever stands there
 * @param before the policy under which `held` was made
 */
export function underPolicy(
  { value, own }: HeldSettings,
  stamped: ReadonlySet<string>,
  before: Policy,
  policy: Policy,
): HeldSettings {
  const theirs: Settings = { ...value, ...own };
  const untouched = (field: PolicyField): boolean => {
    const given = field in own ? DEFAULT_SETTINGS : { ...DEFAULT_SETTINGS, ...before.settings };
    return !stamped.has(field) && same(theirs[field], given[field]);
  };
  let inForce = theirs;
  let kept: Partial<Settings> = {};
  for (const field of POLICY_FIELDS) {
    const together = TOGETHER.includes(field) ? TOGETHER : [field];
    const isUntouched = together.every(untouched);
    const theirsOr = isUntouched ? DEFAULT_SETTINGS : theirs;
    const set = { ...theirsOr, ...policy.settings };
    const isLocked = policy.locked.includes(field);
    inForce = { ...inForce, [field]: (isLocked || isUntouched ? set : theirs)[field] };
    if (isLocked) kept = { ...kept, [field]: theirsOr[field] };
  }
  return { value: inForce, own: kept };
}

/** Ids of hidden exercises: all, and those the person has hidden where the policy hides some too. */
export type HeldHidden = { readonly hidden: readonly string[]; readonly own: readonly string[] | null };

/**
 * The exercises hidden under a policy, on top of the person's own.
 * @param before the ids that the policy hid when `held` was made
 */
export function hiddenUnder(
  { hidden, own }: HeldHidden,
  before: readonly string[],
  now: readonly string[],
): HeldHidden {
  const theirs =
    own === null
      ? hidden
      : [...hidden.filter((id) => !before.includes(id)), ...own.filter((id) => before.includes(id))];
  if (now.length === 0) return { hidden: theirs, own: null };
  return { hidden: [...theirs, ...now.filter((id) => !theirs.includes(id))], own: theirs };
}

import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts';
import {
  HIDEABLE,
  isLockable,
  NO_POLICY,
  POLICY_FIELDS,
  type Hideable,
  type Policy,
  type PolicyField,
} from '../../core/settings/policy.ts';
import { isName, isRecord, type Parsed, type Problem } from '../kinds.ts';
import { parseSettings } from './settings.ts';

/** Characters. */
const MOST_ORGANIZATION = 100;
const MOST_MESSAGE = 300;
/** More exercises than there are. */
const MOST_HIDDEN = 200;

/** Names of what a policy may hold besides settings. */
export const POLICY_WORDS = [
  'organization',
  'message',
  'locked',
  'hiddenExercises',
  'hiddenSections',
  'sharing',
] as const satisfies readonly (keyof Policy)[];

type Given = Readonly<Record<string, unknown>>;

/**
 * An organisation's policy out of anything. Firefox gives what stands in a file as it is, Chrome what fits the schema:
 * this looks at all of it in the same way. What cannot be used is left out and named, the rest counts.
 */
export function parsePolicy(given: unknown): Parsed<Policy> {
  if (given === undefined || given === null) return { value: NO_POLICY, problems: [] };
  if (!isRecord(given)) return { value: NO_POLICY, problems: [{ field: '', why: 'unreadable' }] };
  const known: readonly string[] = [...POLICY_FIELDS, ...POLICY_WORDS];
  const problems: Problem[] = Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((field) => ({ field, why: 'dropped' }));
  const settings = settingsOf(given, problems);
  const isField = (name: unknown): name is PolicyField => POLICY_FIELDS.some((each) => each === name);
  const isHideable = (name: unknown): name is Hideable => HIDEABLE.some((each) => each === name);
  // A lock on what the policy does not set would hold nothing.
  const isLock = (name: unknown): name is PolicyField =>
    isField(name) && name in settings && isLockable(name, settings);
  const named = list(given, 'locked', isLock, problems);
  // The numbers belong to the rhythm.
  const more: readonly PolicyField[] = named.includes('rhythm') && 'cues' in settings ? ['cues'] : [];
  const value: Policy = {
    organization: text(given, 'organization', MOST_ORGANIZATION, problems),
    message: text(given, 'message', MOST_MESSAGE, problems),
    settings,
    locked: [...new Set([...named, ...more])],
    hiddenExercises: list(given, 'hiddenExercises', isName, problems).slice(0, MOST_HIDDEN),
    hiddenSections: list(given, 'hiddenSections', isHideable, problems),
    sharing: flagOf(given['sharing'], problems),
  };
  return { value, problems };
}

/** The settings that are given and can be used; a Windows registry says yes and no as 1 and 0. */
function settingsOf(given: Given, problems: Problem[]): Policy['settings'] {
  const fields = POLICY_FIELDS.filter((field) => given[field] !== undefined);
  const read = (field: PolicyField): unknown =>
    typeof DEFAULT_SETTINGS[field] === 'boolean' ? asFlag(given[field]) : given[field];
  const parsed = parseSettings(Object.fromEntries(fields.map((field) => [field, read(field)])));
  problems.push(...parsed.problems);
  const isOut = (field: string): boolean =>
    parsed.problems.some((problem) => problem.field === field && problem.why === 'invalid');
  const isLost = (field: PolicyField): boolean => {
    const all = given[field];
    const items: readonly unknown[] = Array.isArray(all) ? all : [];
    return items.length > 0 && items.every((_, at) => parsed.problems.some((each) => each.field === `${field}.${at}`));
  };
  return fields
    .filter((field) => !isOut(field) && !isLost(field))
    .reduce<Policy['settings']>((all, field) => ({ ...all, [field]: parsed.value[field] }), {});
}

function text(given: Given, field: string, most: number, problems: Problem[]): string {
  const value = given[field];
  if (typeof value !== 'string') {
    if (value !== undefined) problems.push({ field, why: 'invalid' });
    return '';
  }
  if (value.length > most) problems.push({ field, why: 'clamped' });
  return value.slice(0, most).trim();
}

function list<T>(given: Given, field: string, is: (item: unknown) => item is T, problems: Problem[]): readonly T[] {
  const value = given[field];
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push({ field, why: 'invalid' });
    return [];
  }
  return value.filter((item: unknown, at): item is T => {
    if (!is(item)) problems.push({ field: `${field}.${at}`, why: 'dropped' });
    return is(item);
  });
}

function flagOf(given: unknown, problems: Problem[]): boolean {
  const flag = asFlag(given);
  if (typeof flag === 'boolean') return flag;
  if (flag !== undefined) problems.push({ field: 'sharing', why: 'invalid' });
  return true;
}

function asFlag(given: unknown): unknown {
  return given === 0 || given === 1 ? given === 1 : given;
}

import * as v from 'valibot';
import {
  CAUSES,
  EQUIPMENT,
  GATES,
  REGIONS,
  type Cause,
  type Equipment,
  type Gate,
  type Region,
} from '../../core/movement/exercise.ts';
import { MOVEMENT_LIMITS } from '../../core/movement/limits.ts';
import { isOwn, type OwnExercise } from '../../core/movement/own-exercise.ts';
import { FIRST_PROFILE, GUIDE_LIMITS, PLACES, type GuideWishes, type Profile } from '../../core/movement/profile.ts';
import { isRecord, isWithin, type Parsed, type Problem } from '../kinds.ts';
import { flag, moment, name, perName } from './parsed.ts';

/** More exercises of one's own, or steps in one, than anybody needs. */
export const MOST_OWN = 100;
const MOST_STEPS = 10;

const region = v.picklist(REGIONS);
const equipment = v.picklist(EQUIPMENT);
const weight = v.picklist([1, 2]);
const someText = v.custom<string>((value) => typeof value === 'string' && value.trim() !== '' && value.length <= 300);

const own = v.object({
  id: v.custom<string>((value) => typeof value === 'string' && value.length <= 60 && isOwn(value)),
  name: someText,
  steps: v.custom<readonly string[]>((value) => isList(value, someText, MOST_STEPS)),
  seconds: v.custom<number>((value) => isWithin(value, 15, 600)),
  regions: v.custom<readonly Region[]>((value) => isList(value, region, REGIONS.length)),
  equipment: v.custom<readonly Equipment[]>((value) => isList(value, equipment, EQUIPMENT.length)),
}) satisfies v.GenericSchema<unknown, OwnExercise>;

const guide = v.object({
  volume: within(GUIDE_LIMITS.volume),
  breathPace: within(GUIDE_LIMITS.breathPace),
  voice: flag,
}) satisfies v.GenericSchema<unknown, GuideWishes>;

/** What chooses movements, out of anything: each list item by item, whatever cannot be used is left out and said. */
export function parseProfile(stored: unknown): Parsed<Profile> {
  if (stored === undefined) return { value: FIRST_PROFILE, problems: [] };
  if (!isRecord(stored)) return { value: FIRST_PROFILE, problems: [{ field: '', why: 'unreadable' }] };
  const problems: Problem[] = [];
  const list = <T>(key: keyof Profile, schema: v.GenericSchema<unknown, T>, first: readonly T[]): readonly T[] => {
    const given = stored[key];
    if (given === undefined) return first;
    const items: readonly unknown[] = Array.isArray(given) ? given : [];
    if (!Array.isArray(given)) problems.push({ field: key, why: 'invalid' });
    return items.slice(0, MOST_OWN).filter((item, at): item is T => {
      const usable = v.is(schema, item);
      if (!usable) problems.push({ field: `${key}.${at}`, why: 'dropped' });
      return usable;
    });
  };
  const whole = <T>(key: keyof Profile, schema: v.GenericSchema<unknown, T>, first: T): T => {
    const given: unknown = stored[key];
    if (given === undefined) return first;
    const parsed = v.safeParse(schema, given);
    if (parsed.success) return parsed.output;
    problems.push({ field: key, why: 'invalid' });
    return first;
  };
  const value: Profile = {
    limits: list('limits', v.picklist(MOVEMENT_LIMITS), FIRST_PROFILE.limits),
    regionsOff: list('regionsOff', region, FIRST_PROFILE.regionsOff),
    regionsMore: list('regionsMore', region, FIRST_PROFILE.regionsMore),
    causes: whole<Profile['causes']>('causes', someOf(CAUSES, weight), {}),
    equipment: list('equipment', equipment, FIRST_PROFILE.equipment),
    place: whole('place', v.picklist(PLACES), FIRST_PROFILE.place),
    hidden: list('hidden', name, FIRST_PROFILE.hidden),
    own: list('own', own, FIRST_PROFILE.own),
    guide: whole('guide', guide, FIRST_PROFILE.guide),
    gates: whole<Profile['gates']>('gates', someOf(GATES, moment), {}),
  };
  return { value, problems };
}

function within({ min, max }: { readonly min: number; readonly max: number }): v.GenericSchema<unknown, number> {
  return v.custom<number>((value) => isWithin(value, min, max));
}

function someOf<K extends Cause | Gate, T>(
  keys: readonly K[],
  schema: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, Partial<Record<K, T>>> {
  const values = perName(schema);
  return v.custom<Partial<Record<K, T>>>(
    (value) => v.is(values, value) && Object.keys(Object(value)).every((key) => keys.some((each) => each === key)),
  );
}

function isList<T>(value: unknown, schema: v.GenericSchema<unknown, T>, most: number): value is readonly T[] {
  return Array.isArray(value) && value.length > 0 && value.length <= most && value.every((each) => v.is(schema, each));
}

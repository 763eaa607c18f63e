import { fc, runs } from '../../support/property.ts';
import { expect, test } from 'vitest';
import { EXERCISES } from '../../../utils/content/exercises.ts';
import { CAUSES, EQUIPMENT, REGIONS, type Exercise } from '../../../utils/core/movement/exercise.ts';
import type { History } from '../../../utils/core/movement/history.ts';
import { allowed, MOVEMENT_LIMITS } from '../../../utils/core/movement/limits.ts';
import { followUpsOf, offerable } from '../../../utils/core/movement/offerable.ts';
import { FIRST_PROFILE, PLACES, type Profile } from '../../../utils/core/movement/profile.ts';
import { sessionDone } from '../../../utils/core/movement/session-done.ts';
import { session } from '../../../utils/core/movement/session.ts';
import { suggest } from '../../../utils/core/movement/suggest.ts';
import { remember } from '../../../utils/core/tracking/remember.ts';

const DAY = 24 * 3_600_000;

type Break = { readonly kind: 'move' | 'micro' | 'eyes'; readonly seconds: number };

/** Ten workdays of a rhythm: two minutes and five minutes of movement in turn, and short ones for hands and eyes. */
const WORKDAY: readonly Break[] = Array.from({ length: 7 }, (): readonly Break[] => [
  { kind: 'eyes', seconds: 20 },
  { kind: 'move', seconds: 120 },
  { kind: 'micro', seconds: 60 },
  { kind: 'move', seconds: 300 },
]).flat();

const profiles: fc.Arbitrary<Profile> = fc.record({
  limits: fc.subarray([...MOVEMENT_LIMITS], { maxLength: 3 }),
  regionsOff: fc.subarray([...REGIONS], { maxLength: 2 }),
  regionsMore: fc.subarray([...REGIONS], { maxLength: 3 }),
  causes: fc.dictionary(fc.constantFrom(...CAUSES), fc.constantFrom(1 as const, 2 as const)),
  equipment: fc.subarray([...EQUIPMENT]),
  place: fc.constantFrom(...PLACES),
  hidden: fc.subarray(
    EXERCISES.map(({ id }) => id),
    { maxLength: 4 },
  ),
  own: fc.constant([]),
  guide: fc.constant(FIRST_PROFILE.guide),
  gates: fc.constantFrom({}, { band: 1, 'soft-tissue': 1 }),
});

/** Everything a person who takes every break does in a fortnight, break by break. */
function fortnight(profile: Profile, workday: readonly Break[]): readonly (readonly string[])[] {
  let history: History = { done: {}, count: 0, dayBegan: 0, wantsFollowUp: null };
  const breaks: (readonly string[])[] = [];
  for (let day = 0; day < 10; day += 1) {
    const dayBegan = day * DAY;
    for (const [turn, { kind, seconds }] of workday.entries()) {
      const ask = {
        history: { ...history, dayBegan },
        profile,
        context: { kind, seconds, call: 'none' as const },
        seed: 0,
      };
      const offered = suggest(EXERCISES, ask)?.exercise.id;
      if (offered === undefined) continue;
      const items = session(EXERCISES, offered, seconds, ask);
      const { did } = sessionDone(items, seconds * 1000, EXERCISES);
      breaks.push(items.map(({ exerciseId }) => exerciseId));
      const remembered = remember({ done: history.done, doneCount: history.count }, did, dayBegan + turn * 60_000);
      history = { ...history, done: remembered.done, count: remembered.doneCount };
    }
  }
  return breaks;
}

/** What one of these breaks can hold, with what has to follow it. */
function fitsSome(exercise: Exercise, possible: readonly Exercise[], workday: readonly Break[]): boolean {
  const after = exercise.softTissueTool
    ? Math.min(...followUpsOf(exercise, possible).map(({ range }) => range.min))
    : 0;
  const onlyEyes = possible.every(({ kind }) => kind === 'eyes');
  return workday.some(
    ({ kind, seconds }) =>
      (kind === 'eyes' || onlyEyes) === (exercise.kind === 'eyes') &&
      exercise.range.min + after <= seconds &&
      (kind !== 'micro' || (exercise.range.min <= 60 && !exercise.softTissueTool)),
  );
}

const byId = (id: string): Exercise => {
  const found = EXERCISES.find((exercise) => exercise.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
};

test('in a fortnight of breaks no limit, no missing thing, no hidden exercise and no place is ever overlooked', () => {
  fc.assert(
    fc.property(profiles, (profile) => {
      const done = [...new Set(fortnight(profile, WORKDAY).flat())].map(byId);
      expect(done.filter((exercise) => !allowed(exercise, profile.limits))).toEqual([]);
      expect(done.filter(({ id }) => profile.hidden.includes(id))).toEqual([]);
      expect(done.filter(({ regions: [main] }) => main && profile.regionsOff.includes(main))).toEqual([]);
      expect(done.filter(({ discretion }) => discretion === 'private' && profile.place === 'openOffice')).toEqual([]);
      const atHand = (exercise: Exercise): boolean =>
        exercise.equipmentAnyOf.some((each) => each === 'none' || profile.equipment.includes(each));
      expect(done.filter((exercise) => !atHand(exercise))).toEqual([]);
      expect(done.filter(({ besideWork }) => besideWork)).toEqual([]);
    }),
    runs(60),
  );
});

test('in a fortnight every exercise that is allowed and fits comes, and with it every part of the body it serves', () => {
  fc.assert(
    fc.property(profiles, (profile) => {
      const possible = offerable(EXERCISES, profile, 'none');
      const wanted = possible.filter((exercise) => fitsSome(exercise, possible, WORKDAY));
      const done = new Set(fortnight(profile, WORKDAY).flat());
      expect(wanted.filter(({ id }) => !done.has(id)).map(({ id }) => id)).toEqual([]);
      const served = new Set([...done].flatMap((id) => byId(id).regions));
      expect(wanted.flatMap(({ regions }) => regions).filter((region) => !served.has(region))).toEqual([]);
    }),
    runs(60),
  );
});

test('a tool never ends a break, and its second half comes right after it', () => {
  const profile: Profile = {
    ...FIRST_PROFILE,
    place: 'ownRoom',
    equipment: EQUIPMENT,
    gates: { 'soft-tissue': 1, band: 1 },
  };
  const withTool = fortnight(profile, WORKDAY).filter((ids) => ids.some((id) => byId(id).softTissueTool));
  expect(withTool.length).toBeGreaterThan(5);
  for (const ids of withTool) {
    const at = ids.findIndex((id) => byId(id).softTissueTool);
    expect(byId(ids[at] ?? '').followUp).toContain(ids[at + 1]);
  }
});

test('from two minutes on a break is mobility first, then control or strength, but for a walk and a breath', () => {
  for (const ids of fortnight(FIRST_PROFILE, [{ kind: 'move', seconds: 120 }])) {
    const kinds = ids.map((id) => byId(id).kind);
    if (kinds[0] === 'walk' || kinds[0] === 'breathing') expect(kinds).toHaveLength(1);
    else
      expect(kinds.slice(0, 2), ids.join(' + ')).toEqual([
        'mobility',
        expect.stringMatching(/^(strength|isometric|mobility)$/),
      ]);
  }
});

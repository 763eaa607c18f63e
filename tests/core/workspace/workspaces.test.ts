import { describe, expect, test } from 'vitest';
import { CHECKLIST } from '../../../utils/content/checklist.ts';
import { FIRST_PROFILE } from '../../../utils/core/movement/profile.ts';
import { againAt, toAsk, toCheckAgain } from '../../../utils/core/workspace/again.ts';
import { changesOf } from '../../../utils/core/workspace/changes.ts';
import { sectionResults, verdictOf } from '../../../utils/core/workspace/checklist.ts';
import * as edit from '../../../utils/core/workspace/edit-workspaces.ts';
import { atPlace } from '../../../utils/core/workspace/at-place.ts';
import { hereOf } from '../../../utils/core/workspace/here.ts';
import { fixes, weightsOf } from '../../../utils/core/workspace/next-fix.ts';
import {
  currentOf,
  FIRST_WORKSPACE,
  FIRST_WORKSPACES,
  inUse,
  nameProblem,
  type Workspaces,
} from '../../../utils/core/workspace/workspaces.ts';

const MONDAY = Date.UTC(2026, 8, 7, 9);
const MINUTE = 60_000;
const DAY = 86_400_000;

/** The places after these changes, one after the other; each is applied twice, as an edit may be. */
function after(...changes: readonly edit.WorkspacesChange[]): Workspaces {
  return changes.reduce((places, change) => change(change(places)), FIRST_WORKSPACES);
}
const answersOf = (places: Workspaces) => currentOf(places).answers;

describe('places', () => {
  test('a second place becomes the current one and keeps answers of its own', () => {
    const both = after(
      edit.withAnswer('first', 'scr-height', 'no', MONDAY),
      edit.withPlace('home', ' Kitchen  table ', null),
      edit.withAnswer('home', 'scr-height', 'yes', MONDAY),
    );
    expect(currentOf(both).name).toBe('Kitchen table');
    expect(answersOf(both)).toEqual({ 'scr-height': { answer: 'yes', at: MONDAY } });
    expect(answersOf(edit.withCurrent('first')(both))).toEqual({ 'scr-height': { answer: 'no', at: MONDAY } });
  });

  test('a copy has the answers, notes and things of the other, and goes its own way', () => {
    const copy = after(
      edit.withAnswer('first', 'scr-height', 'no', MONDAY),
      edit.withNote('first', 'scr-height', 'two books'),
      edit.withThing('first', 'band', true, ['chair']),
      edit.withPlace('home', 'Home', 'first'),
      edit.withNote('home', 'scr-height', ''),
    );
    expect(currentOf(copy)).toMatchObject({
      answers: { 'scr-height': { answer: 'no' } },
      equipment: ['chair', 'band'],
    });
    expect(currentOf(copy).notes).toEqual({});
    expect(copy.places[0]?.notes).toEqual({ 'scr-height': 'two books' });
  });

  test('an archived place keeps all it knows, and the last one in use cannot be archived', () => {
    const archived = after(edit.withPlace('home', 'Home', null), edit.withArchived('home', MONDAY));
    expect(archived.current).toBe('first');
    expect(inUse(archived.places).map(({ id }) => id)).toEqual(['first']);
    expect(after(edit.withArchived('first', MONDAY)).places).toEqual([FIRST_WORKSPACE]);
    expect(edit.withArchived('home', null)(archived).places[1]?.archivedAt).toBe(null);
  });

  test('there can be twenty, and no more', () => {
    const adds = Array.from({ length: 25 }, (_, nth) => edit.withPlace(`place-${nth}`, `Place ${nth}`, null));
    expect(after(...adds).places).toHaveLength(20);
  });

  test('a name must be there, and be the only one of its kind', () => {
    const others = [{ name: 'Office desk' }];
    expect(nameProblem('  ', others)).toBe('empty');
    expect(nameProblem('office  DESK', others)).toBe('taken');
    expect(nameProblem('Home', others)).toBe(null);
  });

  test('a note of 10,000 characters is cut to 2,000', () => {
    expect(currentOf(after(edit.withNote('first', 'scr-height', 'x'.repeat(10_000)))).notes['scr-height']).toHaveLength(
      2000,
    );
  });
});

describe('looking again', () => {
  const fixed = currentOf(after(edit.withFixed('first', 'scr-height', MONDAY)));

  test('what was fixed supports at once, and is asked again after a week', () => {
    expect(fixed.answers['scr-height']).toEqual({ answer: 'yes', at: MONDAY, again: MONDAY + 7 * DAY });
    expect(toCheckAgain(CHECKLIST, fixed, MONDAY + 7 * DAY - 1)).toEqual([]);
    expect(toCheckAgain(CHECKLIST, fixed, MONDAY + 7 * DAY).map(({ id }) => id)).toEqual(['scr-height']);
  });

  test('said yes once more, it is left alone until ninety days have passed', () => {
    const confirmed = currentOf(
      after(
        edit.withFixed('first', 'scr-height', MONDAY),
        edit.withAnswer('first', 'scr-height', 'yes', MONDAY + 7 * DAY),
      ),
    );
    expect(againAt(confirmed, 'scr-height')).toBe(MONDAY + 97 * DAY);
  });

  test('after a move or with new equipment all is asked again, and what was answered since is not', () => {
    const moved = currentOf(
      after(
        edit.withAnswer('first', 'scr-height', 'yes', MONDAY),
        edit.withChanged('first', MONDAY + DAY),
        edit.withAnswer('first', 'scr-distance', 'yes', MONDAY + DAY + MINUTE),
      ),
    );
    expect(toCheckAgain(CHECKLIST, moved, MONDAY + 2 * DAY).map(({ id }) => id)).toEqual(['scr-height']);
  });

  test('a walk through the list asks what was never answered, and what is to be looked at again', () => {
    expect(toAsk(CHECKLIST, FIRST_WORKSPACE, MONDAY)).toHaveLength(24);
    expect(toAsk(CHECKLIST, fixed, MONDAY)).toHaveLength(23);
    expect(toAsk(CHECKLIST, fixed, MONDAY + 8 * DAY)).toHaveLength(24);
  });
});

describe('what changed', () => {
  test('stands with its date, newest first; a slip within ten minutes does not', () => {
    const place = currentOf(
      after(
        edit.withAnswer('first', 'scr-height', 'yes', MONDAY),
        edit.withAnswer('first', 'scr-height', 'no', MONDAY + MINUTE),
        edit.withFixed('first', 'scr-height', MONDAY + DAY),
        edit.withAnswer('first', 'desk-legs', 'yes', MONDAY),
        edit.withAnswer('first', 'desk-legs', 'no', MONDAY + 2 * DAY),
      ),
    );
    expect(changesOf(place)).toEqual([
      { item: 'desk-legs', from: 'yes', to: 'no', at: MONDAY + 2 * DAY },
      { item: 'scr-height', from: 'no', to: 'yes', at: MONDAY + DAY },
    ]);
  });

  test('what is fixed a moment after it was found is no slip, and stands once however often it is written', () => {
    const found = edit.withAnswer('first', 'scr-height', 'no', MONDAY);
    const fixed = edit.withFixed('first', 'scr-height', MONDAY + MINUTE);
    const twice = [found, fixed, found, fixed].reduce((all, change) => change(all), FIRST_WORKSPACES);
    expect(changesOf(currentOf(twice))).toEqual([{ item: 'scr-height', from: 'no', to: 'yes', at: MONDAY + MINUTE }]);
    expect(currentOf(twice).earlier['scr-height']).toEqual([{ answer: 'no', at: MONDAY }]);
  });

  test('no more than twenty earlier answers are kept of an item', () => {
    const turns = Array.from({ length: 50 }, (_, day) =>
      edit.withAnswer('first', 'scr-height', day % 2 === 0 ? 'yes' : 'no', MONDAY + day * DAY),
    );
    expect(currentOf(after(...turns)).earlier['scr-height']).toHaveLength(20);
  });
});

describe('a section', () => {
  const verdict = (...changes: readonly edit.WorkspacesChange[]) => {
    const [screen] = sectionResults(CHECKLIST, answersOf(after(...changes)));
    return screen && verdictOf(screen);
  };
  const screen = ['scr-height', 'scr-distance', 'scr-centred', 'scr-readable'];

  test('is not all checked until all is answered, works against you with one no, and is not here if none of it is', () => {
    expect(verdict()).toBe('unchecked');
    expect(verdict(edit.withAnswer('first', 'scr-height', 'yes', MONDAY))).toBe('partly');
    expect(verdict(edit.withAnswer('first', 'scr-height', 'no', MONDAY))).toBe('against');
    expect(verdict(...screen.map((id) => edit.withAnswer('first', id, 'yes', MONDAY)))).toBe('supports');
    expect(verdict(...screen.map((id) => edit.withAnswer('first', id, 'na', MONDAY)))).toBe('nothing');
  });
});

describe('what a place says of movements', () => {
  test('who sees the person and what is there, in the place of what they said before', () => {
    const places = after(
      edit.withSight('first', 'ownRoom'),
      edit.withThing('first', 'band', true, FIRST_PROFILE.equipment),
      edit.withThing('first', 'wall', false, FIRST_PROFILE.equipment),
    );
    const profile = atPlace(FIRST_PROFILE, hereOf(CHECKLIST, currentOf(places)));
    expect(profile.place).toBe('ownRoom');
    expect(profile.equipment).toEqual(['chair', 'desk', 'door-frame', 'band']);
    expect(atPlace(FIRST_PROFILE, hereOf(CHECKLIST, FIRST_WORKSPACE))).toEqual({ ...FIRST_PROFILE, wants: {} });
  });

  test('arms without support ask a little more of hands and shoulders', () => {
    const here = hereOf(CHECKLIST, currentOf(after(edit.withAnswer('first', 'arm-support', 'no', MONDAY))));
    expect(here).toEqual({
      says: { wants: { wristsHands: 'arms', shoulders: 'arms' } },
      open: [{ id: 'arm-support', cause: 'imbalance', cost: 'free' }],
      again: MONDAY + 90 * DAY,
    });
  });

  test('the first fix weighs what the person marked, after what it costs', () => {
    const answers = answersOf(
      after(...['scr-height', 'air-noise', 'light-level'].map((id) => edit.withAnswer('first', id, 'no', MONDAY))),
    );
    const order = (causes: Parameters<typeof weightsOf>[0]) =>
      fixes(CHECKLIST, answers, weightsOf(causes)).map(({ id }) => id);
    expect(order({})).toEqual(['scr-height', 'air-noise', 'light-level']);
    expect(order({ stress: 2, posture: 1 })).toEqual(['air-noise', 'scr-height', 'light-level']);
  });
});

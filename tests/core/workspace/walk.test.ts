import { describe, expect, test } from 'vitest';
import { CHECKLIST } from '../../../utils/content/checklist.ts';
import * as edit from '../../../utils/core/workspace/edit-workspaces.ts';
import { sheetOf } from '../../../utils/core/workspace/sheet.ts';
import {
  beginWalk,
  givenIn,
  nextLook,
  saidBefore,
  stepped,
  walkMinutes,
  walkThroughAll,
} from '../../../utils/core/workspace/walk.ts';
import { currentOf, FIRST_WORKSPACES, type Workspace } from '../../../utils/core/workspace/workspaces.ts';

const MONDAY = Date.UTC(2026, 8, 7, 9);
const DAY = 86_400_000;

function placeAfter(...changes: readonly edit.WorkspacesChange[]): Workspace {
  return currentOf(changes.reduce((places, change) => change(places), FIRST_WORKSPACES));
}
const said = (item: string, answer: 'yes' | 'no' | 'na', at = MONDAY) => edit.withAnswer('first', item, answer, at);

describe('a walk', () => {
  test('begins with what was never answered, in the order of the list', () => {
    const walk = beginWalk(CHECKLIST, placeAfter(said('scr-height', 'yes'), said('scr-centred', 'no')), MONDAY + DAY);
    expect(walk.items).toHaveLength(22);
    expect(walk.items.slice(0, 2).map(({ id }) => id)).toEqual(['scr-distance', 'scr-readable']);
  });

  test('keeps its order while it is answered, so that one can go back to the question before', () => {
    const begun = beginWalk(CHECKLIST, placeAfter(), MONDAY);
    const back = stepped(stepped(stepped(begun, 1), 1), -1);
    expect(back.items[back.at]?.id).toBe('scr-distance');
  });

  test('stays at the first question, and ends behind the last', () => {
    const one = walkThroughAll(CHECKLIST.slice(0, 1), MONDAY);
    expect(stepped(one, -1).at).toBe(0);
    expect(stepped(stepped(one, 1), 1).at).toBe(1);
  });

  test('tells what was said in it from what was said before', () => {
    const place = placeAfter(said('scr-height', 'yes', MONDAY - DAY), said('scr-distance', 'no', MONDAY));
    const walk = walkThroughAll(CHECKLIST, MONDAY);
    expect(saidBefore(walk, place.answers, 'scr-height')?.answer).toBe('yes');
    expect(givenIn(walk, place.answers, 'scr-height')).toBe(null);
    expect(givenIn(walk, place.answers, 'scr-distance')?.answer).toBe('no');
    expect(saidBefore(walk, place.answers, 'scr-distance')).toBe(null);
    expect(saidBefore(walk, place.answers, 'desk-legs')).toBe(null);
  });

  test.each([
    [24, 2],
    [18, 2],
    [17, 1],
    [10, 1],
    [9, 0],
    [1, 0],
  ])('%i questions take %i min, 0 being less than one', (questions, minutes) => {
    expect(walkMinutes(questions)).toBe(minutes);
  });

  test('knows when it has something to ask again', () => {
    expect(nextLook(CHECKLIST, placeAfter())).toBe(null);
    const place = placeAfter(said('scr-height', 'yes'), edit.withFixed('first', 'desk-legs', MONDAY + DAY));
    expect(nextLook(CHECKLIST, place)).toBe(MONDAY + 8 * DAY);
  });
});

describe('the sheet', () => {
  const part = (place: Workspace, section: string) =>
    sheetOf(CHECKLIST, place).find(({ result }) => result.section === section);

  test('has one word for each part, and tells what is not there and what is only partly looked at', () => {
    const place = placeAfter(
      said('scr-height', 'no'),
      said('chair-feet', 'yes'),
      said('lap-raised', 'na'),
      said('lap-place', 'na'),
      ...['desk-legs', 'desk-reach', 'desk-docs'].map((id) => said(id, 'yes')),
    );
    expect(sheetOf(CHECKLIST, place).map(({ result, verdict }) => [result.section, verdict])).toEqual([
      ['screen', 'against'],
      ['chair', 'partly'],
      ['arms', 'unchecked'],
      ['desk', 'supports'],
      ['light', 'unchecked'],
      ['habits', 'unchecked'],
      ['laptop', 'nothing'],
    ]);
  });

  test('lists what is open by cost, what was fixed with the day it is looked at again, and what was not checked', () => {
    const place = placeAfter(
      said('light-level', 'no'),
      said('air-noise', 'no'),
      edit.withFixed('first', 'light-glare', MONDAY),
    );
    expect(part(place, 'light')?.open.map(({ id }) => id)).toEqual(['air-noise', 'light-level']);
    expect(part(place, 'light')?.fixed).toMatchObject([
      { item: { id: 'light-glare' }, at: MONDAY, again: MONDAY + 7 * DAY },
    ]);
    expect(part(place, 'light')?.unchecked).toEqual([]);
    expect(part(place, 'desk')?.unchecked.map(({ id }) => id)).toEqual(['desk-legs', 'desk-reach', 'desk-docs']);
  });

  test('has a note once: with what is open or fixed, or by itself', () => {
    const place = placeAfter(
      said('scr-height', 'no'),
      said('scr-distance', 'yes'),
      edit.withNote('first', 'scr-height', 'two books'),
      edit.withNote('first', 'scr-distance', '60 cm'),
    );
    expect(part(place, 'screen')?.noted.map(({ id }) => id)).toEqual(['scr-distance']);
  });
});

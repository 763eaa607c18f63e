import { describe, expect, test } from 'vitest';
import { withPlacesOf } from '../../../utils/core/workspace/bring-places.ts';
import {
  withAnswer,
  withArchived,
  withName,
  withNote,
  withPlace,
  type WorkspacesChange,
} from '../../../utils/core/workspace/edit-workspaces.ts';
import { FIRST_WORKSPACES, type Workspaces } from '../../../utils/core/workspace/workspaces.ts';
import { Computer, settle, T } from '../sync/computers.ts';

const AT = Date.UTC(2026, 10, 27, 12);

/** Places after such changes of what every computer begins with. */
function places(...changes: readonly WorkspacesChange[]): Workspaces {
  return changes.reduce<Workspaces>((all, change) => change(all), FIRST_WORKSPACES);
}
const ids = (all: Workspaces): readonly string[] => all.places.map(({ id }) => id);
const placeIn = (all: Workspaces, wanted: string) => all.places.find(({ id }) => id === wanted);

describe('places of a file', () => {
  const here = places(withName('first', 'Desk'), withPlace('office', 'Office', null));
  const lab = places(withPlace('lab', 'Lab', null));

  test('come beside those here, and the person stays where they work', () => {
    const { value, left } = withPlacesOf(here, lab, 'lapt0003');
    expect([ids(value), value.current, left]).toEqual([['first', 'office', 'lab'], 'office', []]);
  });

  test('leave another computer its places too, through sync', () => {
    const [desk, home] = [new Computer('desk0001'), new Computer('home0002')];
    const between = {};
    home.edit('workspace', T(), withPlace('office', 'Office', null));
    home.edit('workspace', T(1), withAnswer('office', 'scr-height', 'no', T(1)));
    home.edit('workspace', T(2), withNote('office', 'scr-height', 'two books under it'));
    settle([desk, home], between);
    desk.edit('workspace', T(2000), (all: Workspaces) => withPlacesOf(all, lab, 'lapt0003').value);
    settle([desk, home], between);
    const there = home.documents.workspace.value as Workspaces;
    expect(placeIn(there, 'office')).toMatchObject({
      name: 'Office',
      answers: { 'scr-height': { answer: 'no' } },
      notes: { 'scr-height': 'two books under it' },
    });
    expect(placeIn(there, 'lab')).toMatchObject({ name: 'Lab' });
  });

  test('of the same id become one: the newest answer, all from before, and what one of them alone says', () => {
    const known = withPlace('office', 'Office', null);
    const one = places(known, withAnswer('office', 'a', 'no', AT), withAnswer('office', 'b', 'yes', AT + 50));
    const other = places(
      known,
      withName('office', 'Room 5'),
      withAnswer('office', 'a', 'yes', AT + 20),
      withAnswer('office', 'b', 'no', AT + 10),
      withNote('office', 'c', 'By the window.'),
    );
    const { value } = withPlacesOf(one, other, 'lapt0003');
    expect(placeIn(value, 'office')).toMatchObject({
      name: 'Room 5',
      answers: { a: { answer: 'yes', at: AT + 20 }, b: { answer: 'yes', at: AT + 50 } },
      earlier: { a: [{ answer: 'no', at: AT }], b: [{ answer: 'no', at: AT + 10 }] },
      notes: { c: 'By the window.' },
    });
  });

  test('brought in twice are as brought in once', () => {
    const file = places(
      withName('first', 'Lab'),
      withAnswer('first', 'a', 'yes', AT),
      withPlace('office', 'Room 5', null),
      withAnswer('office', 'a', 'no', AT),
    );
    for (const from of ['lapt0003', null]) {
      for (const before of [here, FIRST_WORKSPACES]) {
        const once = withPlacesOf(before, file, from).value;
        expect(withPlacesOf(once, file, from).value).toEqual(once);
      }
    }
  });

  test("of another computer whose first place is another: both stay, the file's under that computer's name", () => {
    const file = places(withName('first', 'Lab'), withAnswer('first', 'a', 'yes', AT));
    const { value } = withPlacesOf(here, file, 'lapt0003');
    expect(ids(value)).toEqual(['first', 'office', 'first-lapt0003']);
    expect([placeIn(value, 'first')?.name, placeIn(value, 'first-lapt0003')?.name]).toEqual(['Desk', 'Lab']);
    expect(ids(withPlacesOf(here, here, 'lapt0003').value)).toEqual(['first', 'office']);
    expect(ids(withPlacesOf(here, file, null).value)).toEqual(['first', 'office']);
    expect(ids(withPlacesOf(here, file, '../a/b').value)).toEqual(['first', 'office', 'first-ab']);
  });

  test('take the room of the one that nothing was said of yet, with where the person worked', () => {
    const file = { ...places(withName('first', 'Lab'), withPlace('office', 'Office', null)), current: 'first' };
    const there = withPlacesOf(FIRST_WORKSPACES, file, 'lapt0003').value;
    expect([ids(there), there.current]).toEqual([['first-lapt0003', 'office'], 'first-lapt0003']);
    expect(withPlacesOf(FIRST_WORKSPACES, file, null).value).toEqual(file);
    expect(withPlacesOf(here, FIRST_WORKSPACES, 'lapt0003').value).toEqual(here);
  });

  test('that are worked at on one computer are worked at', () => {
    const archived = withArchived('office', AT)(here);
    expect(placeIn(withPlacesOf(here, archived, null).value, 'office')?.archivedAt).toBeNull();
    expect(placeIn(withPlacesOf(archived, archived, null).value, 'office')?.archivedAt).toBe(AT);
  });

  test('beyond twenty stay out, and are named', () => {
    const many = places(...Array.from({ length: 19 }, (_, at) => withPlace(`p${at}`, `Place ${at}`, null)));
    const { value, left } = withPlacesOf(many, places(withPlace('lab', 'Lab', null)), 'lapt0003');
    expect([value.places.length, left]).toEqual([20, ['Lab']]);
    expect(value).toEqual(many);
  });
});

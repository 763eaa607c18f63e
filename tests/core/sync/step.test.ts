import { describe, expect, test } from 'vitest';
import type { Settings } from '../../../utils/core/settings/settings.ts';
import { withAnswer, withName, withNote, withPlace } from '../../../utils/core/workspace/edit-workspaces.ts';
import type { Workspaces } from '../../../utils/core/workspace/workspaces.ts';
import { Computer, settle, T } from './computers.ts';

const OWN = {
  id: 'own-1',
  name: 'Reach',
  steps: ['Reach up.'],
  seconds: 30,
  regions: ['shoulders'],
  equipment: ['desk'],
} as const;
const HABIT = { id: 'h', anchor: 'call', when: 'a call ends', will: 'stand up', notify: false } as const;

function settingsOf({ documents }: Computer): Settings {
  return documents.settings.value as Settings;
}

function placesOf({ documents }: Computer): Workspaces['places'] {
  return (documents.workspace.value as Workspaces).places;
}

/** Two computers, and one after the other of them. */
function two(): { readonly desk: Computer; readonly home: Computer; readonly meet: () => void } {
  const desk = new Computer('desk0001');
  const home = new Computer('home0002');
  const between = {};
  return { desk, home, meet: () => expect(settle([desk, home], between)).toBeLessThan(6) };
}

describe('what travels', () => {
  test('a changed setting, with its moment and its computer; what is as at first does not', () => {
    const { desk } = two();
    desk.edit('settings', T(), (settings) => ({ ...settings, snoozes: 4 }));
    expect(desk.step().set).toEqual({ f0: { 'settings/snoozes': [1_770_000_000_000, 'desk0001', 4] } });
    expect(desk.step().set).toEqual({});
  });

  test('a fresh computer writes nothing', () => {
    expect(new Computer('desk0001').step()).toEqual({ documents: {}, set: {}, gone: [], longNotes: 0, noRoom: 0 });
  });

  test('what is put back as at first is put back elsewhere too', () => {
    const { desk, home, meet } = two();
    desk.edit('settings', T(), (settings) => ({ ...settings, snoozes: 4 }));
    meet();
    expect(settingsOf(home).snoozes).toBe(4);
    home.edit('settings', T(2000), (settings) => ({ ...settings, snoozes: 2 }));
    meet();
    expect(settingsOf(desk).snoozes).toBe(2);
    expect(desk.items).toEqual({ f0: { 'settings/snoozes': [1_770_000_002_000, 'home0002'] } });
  });

  test('what belongs to one computer stays: another browser that reminds, the confirmed sentence, where one works now', () => {
    const { desk } = two();
    desk.edit('settings', T(), (settings) => ({ ...settings, countOnly: true, safetyConfirmedAt: T() }));
    desk.edit('workspace', T(), withPlace('home', 'Home', null));
    expect(desk.step().set).toEqual({
      f0: { 'workspace/places/home/name': [1_770_000_000_000, 'desk0001', 'Home'] },
    });
  });

  test('two computers may each add a habit and an exercise of their own, and both have both', () => {
    const { desk, home, meet } = two();
    desk.edit('settings', T(), (settings) => ({ ...settings, habits: [{ ...HABIT, id: 'one' }] }));
    home.edit('settings', T(1), (settings) => ({ ...settings, habits: [{ ...HABIT, id: 'two' }] }));
    desk.edit('movement', T(), (profile) => ({ ...profile, own: [OWN] }));
    home.edit('movement', T(1), (profile) => ({ ...profile, own: [{ ...OWN, id: 'own-2' }] }));
    meet();
    expect(settingsOf(desk).habits.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(settingsOf(home).habits.map(({ id }) => id)).toEqual(['two', 'one']);
    expect(desk.documents.movement.value).toMatchObject({ own: [{ id: 'own-1' }, { id: 'own-2' }] });
    desk.edit('settings', T(2000), (settings) => ({ ...settings, habits: settings.habits.slice(1) }));
    meet();
    expect(settingsOf(home).habits).toEqual([{ ...HABIT, id: 'two' }]);
  });

  test('personal limits neither go nor come without the second tick', () => {
    const quiet = new Computer('desk0001');
    quiet.edit('movement', T(), (profile) => ({ ...profile, limits: ['pregnant'], causes: { stress: 2 } }));
    expect(quiet.step().set).toEqual({});
    const open = new Computer('home0002', true);
    open.edit('movement', T(), (profile) => ({ ...profile, limits: ['noFloor'], regionsOff: ['neck'] }));
    const { set } = open.step();
    expect(Object.keys(set)).toEqual(['p0']);
    quiet.items = { ...set };
    expect(quiet.step()).toMatchObject({ documents: {}, set: {}, gone: [] });
    const third = new Computer('lap00003', true);
    third.items = { ...set };
    expect(third.step().documents.movement?.value).toMatchObject({ limits: ['noFloor'], regionsOff: ['neck'] });
  });

  test('a note of 500 characters travels, one of 501 stays, and is not written over from elsewhere', () => {
    const { desk, home, meet } = two();
    desk.edit('workspace', T(), withPlace('office', 'Office', null));
    desk.edit('workspace', T(1), withNote('office', 'scr-height', 'a'.repeat(500)));
    meet();
    expect(placesOf(home).find(({ id }) => id === 'office')?.notes['scr-height']).toHaveLength(500);
    desk.edit('workspace', T(2000), withNote('office', 'scr-height', 'b'.repeat(501)));
    home.edit('workspace', T(3000), withNote('office', 'scr-height', 'short'));
    expect(desk.step().longNotes).toBe(1);
    meet();
    expect(placesOf(desk).find(({ id }) => id === 'office')?.notes['scr-height']).toBe('b'.repeat(501));
    desk.edit('workspace', T(6000), withNote('office', 'scr-height', 'c'.repeat(500)));
    meet();
    expect(placesOf(home).find(({ id }) => id === 'office')?.notes['scr-height']).toBe('c'.repeat(500));
  });
});

describe('a change in two places', () => {
  test('the later one stays, field by field', () => {
    const { desk, home, meet } = two();
    desk.edit('settings', T(100), (settings) => ({ ...settings, snoozes: 4, graceMinutes: 9 }));
    home.edit('settings', T(200), (settings) => ({ ...settings, snoozes: 5, tone: true }));
    meet();
    for (const each of [desk, home])
      expect(settingsOf(each)).toMatchObject({ snoozes: 5, graceMinutes: 9, tone: true });
  });

  test('at the same moment the same one stays on both', () => {
    const { desk, home, meet } = two();
    desk.edit('settings', T(), (settings) => ({ ...settings, snoozes: 4 }));
    home.edit('settings', T(), (settings) => ({ ...settings, snoozes: 5 }));
    meet();
    for (const each of [desk, home]) expect(settingsOf(each).snoozes).toBe(5);
  });

  test('a change counts although the clock of the computer before was a day ahead', () => {
    const { desk, home, meet } = two();
    desk.edit('settings', T(86_400_000), (settings) => ({ ...settings, snoozes: 4 }));
    meet();
    home.edit('settings', T(2000), (settings) => ({ ...settings, snoozes: 1 }));
    meet();
    expect(settingsOf(desk).snoozes).toBe(1);
  });

  test('what was said before there were moments gives way to what has one, and comes before what is as at first', () => {
    const { desk, home, meet } = two();
    desk.documents.settings = { value: { ...settingsOf(desk), snoozes: 4, graceMinutes: 9 }, stamps: {} };
    home.edit('settings', T(), (settings) => ({ ...settings, snoozes: 5 }));
    meet();
    for (const each of [desk, home]) expect(settingsOf(each)).toMatchObject({ snoozes: 5, graceMinutes: 9 });
  });
});

describe('places', () => {
  test('a computer on which nothing was said takes the places of the other, and works at the first of them', () => {
    const { desk, home, meet } = two();
    desk.edit('workspace', T(), withName('first', 'Office'));
    desk.edit('workspace', T(1), withAnswer('first', 'scr-height', 'no', T(1)));
    meet();
    expect(placesOf(home).map(({ id, name }) => [id, name])).toEqual([['first-desk0001', 'Office']]);
    home.edit('workspace', T(2000), withAnswer('first-desk0001', 'scr-height', 'yes', T(2000)));
    meet();
    expect(placesOf(desk)[0]).toMatchObject({ id: 'first', answers: { 'scr-height': { answer: 'yes' } } });
  });

  test('what was said at two desks before they met are two places', () => {
    const { desk, home, meet } = two();
    desk.edit('workspace', T(), withAnswer('first', 'scr-height', 'no', T()));
    home.edit('workspace', T(), withAnswer('first', 'scr-height', 'yes', T()));
    meet();
    expect(placesOf(desk).map(({ id, answers }) => [id, answers['scr-height']?.answer])).toEqual([
      ['first', 'no'],
      ['first-home0002', 'yes'],
    ]);
  });
});

describe('what cannot be used', () => {
  const usable = (_: string, value: unknown): unknown => (JSON.stringify(value).includes('broken') ? undefined : value);
  function step(items: Record<string, unknown>) {
    const computer = new Computer('desk0001');
    computer.items = items;
    computer.usable = usable;
    return computer.step();
  }

  test('is not taken and stays as it came, and the rest is taken', () => {
    const items = { f0: { 'settings/snoozes': [T(), 'home0002', 4], 'settings/tone': [T(), 'home0002', 'broken'] } };
    const { documents, set, gone } = step(items);
    expect(documents.settings?.value).toMatchObject({ snoozes: 4, tone: false });
    expect(documents.settings?.stamps).toEqual({ snoozes: [T(), 'home0002'] });
    expect([set, gone]).toEqual([{}, []]);
  });

  test('a field of a later version is carried on', () => {
    expect(step({ f0: { 'settings/colour': [T(), 'home0002', 'red'] } })).toMatchObject({
      documents: {},
      set: {},
      gone: [],
    });
  });

  test.each([
    [{ f0: 'junk' }],
    [{ f0: { 'settings/snoozes': 'junk' } }],
    [{ f0: { 'settings/snoozes': [-1, 'home0002', 4] } }],
    [{ f0: { 'settings/snoozes': [9e15, 'home0002', 4] } }],
    [{ f0: { 'settings/snoozes': [T(), 5, 4] } }],
    [{ f0: JSON.parse('{"__proto__": [1, "home0002", 4], "settings/__proto__": [1, "home0002", {"x": 1}]}') }],
    [{ x: 1, d: 2, f: 3, f0: null }],
  ])('%j changes nothing here', (items) => {
    expect(step(items).documents).toEqual({});
  });
});

describe('what was put back as at first', () => {
  const YEAR = 365 * 86_400_000;

  test('is told for good: a computer that was away for years takes it, and does not bring back what was before', () => {
    const { desk, home, meet } = two();
    desk.edit('settings', T(), (settings) => ({ ...settings, snoozes: 4 }));
    meet();
    desk.edit('settings', T(2000), (settings) => ({ ...settings, snoozes: 2 }));
    desk.step();
    home.edit('settings', T(3 * YEAR), (settings) => ({ ...settings, tone: true }));
    meet();
    expect([settingsOf(home), settingsOf(desk)]).toMatchObject([
      { snoozes: 2, tone: true },
      { snoozes: 2, tone: true },
    ]);
    expect(home.items).toEqual({
      f0: { 'settings/snoozes': [T(2000), 'desk0001'], 'settings/tone': [T(3 * YEAR), 'home0002', true] },
    });
  });

  test.each([-500, 500])('comes to rest though the clock of one computer is %i days off', (days) => {
    const { desk, home, meet } = two();
    desk.edit('settings', T(), (settings) => ({ ...settings, snoozes: 4 }));
    desk.edit('settings', T(1), (settings) => ({ ...settings, snoozes: 2 }));
    home.edit('settings', T(2) + days * 86_400_000, (settings) => ({ ...settings, tone: true }));
    meet();
    expect([desk.step(), home.step()]).toMatchObject([
      { set: {}, gone: [] },
      { set: {}, gone: [] },
    ]);
    expect(Object.keys(Object(desk.items['f0']))).toEqual(['settings/snoozes', 'settings/tone']);
  });
});

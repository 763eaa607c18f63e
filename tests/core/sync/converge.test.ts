import { fc, runs } from '../../support/property.ts';
import { describe, expect, test } from 'vitest';
import { fieldsOf, SYNCED } from '../../../utils/core/sync/fields.ts';
import { isNewer, type Dated } from '../../../utils/core/sync/stamps.ts';
import { withAnswer, withName, withNote, withPlace } from '../../../utils/core/workspace/edit-workspaces.ts';
import type { Workspaces } from '../../../utils/core/workspace/workspaces.ts';
import { Computer, settle, T } from './computers.ts';

type Act = readonly [what: number, who: number, which: number, value: number];

const PLACE = ['first', 'office', 'home'] as const;
const ITEM = ['scr-height', 'scr-glare'] as const;
const names = ['a1', 'b2', 'c3'];

/** Does one of many things at one of three computers. */
function act(computers: readonly Computer[], between: Record<string, unknown>, at: number, given: Act): void {
  const [what, who, which, value] = given;
  const computer = computers[who];
  if (computer === undefined) return;
  const place = PLACE[which % 3] ?? 'first';
  const item = ITEM[value % 2] ?? 'scr-height';
  // Clocks differ by a few minutes.
  const here = at + who * 100_000;
  const workspace = (change: (value: Workspaces) => Workspaces): void => computer.edit('workspace', here, change);
  const acts: readonly (() => void)[] = [
    () => computer.edit('settings', here, (settings) => ({ ...settings, snoozes: value })),
    () => computer.edit('settings', here, (settings) => ({ ...settings, sound: value % 2 === 0 })),
    () => computer.edit('movement', here, (profile) => ({ ...profile, hidden: value > 2 ? [`m${which}`] : [] })),
    () => workspace(withPlace(place, `Place ${value}`, null)),
    () => workspace(withName(place, `Name ${value}`)),
    () => workspace(withAnswer(place, item, value % 2 === 0 ? 'yes' : 'no', here)),
    () => workspace(withNote(place, item, value < 2 ? '' : `note ${value}`)),
    () => void computer.step(),
    () => computer.carry(between, `f${which % 2}`),
    () => computer.carry(between, `f${which % 2}`),
  ];
  acts[what]?.();
}

/** The newest of every field that any of them knows, by the name under which it travels, and of what was known before. */
function newest(computers: readonly Computer[], known: Record<string, Dated> = {}): Record<string, Dated> {
  const found = { ...known };
  for (const { documents, device } of computers) {
    for (const key of SYNCED) {
      const { value, stamps } = documents[key];
      const fields = fieldsOf(key, value);
      for (const path of Object.keys({ ...fields, ...stamps })) {
        const there = `${key}/${path.replace('places/first/', `places/first-${device}/`)}`;
        const [at, who] = stamps[path] ?? [1, device];
        const dated: Dated = path in fields ? [at, who, fields[path]] : [at, who];
        if (isNewer(dated, found[there])) found[there] = dated;
      }
    }
  }
  return found;
}

describe('whatever the order in which changes and items arrive', () => {
  const one = fc.tuple(fc.nat(9), fc.nat(2), fc.nat(5), fc.nat(4));

  test('three computers end with the same, the newest change of every field, and have nothing left to do', () => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 60 }), (acts) => {
        const computers = names.map((name) => new Computer(name));
        const between: Record<string, unknown> = {};
        let wanted: Record<string, Dated> = {};
        acts.forEach((each, index) => {
          act(computers, between, T(index * 1000), each);
          wanted = newest(computers, wanted);
        });
        expect(settle(computers, between)).toBeLessThanOrEqual(6);
        for (const computer of computers) {
          expect(newest([computer])).toEqual(wanted);
          expect(computer.step()).toEqual({ documents: {}, set: {}, gone: [], longNotes: 0, noRoom: 0 });
        }
      }),
      runs(300),
    );
  });
});

describe('with more notes than find room', () => {
  const long = '机'.repeat(500);
  /** A note at one of three computers, or a moment at which everything arrives. */
  const one = fc.record({
    who: fc.nat(2),
    note: fc.constantFrom('a', 'm5', 'm36', 'n', 'z'),
    length: fc.constantFrom(0, 9, 250, 500),
    meet: fc.boolean(),
  });

  test('three computers come to rest, with the same in sync', () => {
    fc.assert(
      fc.property(fc.integer({ min: 36, max: 39 }), fc.array(one, { minLength: 1, maxLength: 12 }), (many, acts) => {
        const computers = names.map((name) => new Computer(name));
        const between: Record<string, unknown> = {};
        const [first] = computers;
        first?.edit('workspace', T(), withPlace('office', 'Office', null));
        for (let n = 0; n < many; n += 1) first?.edit('workspace', T(n), withNote('office', `m${n}`, long));
        acts.forEach(({ who, note, length, meet }, index) => {
          computers[who]?.edit('workspace', T(1000 * (index + 1)), withNote('office', note, long.slice(0, length)));
          if (meet) expect(settle(computers, between)).toBeLessThanOrEqual(8);
        });
        expect(settle(computers, between)).toBeLessThanOrEqual(8);
        for (const { items } of computers) expect(items).toEqual(between);
      }),
      runs(40),
    );
  });
});

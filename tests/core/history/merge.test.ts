import { fc } from '../../support/property.ts';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../utils/core/history/entry.ts';
import { ordered } from '../../../utils/core/history/export-order.ts';
import { asKeptBy, mergeEntries } from '../../../utils/core/history/merge.ts';

const AT = 1_764_230_000_000;
const REST: Entry = {
  key: `rest:${AT}`,
  outcome: 'taken',
  reason: 'guided',
  start: AT,
  end: AT + 120_000,
  offsetMinutes: 60,
};

/** Few keys, moments and computers, so that they often meet. */
const entry = fc.record(
  {
    key: fc.constantFrom('rest:1', 'rest:2', 'screen:1'),
    outcome: fc.constantFrom<Entry['outcome'][]>('taken', 'natural', 'screen'),
    reason: fc.constant<Entry['reason']>('away'),
    start: fc.constant(1),
    end: fc.integer({ min: 1, max: 3 }),
    changedAt: fc.integer({ min: 1, max: 3 }),
    device: fc.constantFrom('a', 'b', 'own'),
    offsetMinutes: fc.constant(0),
  },
  { requiredKeys: ['key', 'outcome', 'reason', 'start', 'end', 'offsetMinutes'] },
);
const ledger = fc.array(entry, { maxLength: 8 });

/** As text, with every computer named: what can be told apart. */
const shown = (entries: readonly Entry[]): readonly string[] =>
  entries.map((each) => ordered({ ...each, device: each.device ?? 'own' }));

describe('ledgers of two computers', () => {
  test('come to the same in either order', () => {
    fc.assert(
      fc.property(ledger, ledger, (a, b) => {
        expect(shown(mergeEntries(a, b, 'own'))).toEqual(shown(mergeEntries(b, a, 'own')));
      }),
    );
  });

  test('of three computers come to the same whichever two are joined first', () => {
    fc.assert(
      fc.property(ledger, ledger, ledger, (a, b, c) => {
        const left = mergeEntries(mergeEntries(a, b, 'own'), c, 'own');
        expect(shown(left)).toEqual(shown(mergeEntries(a, mergeEntries(b, c, 'own'), 'own')));
      }),
    );
  });

  test('change nothing the second time, and no key is there twice', () => {
    fc.assert(
      fc.property(ledger, ledger, (a, b) => {
        const once = mergeEntries(a, b, 'own');
        expect(mergeEntries(once, b, 'own')).toEqual(once);
        expect(mergeEntries(once, once, 'own')).toEqual(once);
        expect(new Set(once.map(({ key }) => key)).size).toBe(once.length);
      }),
    );
  });

  test('are in order of their keys', () => {
    const other = { ...REST, key: 'position:1' };
    expect(mergeEntries([REST], [other], 'own')).toEqual([other, REST]);
  });

  test('the entry changed last stands, whichever side it comes from', () => {
    const felt: Entry = { ...REST, feeling: 'better', changedAt: AT + 130_000 };
    expect(mergeEntries([REST], [felt], 'own')).toEqual([felt]);
    expect(mergeEntries([felt], [REST], 'own')).toEqual([felt]);
  });

  test('an entry without a moment of change was changed at its end', () => {
    const early: Entry = { ...REST, feeling: 'worse', changedAt: AT + 119_999 };
    expect(mergeEntries([early], [REST], 'own')).toEqual([REST]);
  });

  test('of two changed at the same moment that of the computer with the later name stands', () => {
    const a: Entry = { ...REST, device: 'a', feeling: 'same' };
    const b: Entry = { ...REST, device: 'b', feeling: 'better' };
    expect(mergeEntries([a], [b], 'own')).toEqual([b]);
    expect(mergeEntries([REST], [b], 'a')).toEqual([b]);
    expect(mergeEntries([REST], [b], 'c')).toEqual([REST]);
  });
});

describe('the computer of an entry', () => {
  test('is that of the file it came with, and is not named where it is this one', () => {
    expect(asKeptBy('own', REST, 'other')).toEqual({ ...REST, device: 'other' });
    expect(asKeptBy('own', REST, 'own')).toEqual(REST);
    expect(asKeptBy('own', { ...REST, device: 'own' }, 'other')).toEqual(REST);
    expect(asKeptBy('own', { ...REST, device: 'third' }, 'other')).toEqual({ ...REST, device: 'third' });
  });
});

describe('the order of what is written', () => {
  test('is that of the names, at every depth, and lists stay as they are', () => {
    expect(ordered({ b: [2, 1], a: { d: null, c: undefined, B: 'x' } })).toBe('{"a":{"B":"x","d":null},"b":[2,1]}');
  });

  test('does not depend on the order things were put in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
        const turned = Object.fromEntries(Object.entries(record).toReversed());
        expect(ordered(turned)).toBe(ordered(record));
        expect(JSON.parse(ordered(record))).toEqual(JSON.parse(JSON.stringify(record)));
      }),
    );
  });
});

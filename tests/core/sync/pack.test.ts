import { fc } from '../../support/property.ts';
import { describe, expect, test } from 'vitest';
import { bytesOf, packed, unpacked, type Carried } from '../../../utils/core/sync/pack.ts';

const note = (length: number) => [1_770_000_000_000, 'desk0001', 'x'.repeat(length)] as const;

describe('items of what is carried', () => {
  test('are in the order of the paths and no larger than a browser takes', () => {
    const fields: Carried = { 'settings/c': note(3000), 'settings/a': note(4000), 'settings/b': note(4000) };
    const { items, left } = packed(fields, 'f');
    expect(Object.entries(items).map(([key, item]) => [key, Object.keys(Object(item))])).toEqual([
      ['f0', ['settings/a', 'settings/b']],
      ['f1', ['settings/c']],
    ]);
    expect(left).toBe(0);
    for (const [key, item] of Object.entries(items)) expect(key.length + bytesOf(item)).toBeLessThanOrEqual(8192);
  });

  test('where there is too much, answers given before stay behind first, then notes', () => {
    const many = (kind: string) =>
      Object.fromEntries(
        Array.from({ length: 12 }, (_, at) => [
          `workspace/places/p/${kind}/${String(at).padStart(2, '0')}`,
          note(3000),
        ]),
      );
    const { items, left } = packed({ ...many('answers'), ...many('earlier'), ...many('notes') }, 'f');
    expect(left).toBe(17);
    const kinds = Object.keys(unpacked(items)).map((path) => path.split('/')[3]);
    expect(kinds.filter((kind) => kind === 'answers')).toHaveLength(12);
    expect(kinds.filter((kind) => kind === 'notes')).toHaveLength(7);
  });

  test('what does not fit makes way for what is shorter, and for what another computer has carried of it', () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`settings/${at}`, note(6000)]));
    const fields: Carried = { ...many, 'settings/grown': note(6001), 'settings/m': note(6000), 'settings/z': note(10) };
    const { items, left } = packed(fields, 'f', { 'settings/grown': note(30) });
    const found = unpacked(items);
    expect(Object.keys(found)).toEqual([...Object.keys(many), 'settings/grown', 'settings/z']);
    expect(found['settings/grown']).toEqual(note(30));
    expect(left).toBe(2);
  });

  test('however much there is, it leaves room for five computers, and what is in them comes out again', () => {
    const field = fc.tuple(
      fc.nat(2e12).map((at) => at + 1),
      fc.constant('desk0001'),
      fc.string({ maxLength: 500 }),
    );
    const paths = fc.array(
      fc.tuple(
        fc.string({ maxLength: 60 }).map((name) => `workspace/${name}`),
        field,
      ),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(paths, (all) => {
        const fields: Carried = Object.fromEntries(all);
        const { items, left } = packed(fields, 'f');
        const sizes = Object.entries(items).map(([key, item]) => key.length + bytesOf(item));
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(8192);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(102_400 - 5 * 6144);
        if (left === 0) expect(unpacked(items)).toEqual(fields);
      }),
    );
  });

  test('bytes are those of UTF-8, with what a browser writes longer', () => {
    expect(bytesOf('abc')).toBe(5);
    expect(bytesOf('é')).toBe(4);
    expect(bytesOf('姿勢')).toBe(8);
    expect(bytesOf('<')).toBe(8);
    expect(bytesOf(1_770_000_000_000)).toBe(18);
  });

  test('while items still arrive, the newer of two of the same name counts', () => {
    const items = {
      f0: { 'settings/a': [5, 'b', 'new'] },
      f1: { 'settings/a': [4, 'b', 'old'] },
      d1: { 'settings/x': [1, 'b'] },
    };
    expect(unpacked(items)).toEqual({ 'settings/a': [5, 'b', 'new'] });
  });
});

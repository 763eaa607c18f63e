import { describe, expect, test } from 'vitest';
import { withNoteOf, type Kept } from '../../../utils/core/diary/bring-notes.ts';
import { EASIER, inOrder } from '../../../utils/core/diary/diary.ts';
import { REGIONS } from '../../../utils/core/movement/exercise.ts';
import { fc } from '../../support/property.ts';

/** What is kept after files have come, one after the other. */
function after(kept: Kept | undefined, ...files: readonly Omit<Kept, 'brought'>[]): Kept | undefined {
  return files.reduce<Kept | undefined>((note, file) => withNoteOf(note, file).note, kept);
}

describe('notes of a file', () => {
  const typed: Kept = { ache: { level: 4, areas: ['neck'] }, steps: 100 };

  test('give what is not written here, and leave what is', () => {
    const { note, isNew, isOther } = withNoteOf(typed, { stiffness: { level: 2, areas: [] }, steps: 8432 });
    expect(note).toEqual({ ...typed, stiffness: { level: 2, areas: [] }, brought: ['stiffness'] });
    expect([isNew, isOther]).toEqual([true, true]);
  });

  test('that say the same change nothing', () => {
    expect(withNoteOf(typed, { steps: 100 })).toEqual({ note: typed, isNew: false, isOther: false });
  });

  test('that say nothing give way to words, and what was easier comes together', () => {
    const [ticked, told] = [
      { easier: ['shelf'], words: '' } as const,
      { easier: ['sleep'], words: 'The stairs.' } as const,
    ];
    const both = { easier: ['shelf', 'sleep'], words: 'The stairs.' };
    expect(after(ticked, told)).toEqual({ ...both, brought: ['words'] });
    expect(after(told, ticked)).toEqual(both);
  });

  test('of two files: the stronger rating, the larger number, the words later in the alphabet', () => {
    const one = { ache: { level: 4, areas: ['neck'] }, stiffness: { level: 3, areas: ['hips'] }, steps: 8000 } as const;
    const other = { ache: { level: 6, areas: [] }, stiffness: { level: 3, areas: ['neck'] }, steps: 7000 } as const;
    expect(after(undefined, one, other)).toMatchObject({
      ache: { level: 6, areas: [] },
      stiffness: { level: 3, areas: ['neck', 'hips'] },
      steps: 8000,
    });
    const week = (words: string) => ({ easier: [], words });
    expect(after(undefined, week('The stairs.'), week('The bus.'))).toMatchObject({ words: 'The stairs.' });
  });

  const rated = fc.record({
    level: fc.integer({ min: 0, max: 3 }),
    areas: fc.subarray(REGIONS.slice(0, 4)).map(inOrder),
  });
  const day = fc.record({ ache: rated, stiffness: rated, steps: fc.integer({ min: 0, max: 3 }) }, { requiredKeys: [] });
  const week = fc.record({ easier: fc.subarray([...EASIER]), words: fc.constantFrom('', 'a', 'b', 'The stairs.') });

  test.each([
    ['days', day],
    ['weeks', week],
  ] as const)('of %s are the same in whatever order the files come, and however often', (_what, note) => {
    const notes: fc.Arbitrary<Omit<Kept, 'brought'>> = note;
    fc.assert(
      fc.property(fc.option(notes, { nil: undefined }), notes, notes, notes, (kept, a, b, c) => {
        const once = after(kept, a, b, c);
        expect(after(kept, c, b, a)).toEqual(once);
        expect(after(kept, b, a, c, b, a)).toEqual(once);
      }),
    );
  });

  test.each([
    ['days', day],
    ['weeks', week],
  ] as const)('of %s never take what the person wrote here', (_what, note) => {
    const notes: fc.Arbitrary<Omit<Kept, 'brought'>> = note;
    fc.assert(
      fc.property(notes, notes, notes, (kept, a, b) => {
        const { easier = [], words, ...rest } = kept;
        const now = after(kept, a, b);
        expect(now).toMatchObject(words === undefined || words === '' ? rest : { ...rest, words });
        for (const each of easier) expect(now?.easier).toContain(each);
      }),
    );
  });
});

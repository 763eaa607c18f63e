import { beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_DIARY } from '../../utils/core/diary/diary.ts';
import { withSteps, withWords } from '../../utils/core/diary/edit-diary.ts';
import { emptyDatabase } from '../support/database.ts';

const AT = Date.UTC(2026, 10, 27, 12);
const quiet = (): void => undefined;

beforeEach(emptyDatabase);

/** A file with such notes in it. */
async function fileOf(...notes: readonly object[]) {
  const { readExport } = await import('../../utils/platform/import-read.ts');
  const text = JSON.stringify({ format: 'limber-export', version: 1, device: 'bbbb2222', notes });
  const here = { device: 'aaaa1111', at: AT, turnsAt: '04:00' };
  const found = await readExport(new File([text], 'limber.json'), here, quiet);
  if (typeof found === 'string' || 'tool' in found) throw new Error('refused');
  return found;
}

async function bring(...notes: readonly object[]): Promise<void> {
  const { bringIn } = await import('../../utils/platform/import.ts');
  await bringIn(await fileOf(...notes), 'aaaa1111', AT, quiet);
}

async function shown(...notes: readonly object[]) {
  const { preview } = await import('../../utils/platform/import.ts');
  const { notes: fuller, knownNotes, otherNotes } = await preview(await fileOf(...notes), 'aaaa1111', quiet);
  return { fuller, knownNotes, otherNotes };
}

async function diary() {
  return (await (await import('../../utils/platform/diary.ts')).readDiary('2000-01-01')).value;
}

async function write(change: (all: typeof EMPTY_DIARY) => typeof EMPTY_DIARY): Promise<void> {
  await (await import('../../utils/platform/diary.ts')).changeDiary('2026-01-01', change);
}

const TICKED = [
  { key: '2026-11-25', steps: 7000, ache: { level: 4, areas: ['neck'] } },
  { key: '2026-W48', easier: ['shelf'], words: '' },
];
const TOLD = [
  { key: '2026-11-25', steps: 8432 },
  { key: '2026-W48', easier: [], words: 'The stairs.' },
];
const BOTH = {
  days: { '2026-11-25': { ache: { level: 4, areas: ['neck'] }, steps: 8432 } },
  weeks: { '2026-W48': { easier: ['shelf'], words: 'The stairs.' } },
};

describe('notes of two computers', () => {
  test('become the same diary in either order, and in one file', async () => {
    for (const files of [[TICKED, TOLD], [TOLD, TICKED], [[...TICKED, ...TOLD]], [TOLD, TICKED, TOLD, TICKED]]) {
      emptyDatabase();
      for (const notes of files) await bring(...notes);
      expect(await diary()).toEqual(BOTH);
    }
  });

  test('leave what the person wrote here, also what they wrote over a note that was brought in', async () => {
    await bring(...TICKED);
    await write((all) => withWords('2026-W48', 'A bus.')(withSteps('2026-11-25', 50)(all)));
    expect(await shown(...TOLD)).toEqual({ fuller: 0, knownNotes: 2, otherNotes: 2 });
    await bring(...TOLD);
    expect(await diary()).toEqual({
      days: { '2026-11-25': { ache: { level: 4, areas: ['neck'] }, steps: 50 } },
      weeks: { '2026-W48': { easier: ['shelf'], words: 'A bus.' } },
    });
  });

  test("of a note in which the person changed one part, the others are still the files'", async () => {
    await bring(...TICKED);
    await write(withSteps('2026-11-25', 4000));
    await bring({ key: '2026-11-25', steps: 9000, ache: { level: 7, areas: ['neck'] } });
    expect((await diary()).days['2026-11-25']).toEqual({ steps: 4000, ache: { level: 7, areas: ['neck'] } });
  });

  test('are counted before: what gets something, what stays, and of which the file says otherwise', async () => {
    await bring(...TICKED);
    expect(await shown(...TICKED)).toEqual({ fuller: 0, knownNotes: 2, otherNotes: 0 });
    expect(await shown(...TOLD)).toEqual({ fuller: 2, knownNotes: 0, otherNotes: 1 });
    expect(await shown({ key: '2026-11-20', steps: 1 })).toEqual({ fuller: 1, knownNotes: 0, otherNotes: 0 });
  });

  test('leave a note that cannot be read where it is', async () => {
    const { database } = await import('../../utils/platform/database.ts');
    const broken = { key: '2026-11-25', steps: -5 };
    await (await database()).put('diary', broken);
    expect(await shown(...TOLD)).toEqual({ fuller: 1, knownNotes: 1, otherNotes: 1 });
    await bring(...TOLD);
    expect(await (await database()).get('diary', '2026-11-25')).toEqual(broken);
  });
});

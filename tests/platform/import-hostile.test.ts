import { beforeEach, describe, expect, test } from 'vitest';
import type { FromOther } from '../../utils/core/settings/from-others.ts';
import type { Brought } from '../../utils/platform/import-read.ts';
import { emptyDatabase } from '../support/database.ts';
import { stretchAt } from '../support/history-days.ts';

const AT = Date.UTC(2026, 10, 27, 12);
const HERE = { device: 'aaaa1111', at: AT, turnsAt: '04:00' };
const ENTRY = stretchAt('2026-11-26', 10, 25);
const START = ENTRY.start;

beforeEach(emptyDatabase);

async function read(content: string | Uint8Array<ArrayBuffer> | File): Promise<Brought | FromOther | string> {
  const { readExport } = await import('../../utils/platform/import-read.ts');
  const file = content instanceof File ? content : new File([content], 'file.json');
  return readExport(file, HERE, () => undefined);
}

async function usable(content: string): Promise<Brought> {
  const brought = await read(content);
  if (typeof brought === 'string' || 'tool' in brought) throw new Error('refused');
  return brought;
}

const file = (parts: object): string =>
  JSON.stringify({ format: 'limber-export', version: 1, device: 'bbbb2222', ...parts });
const whole = file({ entries: [ENTRY], notes: [] });

describe('a file of which nothing can be used is refused with its reason', () => {
  test.each<readonly [string, string, string | Uint8Array<ArrayBuffer>]>([
    ['nothing in it', 'empty', ''],
    ['only spaces', 'empty', ' \n '],
    ['a text', 'other', 'Hello'],
    ['a list', 'other', '[1, 2, 3]'],
    ['other JSON', 'other', '{"name": "limber", "entries": [1, {"a": []}]}'],
    ['JSON without anything', 'other', '{}'],
    ['a later version', 'newer', file({ version: 2, entries: { not: 'a list' } })],
    ['a version that is none', 'damaged', file({ version: '1' })],
    ['cut off in an entry', 'cutOff', whole.slice(0, -60)],
    ['cut off behind the last entry', 'cutOff', whole.slice(0, -1)],
    ['cut off within a text', 'cutOff', '{"format":"limb'],
    ['cut off behind a backslash', 'cutOff', '{"format":"limb\\'],
    ['something behind its end', 'damaged', `${whole}x`],
    ['two in one', 'damaged', `${whole}${whole}`],
    ['a missing comma', 'damaged', whole.replace(',"entries"', '"entries"')],
    ['a word that is no value', 'damaged', whole.replace('"version":1', '"version":one')],
    ['a broken entry', 'damaged', whole.replace('"outcome":', '"outcome"')],
    ['a picture', 'notText', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['another encoding', 'notText', new Uint8Array([0xff, 0xfe, 0x7b, 0x00])],
    ['a text broken within a letter', 'notText', new Uint8Array([0x7b, 0x22, 0xc3, 0x28])],
    ['a million brackets', 'damaged', file({}).replace('}', `,"entries":${'['.repeat(1_000_000)}`)],
    ['a million brackets, closed', 'damaged', `{"entries":[${'['.repeat(1e6)}${']'.repeat(1e6)}]}`],
    ['a million nested objects', 'damaged', `{"settings":${'{"a":'.repeat(1e6)}1${'}'.repeat(1e6)}}`],
    ['more entries than a century has', 'tooMany', `{"entries":[${'0,'.repeat(1_000_001)}0]}`],
  ])('%s: %s', async (_what, why, content) => {
    expect(await read(content)).toBe(why);
  });

  test('100 MB or more are not even read', async () => {
    const large = Object.defineProperty(new File(['{'], 'large.json'), 'size', { value: 100 * 1024 * 1024 });
    large.arrayBuffer = () => Promise.reject(new Error('was read'));
    expect(await read(large)).toBe('tooLarge');
  });

  test('a file that went away since it was chosen', async () => {
    const gone = new File(['{}'], 'gone.json');
    gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
    expect(await read(gone)).toBe('unreadable');
  });
});

describe('an entry that cannot be used is left out, counted and named', () => {
  test.each<readonly [string, Record<string, unknown>, string]>([
    ['a number as a text', { start: String(START) }, 'entries.2.start'],
    ['a year of 99999', { end: Date.UTC(99_999, 0, 1) }, 'entries.2.end'],
    ['a moment before there were any', { start: 0 }, 'entries.2.start'],
    ['an outcome nobody knows', { outcome: 'danced' }, 'entries.2.outcome'],
    ['a key of a megabyte', { key: 'k'.repeat(1_000_000) }, 'entries.2'],
    ['a key of 201 letters', { key: 'k'.repeat(201) }, 'entries.2.key'],
    ['a list where a text belongs', { exercise: ['a'] }, 'entries.2.exercise'],
    ['a date in words', { date: 'yesterday' }, 'entries.2.date'],
    ['an offset of a year', { offsetMinutes: 525_600 }, 'entries.2.offsetMinutes'],
    ['a number beyond all', { ms: 1e308 }, 'entries.2.ms'],
  ])('%s', async (_what, change, name) => {
    const { entries, wrong } = await usable(file({ entries: [ENTRY, { ...ENTRY, key: 'screen:2', ...change }] }));
    expect(entries.map(({ key }) => key)).toEqual([ENTRY.key]);
    expect([wrong.count, wrong.named]).toEqual([1, [name]]);
  });

  test.each<readonly [string, Record<string, unknown>]>([
    ['that ends before it begins', { end: START - 1 }],
    ['of next week', { start: AT + 7 * 86_400_000, end: AT + 7 * 86_400_000, date: '2026-12-04' }],
    ['that was changed next year', { changedAt: AT + 366 * 86_400_000 }],
    ['that counts to another month', { date: '2026-10-26' }],
    ['of the 31st of November', { date: '2026-11-31' }],
    ['that is a week at the screen in an hour', { ms: 7 * 86_400_000 }],
  ])('one %s', async (_what, change) => {
    const { entries, impossible } = await usable(file({ entries: [ENTRY, { ...ENTRY, key: 'screen:2', ...change }] }));
    expect(entries.map(({ key }) => key)).toEqual([ENTRY.key]);
    expect([impossible.count, impossible.named]).toEqual([1, ['entries.2']]);
  });

  test('what is no object at all, of which only the first are named', async () => {
    const { entries, wrong } = await usable(
      file({ entries: [null, 1, 'two', [], {}, ENTRY, true, ...Array(500).fill(0)] }),
    );
    expect(entries).toHaveLength(1);
    expect([wrong.count, wrong.named.length]).toEqual([506, 6]);
  });

  test('a list that is none, and a part that is another kind of thing, are named', async () => {
    for (const entries of ['no', null, { first: ENTRY }])
      expect((await usable(file({ entries }))).wrong).toEqual({ count: 1, named: ['entries'] });
    const { wrong, documents, exportedAt } = await usable(
      file({ entries: [], notes: 7, settings: [], movement: [{}, {}], workspace: 5, plan: null, exportedAt: 5 }),
    );
    expect(wrong.named).toEqual(['notes', 'settings', 'movement', 'workspace', 'plan']);
    expect([documents, exportedAt]).toEqual([{}, null]);
  });

  test('a note or a part of the settings that cannot be used is named too', async () => {
    const { notes, documents, wrong } = await usable(
      file({
        notes: [
          { key: '2026-11-20', steps: -5 },
          { key: '2026-11-21', steps: 5 },
        ],
        settings: { snoozes: 99, sound: 'loud' },
      }),
    );
    expect(notes).toEqual([{ key: '2026-11-21', steps: 5 }]);
    expect([documents.settings?.snoozes, documents.settings?.sound]).toEqual([5, true]);
    expect(wrong.named).toEqual(['notes.2026-11-20', 'settings.sound', 'settings.snoozes']);
  });
});

describe('settings of another break tool', () => {
  test.each([
    ['Stretchly', '{"microbreakInterval":600000,"breakInterval":2,"__proto__":{"a":1}}'],
    ['BreakTimer', '{"settings":{"breakFrequencySeconds":1680,"breakLengthSeconds":120},"version":3}'],
    ['Workrave', '[general]\nusage=1\n[timers]\nrest_break.limit=2700\n'],
  ])('%s is known by what is in its file', async (tool, content) => {
    expect(await read(content)).toMatchObject({ tool });
  });
});

describe('what would reach into the program', () => {
  const hostile = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"format":"limber-export","version":1,
    "entries":[{"__proto__":{"polluted":1},"constructor":1,${JSON.stringify(ENTRY).slice(1)}],
    "settings":{"__proto__":{"snoozes":0},"constructor":{"prototype":{}}},
    "workspace":{"places":[{"id":"first","answers":{"__proto__":{"answer":"yes","at":${START}}}}]},
    "movement":{"causes":{"__proto__":2}}}`;

  test('is data, and changes nothing else', async () => {
    const { entries, documents } = await usable(hostile);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(entries).toEqual([{ ...ENTRY, device: 'unknown' }]);
    expect(documents.settings).toEqual({});
    expect(Object.getPrototypeOf(documents.settings)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(documents.workspace?.places?.[0]?.answers)).toBe(Object.prototype);
    expect(documents.movement?.causes).toEqual({});
  });
});

describe('a file that was written in another way', () => {
  test('with room between, in another order, with a mark in front, is read all the same', async () => {
    const turned = Object.fromEntries(Object.entries(JSON.parse(whole)).toReversed());
    const { entries } = await usable(`\uFEFF${JSON.stringify(turned, null, '\t')}\r\n`);
    expect(entries).toEqual([{ ...ENTRY, device: 'bbbb2222' }]);
  });

  test('with brackets, quotes and backslashes within texts', async () => {
    const { notes } = await usable(file({ notes: [{ key: '2026-W48', easier: [], words: '}]"\\\\" \\ , {["' }] }));
    expect(notes).toEqual([{ key: '2026-W48', easier: [], words: '}]"\\\\" \\ , {["' }]);
  });

  test('an entry that is there twice comes once, and one without its day gets it', async () => {
    const { date: _date, ...undated } = ENTRY;
    const { entries } = await usable(file({ entries: [undated, undated] }));
    expect(entries).toEqual([{ ...ENTRY, device: 'bbbb2222' }]);
  });
});

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { history, totalsByDay } from '../../scripts/simulate/history/history.ts';
import { kindOf } from '../../utils/core/history/totals.ts';
import { parseDiary } from '../../utils/platform/schema/diary.ts';
import { daySchema, entrySchema } from '../../utils/platform/schema/entry.ts';

/** Friday, 27 November 2026, in the afternoon in Berlin. */
const ASKED = { workdays: 60, seed: 7, endingAt: Date.UTC(2026, 10, 27, 14), zone: 'Europe/Berlin' };

describe('a history out of the simulator', () => {
  const lived = history(ASKED);

  test('is the same for the same seed, and another for another', () => {
    expect(history(ASKED)).toEqual(lived);
    expect(history({ ...ASKED, seed: 8 }).entries).not.toEqual(lived.entries);
  });

  test('has as many days of work as asked for, the last before today, none at a weekend', () => {
    expect(lived.days.length).toBe(60);
    expect(lived.days.at(-1)?.date).toBe('2026-11-26');
    expect(lived.days.filter(({ date }) => [0, 6].includes(new Date(date).getUTCDay()))).toEqual([]);
  });

  test('about thirty entries a day, so that ten years are eighty thousand', () => {
    expect(lived.entries.length / 60).toBeGreaterThan(25);
    expect(lived.entries.length / 60).toBeLessThan(40);
  });

  test('every kind of entry there is, but the rarest', () => {
    const kinds = new Set(lived.entries.map(kindOf));
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        'taken',
        'natural',
        'cutShort',
        'skipped',
        'missed',
        'pause',
        'screen',
        'call',
        'habit',
        'fix',
        'hold:call',
        'hold:fullScreen',
        'hold:presenting',
        'position:sit',
        'position:stand',
      ]),
    );
    expect(lived.entries.some(({ did = [] }) => did.length > 1)).toBe(true);
    expect(lived.entries.some(({ feeling }) => feeling === 'better')).toBe(true);
  });

  test('can be read as it would be from the database', () => {
    expect(lived.entries.filter((entry) => !v.is(entrySchema, entry))).toEqual([]);
    expect(lived.days.filter((day) => !v.is(daySchema, day))).toEqual([]);
    expect(parseDiary(lived.notes).problems).toEqual([]);
    expect(totalsByDay(lived.entries)).toEqual(lived.days);
  });

  test('no key comes twice', () => {
    expect(new Set(lived.entries.map(({ key }) => key)).size).toBe(lived.entries.length);
  });
});

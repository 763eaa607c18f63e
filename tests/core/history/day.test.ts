import { describe, expect, test } from 'vitest';
import { isEmptyDay, itemsOf, type Still } from '../../../utils/core/history/day-items.ts';
import { dayLine } from '../../../utils/core/history/day-line.ts';
import { sumOfItems, toBeat } from '../../../utils/core/history/day-sums.ts';
import type { Entry } from '../../../utils/core/history/entry.ts';
import { varietyOf } from '../../../utils/core/history/variety.ts';
import { EXERCISES } from '../../../utils/content/exercises.ts';
import { entryAt, stretchAt } from '../../support/history-days.ts';

const DAY = '2026-11-20';
const NOTHING: Still = {
  entries: [],
  stretch: null,
  hold: null,
  call: null,
  position: null,
  away: null,
  onBreak: null,
  now: { at: at(15.5), zone: 'UTC' },
};

function at(hour: number): number {
  return Date.parse(`${DAY}T00:00Z`) + hour * 3_600_000;
}

const itemsOn = (entries: readonly Entry[], still: Partial<Still> | null = null) =>
  itemsOf(DAY, entries, still && { ...NOTHING, ...still }, '04:00');
const lineOf = (entries: readonly Entry[]) => dayLine(itemsOn(entries));
const minutes = (ms: number): number => Math.round(ms / 60_000);

describe('what happened on a day', () => {
  test('is told in order, with what is still on until this moment', () => {
    const items = itemsOn([entryAt(DAY, 10, { outcome: 'taken' }), stretchAt(DAY, 9, 60)], {
      stretch: { start: at(10.1), ms: 40 * 60_000 },
      hold: { start: at(15), reason: 'call' },
      call: { start: at(14) },
      position: { start: at(12), position: 'stand' },
    });
    expect(items.map(({ entry, open }) => [entry.outcome, open])).toEqual([
      ['screen', false],
      ['taken', false],
      ['screen', true],
      ['position', true],
      ['call', true],
      ['hold', true],
    ]);
    expect(items[2]?.entry).toMatchObject({ ms: 40 * 60_000, end: at(15.5), date: DAY, offsetMinutes: 0 });
  });

  test('a stretch is over where somebody is away or on a break', () => {
    const stretch = { start: at(14), ms: 60_000 };
    expect(itemsOn([], { stretch, away: { start: at(15) } })[0]?.entry.end).toBe(at(15));
    const onBreak = { startedAt: at(14.5), exercise: 'wall-angels' };
    expect(itemsOn([], { stretch, onBreak })[0]?.entry.end).toBe(at(14.5));
  });

  test('what is ordered and not written yet counts, and is there once when it is', () => {
    const entry = entryAt(DAY, 10, { outcome: 'natural' });
    expect(itemsOn([], { entries: [entry] })).toHaveLength(1);
    expect(itemsOn([entry], { entries: [entry] })).toHaveLength(1);
  });

  test('who is not back from a break is told of once', () => {
    const taken = entryAt(DAY, 15, { outcome: 'taken' });
    expect(itemsOn([taken], { away: { start: at(15) } }).map(({ entry }) => entry.outcome)).toEqual(['taken']);
  });

  test('only of the day before: how somebody sat or stood, where that reaches into it', () => {
    const before = '2026-11-19';
    const sat = entryAt(before, 17, { outcome: 'position', reason: 'asked', position: 'sit' }, 17 * 60);
    const stood = entryAt(before, 15, { outcome: 'position', reason: 'asked', position: 'stand' }, 60);
    expect(itemsOn([entryAt(before, 16, { outcome: 'taken' }), sat, stood]).map(({ entry }) => entry)).toEqual([sat]);
  });

  test('a first minute at the screen is nothing to tell', () => {
    expect(isEmptyDay(itemsOn([], { stretch: { start: at(15.49), ms: 59_000 } }))).toBe(true);
    expect(isEmptyDay(itemsOn([], { stretch: { start: at(15.4), ms: 60_000 } }))).toBe(false);
    expect(isEmptyDay(itemsOn([entryAt(DAY, 10, { outcome: 'skipped' })]))).toBe(false);
  });
});

describe('the landscape of a day', () => {
  test('begins on the full hour before the first stretch and is ten hours wide, or as wide as the day was', () => {
    const line = lineOf([stretchAt(DAY, 8.25, 60), stretchAt(DAY, 12, 60)]);
    expect([line?.from, line?.until]).toEqual([at(8), at(18)]);
    expect(line?.hours).toEqual([at(8), at(10), at(12), at(14), at(16), at(18)]);
    expect(lineOf([stretchAt(DAY, 7, 60), stretchAt(DAY, 21, 100)])?.until).toBe(at(23));
  });

  test('full hours are those of the clock where it was lived', () => {
    const stretch = { ...stretchAt(DAY, 3, 60), offsetMinutes: 330 };
    expect(lineOf([stretch])?.from).toBe(at(2.5));
  });

  test('nights and positions do not make it longer', () => {
    const night = entryAt(DAY, 18, { outcome: 'pause', reason: 'overnight' }, 14 * 60);
    const sat = entryAt(DAY, 5, { outcome: 'position', reason: 'asked', position: 'sit' }, 60 * 20);
    const line = lineOf([stretchAt(DAY, 9, 60), night, sat]);
    expect([line?.from, line?.until]).toEqual([at(9), at(19)]);
    expect(line?.marks.map(({ row, from, to }) => [row, from, to])).toEqual([
      ['position', at(9), at(19)],
      ['ground', at(9), at(10)],
      ['ground', at(18), at(19)],
    ]);
  });

  test('a bar is open where somebody was away in it; less than a minute is not seen', () => {
    const away = entryAt(DAY, 9.5, { outcome: 'pause', reason: 'away' }, 6);
    const look = entryAt(DAY, 9.9, { outcome: 'taken', reason: 'gap' }, 0.4);
    const bars = lineOf([stretchAt(DAY, 9, 90), away, look])?.bars;
    expect(bars?.map(({ from, to }) => [from, to])).toEqual([
      [at(9), at(9.5)],
      [at(9.6), at(10.5)],
    ]);
  });

  test('the longest stretch is told; one of which only the length is known has no place', () => {
    expect(lineOf([stretchAt(DAY, 9, 30), stretchAt(DAY, 10, 54), stretchAt(DAY, 11, 50)])?.longest?.start).toBe(
      at(10),
    );
    expect(lineOf([{ ...stretchAt(DAY, 9, 30), reason: 'total' }])).toBeNull();
  });

  test('dots that would touch stand one above the other, and are on the ground again where there is room', () => {
    const dots = [9, 9.1, 9.2, 9.3, 12].map((hour) => entryAt(DAY, hour, { outcome: 'taken' }));
    expect(lineOf(dots)?.marks.map(({ level }) => level)).toEqual([0, 1, 2, 0, 0]);
  });

  test('what did not happen stands where it was due', () => {
    const [skipped] = lineOf([entryAt(DAY, 9, { outcome: 'skipped' }, 20)])?.marks ?? [];
    expect([skipped?.from, skipped?.to]).toEqual([at(9), at(9)]);
  });
});

describe('a day in numbers', () => {
  test('screen time, stretches, and the breaks that were kept', () => {
    const sum = sumOfItems(
      DAY,
      itemsOn(
        [
          stretchAt(DAY, 9, 50),
          stretchAt(DAY, 10, 0.5),
          ...(['taken', 'natural', 'cutShort', 'skipped', 'missed'] as const).map((outcome, index) =>
            entryAt(DAY, 11 + index, { outcome }),
          ),
        ],
        { stretch: { start: at(15), ms: 29.5 * 60_000 } },
      ),
    );
    expect(sum).toEqual({ screenMs: 80 * 60_000, longestMs: 50 * 60_000, came: 5, kept: 3, stretches: 2 });
  });

  test('the number to beat is the shortest longest stretch of days with an hour at the screen; the usual one is the middle', () => {
    const day = (date: string, ...lengths: readonly number[]) => ({
      date,
      counts: {},
      ms: { screen: lengths.reduce((sum, each) => sum + each, 0) * 60_000 },
      stretches: lengths.map((each, index) => [index, each * 60_000] as const),
      offsetMinutes: 0,
    });
    const beside = toBeat([day('a', 41, 30), day('b', 10), day('c', 20, 71), day('d', 62)]);
    expect(beside && [minutes(beside.shortestMs), minutes(beside.usualMs), beside.days]).toEqual([41, 62, 3]);
    expect(toBeat([day('b', 10)])).toBeNull();
  });
});

describe('how varied a day was', () => {
  const variety = (...entries: readonly Entry[]) => varietyOf(itemsOn(entries), EXERCISES);

  test('each way to move fills one tile, however often it was done', () => {
    const { ways } = variety(
      entryAt(DAY, 9, { outcome: 'taken', did: ['wall-angels', 'calf-raise'] }),
      entryAt(DAY, 10, { outcome: 'cutShort', did: ['wall-angels'] }),
      entryAt(DAY, 11, { outcome: 'habit', reason: 'asked', exercise: 'walk-around-block' }),
    );
    expect(ways).toEqual([
      { position: 'wall', kind: 'mobility', region: 'shoulders' },
      { position: 'standing', kind: 'strength', region: 'legs' },
      { position: 'standing', kind: 'walk', region: 'wholeBody' },
    ]);
  });

  test('a direction is lit by an exercise that was done, not by one that was only begun', () => {
    expect([...variety(entryAt(DAY, 9, { outcome: 'cutShort', exercise: 'thoracic-opener' })).directions]).toEqual([]);
    expect([...variety(entryAt(DAY, 9, { outcome: 'taken', exercise: 'thoracic-opener' })).directions]).toEqual([
      'extension',
    ]);
    const both = ['diaphragmatic-breathing', 'seated-thoracic-rotation'];
    expect([...variety(entryAt(DAY, 9, { outcome: 'taken', did: both })).directions]).toEqual([
      'breathing',
      'rotation',
    ]);
  });

  test('who goes home while sitting has not changed position by that', () => {
    const asked = { outcome: 'position', reason: 'asked' } as const;
    const day = [
      entryAt(DAY, 9, { ...asked, position: 'sit' }, 60),
      entryAt(DAY, 10, { ...asked, position: 'stand' }, 30),
      entryAt(DAY, 10.5, { ...asked, position: 'sit' }, 300),
    ];
    expect(variety(...day).changes).toBe(2);
    expect(variety(entryAt(DAY, 9, asked, 0), entryAt(DAY, 11, asked, 0)).changes).toBe(2);
  });

  test('a position counts as a change when it ends', () => {
    const sat = entryAt(DAY, 9, { outcome: 'position', reason: 'asked', position: 'sit' }, 60);
    const items = itemsOn([sat], { position: { start: at(10), position: 'stand' } });
    expect(varietyOf(items, EXERCISES).changes).toBe(1);
  });

  test('what the catalogue does not know fills nothing', () => {
    expect(variety(entryAt(DAY, 9, { outcome: 'taken', did: ['of-another-version'] })).ways).toEqual([]);
  });
});

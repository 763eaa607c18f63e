import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { clockTime, duration, exerciseText, number, plural, t, weekdayName } from '../../utils/platform/i18n.ts';
import { dateOf, firstWeekday } from '../../utils/platform/i18n-calendar.ts';
import { listed, nameOf } from '../../utils/platform/i18n-names.ts';
import { fakeMessages, sources } from '../support/i18n.ts';

beforeEach(() => fakeMessages());

const AFTERNOON = new Date(2026, 2, 2, 14, 5).getTime();

describe('a length of time', () => {
  test.each([
    [0, '0 s'],
    [35_000, '35 s'],
    [60_000, '1 min'],
    [75_000, '1 min 15 s'],
    [600_000, '10 min'],
    [1_799_000, '29 min'],
    [3_600_000, '1 h'],
    [3_900_000, '1 h 5 min'],
    [-5, '0 s'],
  ])('%i ms is %s', (ms, words) => {
    expect(duration(ms)).toBe(words);
  });
});

describe('the place decides clock, numbers and weeks', () => {
  test('12 or 24 hours', () => {
    fakeMessages('en-US');
    expect(clockTime(AFTERNOON)).toMatch(/^2:05\sPM$/);
    fakeMessages('de');
    expect(clockTime(AFTERNOON)).toBe('14:05');
  });

  test('the decimal sign', () => {
    fakeMessages('de');
    expect(number(1.5)).toBe('1,5');
  });

  test.each([
    ['en-US', 7],
    ['de', 1],
    ['ar-EG', 6],
  ] as const)('the week of %s begins on day %i', (language, first) => {
    fakeMessages(language);
    expect(firstWeekday()).toBe(first);
  });
});

describe('the language of the messages decides words', () => {
  test('names of days and months match the sentence around them, whatever language the browser is in', () => {
    fakeMessages('de');
    expect(weekdayName(1)).toBe('Monday');
    expect(dateOf(AFTERNOON)).toContain('March');
  });

  test('plural forms', () => {
    expect(plural('popup_breaks_of', 1, 1)).toBe('1 of 1 break');
    expect(plural('popup_breaks_of', 4, 3)).toBe('3 of 4 breaks');
  });

  test('numbers in a sentence are written as the place writes them', () => {
    fakeMessages('de');
    expect(t('common_minutes', 1500)).toBe('1.500 min');
  });
});

describe('the message sources', () => {
  const folder = 'assets/locales/en';
  const areas = readdirSync(folder);
  const keysOf = (area: string): string[] =>
    Object.keys(JSON.parse(readFileSync(`${folder}/${area}`, 'utf8')) as object);

  test('no key stands in two areas', () => {
    const keys = areas.flatMap(keysOf);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('keys are written as every browser reads them', () => {
    expect(areas.flatMap(keysOf).filter((key) => !/^[a-z0-9_]+$/.test(key))).toEqual([]);
  });

  test('every placeholder is named where it is used, and used where it is named', () => {
    const wrong = Object.entries(sources()).filter(([, { message, placeholders = {} }]) => {
      const used = new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => (name ?? '').toLowerCase()));
      const named = new Set(Object.keys(placeholders).map((name) => name.toLowerCase()));
      return used.symmetricDifference(named).size > 0;
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

test('an exercise of another version is called a movement, and any text may stand where its id was', () => {
  for (const id of ['gone-since', '', 'constructor', '__proto__']) expect(exerciseText(id, 'name')).toBe('A movement');
  expect(exerciseText('wall-angels', 'name')).toBe('Wall angels');
});

test('whatever can be started has a name: a routine, a movement of the catalogue or of the person', () => {
  const own = [
    { id: 'own-7', name: 'Towel twist', steps: [''], seconds: 60, regions: ['neck'], equipment: ['none'] },
  ] as const;
  expect(['own-7', 'wall-angels', 'r-emails', 'own-8'].map((id) => nameOf(id, own))).toEqual([
    'Towel twist',
    'Wall angels',
    'Between emails',
    'A movement',
  ]);
});

test('names in a row are joined as the language does', () => {
  expect(listed(['a desk', 'a wall'])).toBe('a desk, a wall');
  expect(listed(['a desk', 'a wall'], 'disjunction')).toBe('a desk or a wall');
});

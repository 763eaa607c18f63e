import { describe, expect, test } from 'vitest';
import { BREAK_COLUMNS, breakLine, csvLine, DAY_COLUMNS, dayLine, isBreak } from '../../../utils/core/history/csv.ts';
import type { Entry } from '../../../utils/core/history/entry.ts';

const AT = Date.UTC(2026, 10, 27, 9, 42);
const REST: Entry = {
  key: `rest:${AT}`,
  outcome: 'taken',
  reason: 'guided',
  cue: 'move',
  exercise: 'wall-angels',
  did: ['wall-angels', 'chin-tuck'],
  start: AT,
  end: AT + 125_400,
  plannedSeconds: 120,
  offsetMinutes: 60,
  date: '2026-11-27',
};

describe('a table of breaks', () => {
  test('has a line for each break, with the clock of the place it happened at', () => {
    expect(breakLine(REST)).toBe(
      '2026-11-27,2026-11-27T10:42:00+01:00,2026-11-27T10:44:05+01:00,taken,guided,move,120,125,wall-angels,wall-angels chin-tuck,,,\r\n',
    );
    expect(breakLine(REST).split(',')).toHaveLength(BREAK_COLUMNS.length);
  });

  test('tells hours behind UTC and halves of an hour', () => {
    expect(breakLine({ ...REST, offsetMinutes: -210 })).toContain(',2026-11-27T06:12:00-03:30,');
    expect(breakLine({ ...REST, offsetMinutes: 0 })).toContain(',2026-11-27T09:42:00+00:00,');
  });

  test('holds breaks alone', () => {
    expect(isBreak(REST)).toBe(true);
    expect(isBreak({ ...REST, outcome: 'missed' })).toBe(true);
    expect(isBreak({ ...REST, outcome: 'pause' })).toBe(false);
    expect(isBreak({ ...REST, outcome: 'screen' })).toBe(false);
  });
});

describe('a table of days', () => {
  test('has a line for each day, in minutes', () => {
    const line = dayLine({
      date: '2026-11-27',
      counts: { screen: 2, taken: 3, natural: 1, missed: 1, pause: 1, 'did:wall-angels': 2, 'did:chin-tuck': 1 },
      ms: { screen: 5_430_000, taken: 360_000, natural: 600_000, missed: 0, pause: 3_600_000 },
      stretches: [
        [AT, 1_830_000],
        [AT + 4_000_000, 3_600_000],
      ],
      offsetMinutes: 60,
    });
    expect(line).toBe('2026-11-27,90.5,60,3,1,0,0,1,16,1,60,3\r\n');
    expect(line.split(',')).toHaveLength(DAY_COLUMNS.length);
  });

  test('of a day without screen time says nought', () => {
    expect(dayLine({ date: '2026-11-28', counts: {}, ms: {}, stretches: [], offsetMinutes: 0 })).toBe(
      '2026-11-28,0,0,0,0,0,0,0,0,0,0,0\r\n',
    );
  });
});

describe('a cell', () => {
  test('with commas, quotes or line ends is quoted, and quotes in it are doubled', () => {
    expect(csvLine(['a,b', 'say "hi"', 'two\r\nlines', 'plain', 3, undefined])).toBe(
      '"a,b","say ""hi""","two\r\nlines",plain,3,\r\n',
    );
  });

  test.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"\r\n`],
    ['+1', "'+1\r\n"],
    ['-1', "'-1\r\n"],
    ['@SUM(A1)', "'@SUM(A1)\r\n"],
    ['\tx', "'\tx\r\n"],
  ])('that a spreadsheet would take for a formula is text: %j', (text, line) => {
    expect(csvLine([text])).toBe(line);
  });

  test('a number stays a number, also below nought', () => {
    expect(csvLine([-5])).toBe('-5\r\n');
  });
});

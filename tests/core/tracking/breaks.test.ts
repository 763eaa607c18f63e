import { describe, expect, test } from 'vitest';
import { day } from '../../support/day.ts';

describe('a guided break', () => {
  test('done to its end is taken and ends the streak', () => {
    const { log, total, entries } = day([
      ['active', '34m'],
      ['do', 'start'],
      ['typing', '2m'],
      ['active', '20m'],
    ]);
    expect(log).toEqual(['09:32:55 reminder move', '09:34:00 breakStarted move due', '09:36:00 taken move guided']);
    expect(entries).toEqual(['taken 2']);
    expect(total).toMatchObject({ taken: 1, streakMinutes: 20, screenMinutes: 54 });
  });

  test('is no screen time, whatever the hands do', () => {
    expect(
      day([
        ['typing', '10m'],
        ['do', 'start'],
        ['typing', '5m'],
      ]).total.screenMinutes,
    ).toBe(13);
  });

  test('may be started when nothing is due', () => {
    const { log, shown } = day([
      ['active', '10m'],
      ['do', 'start'],
      ['away', '2m'],
      ['active', '5m'],
    ]);
    expect(log.slice(0, 2)).toEqual(['09:10:00 breakStarted move early', '09:12:00 taken move guided']);
    expect(shown.next?.inMs).toBe(25 * 60_000);
  });

  test('with all steps done early is taken', () => {
    expect(
      day([
        ['active', '34m'],
        ['do', 'start'],
        ['away', '50s'],
        ['do', 'done'],
        ['active', '5m'],
      ]).total,
    ).toMatchObject({ taken: 1, cutShort: 0 });
  });

  test('left after 80 % of its time is taken', () => {
    expect(
      day([
        ['active', '34m'],
        ['do', 'start'],
        ['away', '96s'],
        ['do', 'leave'],
        ['active', '5m'],
      ]).total,
    ).toMatchObject({ taken: 1 });
  });

  test('left earlier is cut short and comes again after the snooze time', () => {
    const { log, total, entries } = day([
      ['active', '34m'],
      ['do', 'start'],
      ['away', '60s'],
      ['do', 'leave'],
      ['active', '8m'],
    ]);
    expect(log.slice(1)).toEqual([
      '09:34:00 breakStarted move due',
      '09:35:00 cutShort move guided',
      '09:40:55 remindAgain move cutShort',
    ]);
    expect(entries).toEqual(['cutShort 1']);
    expect(total).toMatchObject({ cutShort: 1, taken: 0, streakMinutes: 42 });
  });

  test('cut short takes its share off the clock', () => {
    const { shown } = day([
      ['active', '20m'],
      ['do', 'start'],
      ['away', '30s'],
      ['do', 'leave'],
      ['typing', '5m'],
    ]);
    // 20 min × (1 − 30 ÷ 120) = 15 min, and 5 min since.
    expect(shown.next?.inMs).toBe(10 * 60_000);
  });

  test('that runs on is one break whose entry grows to the first input', () => {
    const { log, total, entries } = day([
      ['active', '34m'],
      ['do', 'start'],
      ['away', '10m'],
      ['active', '5m'],
    ]);
    expect(log.slice(1)).toEqual([
      '09:34:00 breakStarted move due',
      '09:36:00 taken move guided',
      '09:44:00 breakExtended taken',
    ]);
    expect(entries).toEqual(['taken 10']);
    expect(total).toMatchObject({ taken: 1, natural: 0, streakMinutes: 5 });
  });

  test('shorter than a minute that runs on is one break too', () => {
    const { entries, total } = day(
      [
        ['active', '11m'],
        ['do', 'start'],
        ['away', '10m'],
        ['active', '5m'],
      ],
      { settings: { rhythm: 'micro-10' } },
    );
    expect(entries).toEqual(['taken 10']);
    expect(total).toMatchObject({ taken: 1, natural: 0, screenMinutes: 16, streakMinutes: 5 });
  });

  test('after which the person works and then leaves is followed by a break of its own', () => {
    const { entries } = day([
      ['active', '34m'],
      ['do', 'start'],
      ['away', '2m'],
      ['typing', '3m'],
      ['away', '5m'],
      ['active', '2m'],
    ]);
    expect(entries).toEqual(['taken 2', 'natural 5']);
  });

  test('that runs into the night keeps its own length', () => {
    const { entries, total } = day(
      [
        ['active', '34m'],
        ['do', 'start'],
        ['away', '9h'],
        ['active', '5m'],
      ],
      { start: '2026-03-02T21:00:00' },
    );
    expect(entries).toEqual(['taken 2']);
    expect(total).toMatchObject({ taken: 1, streakMinutes: 5 });
  });

  test('over which the browser was closed is cut short with the progress found', () => {
    const { log, entries } = day([
      ['active', '34m'],
      ['do', 'start'],
      ['away', '30s'],
      ['closed', '20s'],
      ['active', '2m'],
    ]);
    expect(log.at(-1)).toBe('09:34:50 cutShort move guided');
    expect(entries).toEqual(['cutShort 0.5']);
  });

  test('asked for twice is one break', () => {
    const { total } = day([
      ['active', '34m'],
      ['do', 'start'],
      ['away', '30s'],
      ['do', 'start'],
      ['away', '90s'],
      ['active', '5m'],
    ]);
    expect(total).toMatchObject({ taken: 1 });
  });

  test('of movement does not rest the eyes', () => {
    const settings = {
      cues: [
        { kind: 'move', everyMinutes: 50, seconds: 120 },
        { kind: 'eyes', everyMinutes: 20, seconds: 20 },
      ],
    };
    const { shown } = day(
      [
        ['typing', '10m'],
        ['do', 'start'],
        ['typing', '2m'],
        ['typing', '5m'],
      ],
      { settings },
    );
    expect(shown.next).toMatchObject({ kind: 'eyes', inMs: 5 * 60_000 });
  });

  test('for the eyes leaves the streak and the clock of movement alone', () => {
    const { total, shown } = day(
      [
        ['typing', '21m'],
        ['do', 'start'],
        ['typing', '2m'],
      ],
      { settings: { rhythm: 'deep-90' } },
    );
    expect(total).toMatchObject({ taken: 1 });
    expect(total.streakMinutes).toBeCloseTo(22.667, 3);
    expect(shown.next).toMatchObject({ kind: 'eyes' });
  });
});

import { describe, expect, test } from 'vitest';
import { dayOf, endOfDay, nextTurnOver } from '../../../utils/core/time/day.ts';
import type { WorkingRange } from '../../../utils/core/settings/settings.ts';
import { isWorking, workBegins, workEnds } from '../../../utils/core/time/working-hours.ts';
import { localOf, momentOf, offsetAt } from '../../../utils/core/time/zone.ts';

const HOUR = 3_600_000;

describe('a time zone', () => {
  test('is ahead of UTC by one hour in Berlin in winter and two in summer', () => {
    expect(offsetAt('Europe/Berlin', Date.UTC(2026, 0, 15))).toBe(HOUR);
    expect(offsetAt('Europe/Berlin', Date.UTC(2026, 6, 15))).toBe(2 * HOUR);
  });

  test('changes at the very minute of the law', () => {
    expect(offsetAt('Europe/Berlin', Date.UTC(2026, 2, 29, 0, 59, 59))).toBe(HOUR);
    expect(offsetAt('Europe/Berlin', Date.UTC(2026, 2, 29, 1))).toBe(2 * HOUR);
    expect(offsetAt('America/New_York', Date.UTC(2026, 10, 1, 5, 59, 59))).toBe(-4 * HOUR);
    expect(offsetAt('America/New_York', Date.UTC(2026, 10, 1, 6))).toBe(-5 * HOUR);
  });

  test('may be off by a quarter of an hour', () => {
    expect(offsetAt('Asia/Kathmandu', Date.UTC(2026, 5, 1))).toBe(5.75 * HOUR);
  });

  test('nobody knows counts as UTC instead of failing', () => {
    expect(offsetAt('Mars/Olympus', Date.UTC(2026, 5, 1))).toBe(0);
  });

  test('maps a clock time skipped in spring to the moment of the jump', () => {
    expect(momentOf('Europe/Berlin', '2026-03-29', 150)).toBe(Date.UTC(2026, 2, 29, 1));
    expect(momentOf('America/New_York', '2026-03-08', 150)).toBe(Date.UTC(2026, 2, 8, 7));
  });

  test('maps a clock time that comes twice in autumn to the first', () => {
    expect(momentOf('Europe/Berlin', '2026-10-25', 150)).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });

  test('tells date, clock and weekday', () => {
    expect(localOf('Europe/Berlin', Date.UTC(2026, 2, 1, 23, 30))).toEqual({
      date: '2026-03-02',
      minutes: 30,
      weekday: 1,
    });
    expect(localOf('America/New_York', Date.UTC(2026, 2, 2, 3))).toEqual({
      date: '2026-03-01',
      minutes: 22 * 60,
      weekday: 7,
    });
  });
});

describe('a day', () => {
  const berlin = (at: number): { at: number; zone: string } => ({ at, zone: 'Europe/Berlin' });

  test('still is yesterday before the turn-over hour', () => {
    expect(dayOf(berlin(Date.UTC(2026, 2, 3, 2, 59)), '04:00')).toBe('2026-03-02');
    expect(dayOf(berlin(Date.UTC(2026, 2, 3, 3)), '04:00')).toBe('2026-03-03');
  });

  test('has 23 hours in spring and 25 in autumn', () => {
    const length = (date: string, before: string): number =>
      (endOfDay(date, 'Europe/Berlin', '04:00') - endOfDay(before, 'Europe/Berlin', '04:00')) / HOUR;
    expect(length('2026-03-28', '2026-03-27')).toBe(23);
    expect(length('2026-10-24', '2026-10-23')).toBe(25);
    expect(length('2026-06-10', '2026-06-09')).toBe(24);
  });

  test('turns over next at the hour that was chosen', () => {
    expect(nextTurnOver(berlin(Date.UTC(2026, 2, 2, 12)), '04:00')).toBe(Date.UTC(2026, 2, 3, 3));
  });
});

describe('working hours', () => {
  const at = (...when: [number, number, number, number, number?]): { at: number; zone: string } => ({
    at: Date.UTC(...(when as [number, number, number, number])),
    zone: 'UTC',
  });
  const hours = (workingHours: readonly WorkingRange[], daysOff: readonly string[] = []) => ({ workingHours, daysOff });
  const office = [{ days: [1, 2, 3, 4, 5] as const, from: '09:00', to: '17:00' }];
  const night = [{ days: [5] as const, from: '22:00', to: '06:00' }];

  test('that are not set are every hour', () => {
    expect(isWorking(at(2026, 2, 7, 3), hours([]))).toBe(true);
    expect(workEnds(at(2026, 2, 7, 3), hours([]))).toBeNull();
  });

  test('begin with their first minute and end with their last', () => {
    expect(isWorking(at(2026, 2, 2, 9), hours(office))).toBe(true);
    expect(isWorking(at(2026, 2, 2, 17), hours(office))).toBe(false);
  });

  test('begin again on Monday after a Friday evening', () => {
    expect(workBegins(at(2026, 2, 6, 18), hours(office))).toBe(Date.UTC(2026, 2, 9, 9));
  });

  test('of a night belong to the day they begin on', () => {
    expect(isWorking(at(2026, 2, 7, 3), hours(night))).toBe(true);
    expect(isWorking(at(2026, 2, 6, 3), hours(night))).toBe(false);
    expect(workEnds(at(2026, 2, 6, 23), hours(night))).toBe(Date.UTC(2026, 2, 7, 6));
  });

  test('that touch are one stretch', () => {
    const touching = [...office, { days: [1] as const, from: '17:00', to: '19:00' }];
    expect(workEnds(at(2026, 2, 2, 10), hours(touching))).toBe(Date.UTC(2026, 2, 2, 19));
  });

  test('have none on a day off, and begin again on the working day after it', () => {
    expect(isWorking(at(2026, 2, 2, 10), hours(office, ['2026-03-02']))).toBe(false);
    expect(workBegins(at(2026, 2, 2, 10), hours(office, ['2026-03-02']))).toBe(Date.UTC(2026, 2, 3, 9));
  });

  test('that are every hour rest on a day off too', () => {
    expect(isWorking(at(2026, 11, 25, 10), hours([], ['2026-12-25']))).toBe(false);
    expect(workBegins(at(2026, 11, 25, 10), hours([], ['2026-12-25']))).toBe(Date.UTC(2026, 11, 26));
    expect(workEnds(at(2026, 11, 24, 10), hours([], ['2026-12-25']))).toBe(Date.UTC(2026, 11, 25));
  });

  test('begin again after three weeks of holidays', () => {
    const holidays = Array.from({ length: 21 }, (_, day) => `2026-08-${String(day + 3).padStart(2, '0')}`);
    expect(workBegins(at(2026, 7, 3, 10), hours(office, holidays))).toBe(Date.UTC(2026, 7, 24, 9));
  });

  test('round the clock never end', () => {
    const always = [{ days: [1, 2, 3, 4, 5, 6, 7] as const, from: '00:00', to: '00:00' }];
    expect(isWorking(at(2026, 2, 2, 10), hours(always))).toBe(true);
    expect(workEnds(at(2026, 2, 2, 10), hours(always))).toBeNull();
  });
});

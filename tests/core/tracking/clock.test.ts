import { describe, expect, test } from 'vitest';
import type { World } from '../../../scripts/simulate/world.ts';
import { day } from '../../support/day.ts';

/** Days of which stretches at the screen are entered, with their minutes. */
function stretchedDays({ worker }: World): readonly (readonly [string, number])[] {
  return worker.days.flatMap(({ date, ms }) => (ms['screen'] === undefined ? [] : [[date, ms['screen'] / 60_000]]));
}

describe('the clock on the wall', () => {
  test('set back by an hour takes nothing from the streak and delays no reminder', () => {
    const { log, total } = day([
      ['active', '20m'],
      ['clock', '-1h'],
      ['active', '20m'],
    ]);
    // The new block of work begins at 20 min, so its gap lies at 31:40.
    expect(log).toEqual(['08:20:00 clockSetBack', '08:31:55 reminder move', '08:37:55 remindAgain move again']);
    expect(total).toMatchObject({ screenMinutes: 40, streakMinutes: 40 });
  });

  test('set forward by an hour cannot be told from sleep: the hour is not screen time', () => {
    const { log, total } = day([
      ['active', '20m'],
      ['clock', '1h'],
      ['active', '20m'],
    ]);
    expect(log).toEqual(['10:20:00 natural unseen']);
    expect(total.screenMinutes).toBe(40);
  });

  test('set back after the day has turned moves the running stretch along', () => {
    const { stretches } = day(
      [
        ['active', '40m'],
        ['clock', '-20m'],
        ['active', '20m'],
        ['away', '10m'],
        ['active', '1m'],
      ],
      { start: '2026-03-03T03:50:00' },
    );
    expect(stretches).toEqual(['03:40:00-04:30:00 50 away', '03:50:00-04:00:00 10 dayTurned']);
  });

  test('set back while away moves the absence along', () => {
    const { entries } = day([
      ['typing', '20m'],
      ['away', '3m'],
      ['clock', '-1h'],
      ['away', '2m'],
      ['active', '5m'],
    ]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatch(/^natural/);
  });

  test('set back during a break does not end or lengthen it', () => {
    const { entries, total } = day([
      ['active', '34m'],
      ['do', 'start'],
      ['away', '1m'],
      ['clock', '-1h'],
      ['away', '1m'],
      ['active', '5m'],
    ]);
    expect(total).toMatchObject({ taken: 1, cutShort: 0, streakMinutes: 5 });
    expect(entries).toHaveLength(1);
  });

  test('set back while a break runs on never makes it shorter than nothing', () => {
    const { world, log } = day([
      ['do', 'start'],
      ['typing', '1s'],
      ['clock', '-1h'],
      ['locked', '90s'],
      ['do', 'hadBreak'],
      ['typing', '1s'],
    ]);
    expect(log.length).toBeGreaterThan(0);
    for (const entry of world.worker.ledger.values()) expect(entry.end).toBeGreaterThanOrEqual(entry.start);
    for (const decision of world.worker.log) if ('ms' in decision) expect(decision.ms).toBeGreaterThanOrEqual(0);
  });

  test('corrected by a second changes nothing', () => {
    const { total, log } = day([
      ['active', '20m'],
      ['clock', '-1s'],
      ['active', '5m'],
    ]);
    expect(log).toEqual([]);
    expect(total.screenMinutes).toBeCloseTo(25, 1);
  });

  test('of the spring night in Berlin skips an hour nobody worked', () => {
    const { total, log } = day([['typing', '1h']], { start: '2026-03-29T01:30:00', settings: { rhythm: 'hourly-5' } });
    expect(total).toMatchObject({ screenMinutes: 60 });
    // 50 min after 01:30 the clock says 03:20.
    expect(log).toEqual(['03:23:00 reminder move']);
  });

  test('of the autumn night in Berlin lives an hour twice, and counts both', () => {
    const { total } = day([['typing', '3h']], { start: '2026-10-25T01:30:00' });
    expect(total.screenMinutes).toBe(180);
  });

  test('of the spring night in New York keeps a pause as long as it was meant', () => {
    const { log } = day(
      [
        ['typing', '10m'],
        ['do', 'pause', '1h'],
        ['typing', '70m'],
      ],
      { start: '2026-03-08T01:20:00', timeZone: 'America/New_York' },
    );
    expect(log.filter((line) => /quiet|resumed/.test(line))).toEqual([
      '01:30:00 quiet 03:30:00',
      '03:30:00 resumed over',
    ]);
  });

  test('of the autumn night in New York turns the day once', () => {
    const { world } = day([['typing', '4h']], { start: '2026-11-01T00:30:00', timeZone: 'America/New_York' });
    // 00:30 to 04:00 are four and a half hours that night.
    expect(stretchedDays(world)).toEqual([]);
    const longer = day([['typing', '5h']], { start: '2026-11-01T00:30:00', timeZone: 'America/New_York' });
    expect(stretchedDays(longer.world)).toEqual([['2026-10-31', 270]]);
  });
});

describe('the day', () => {
  test('turns over at four, not at midnight: work past midnight belongs to the day before', () => {
    const { shown, world } = day([['typing', '3h']], { start: '2026-03-02T22:30:00' });
    expect(stretchedDays(world)).toEqual([]);
    expect(shown.today).toMatchObject({ date: '2026-03-02', screenMs: 180 * 60_000 });
  });

  test('splits a stretch across the turn-over, and the streak goes on', () => {
    const { shown, world, total } = day([['typing', '2h']], { start: '2026-03-03T02:50:00' });
    expect(stretchedDays(world)).toEqual([['2026-03-02', 70]]);
    expect(shown.today).toMatchObject({ date: '2026-03-03', screenMs: 50 * 60_000 });
    expect(total).toMatchObject({ streakMinutes: 120, screenMinutes: 120 });
  });

  test('turning over under an open reminder leaves it open: no second one for the same stage', () => {
    const { log } = day([['active', '64m']], { start: '2026-03-03T03:25:00' });
    expect(log).toEqual([
      '03:57:55 reminder move',
      '04:03:55 remindAgain move again',
      '04:09:55 remindAgain move again',
      '04:25:00 missed move ignored',
      '04:27:55 reminder move',
    ]);
  });

  test('turns over where the person chose', () => {
    const { shown } = day([['typing', '2h']], { start: '2026-03-02T23:00:00', settings: { dayTurnsAt: '00:00' } });
    expect(shown.today).toMatchObject({ date: '2026-03-03', screenMs: 60 * 60_000 });
  });
});

describe('working hours', () => {
  const office = { workingHours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] };

  test('over, withdraw the reminder that was up and hold the next', () => {
    const { log, shown } = day([['active', '60m']], { start: '2026-03-02T16:10:00', settings: office });
    expect(log.slice(-3)).toEqual([
      '17:00:00 withdrawn move hoursEnded',
      '17:00:00 missed move withdrawn',
      '17:00:00 hold move offHours',
    ]);
    expect(shown).toMatchObject({
      scene: 'offHours',
      icon: { shape: 'offHours' },
      badge: '',
      hold: { reason: 'offHours', until: Date.UTC(2026, 2, 3, 8) },
    });
  });

  test('begun, release what was due', () => {
    const { log } = day([['active', '65m']], { start: '2026-03-02T08:20:00', settings: office });
    expect(log.slice(0, 3)).toEqual([
      '08:50:00 hold move offHours',
      '09:00:00 released move offHours',
      '09:01:55 reminder move',
    ]);
  });

  test('count screen time all the same outside', () => {
    expect(day([['active', '2h']], { start: '2026-03-07T10:00:00', settings: office }).total).toMatchObject({
      screenMinutes: 120,
      reminders: 0,
    });
  });

  test('over night are one stretch', () => {
    const settings = { workingHours: [{ days: [1], from: '22:00', to: '06:00' }] };
    const { log } = day([['active', '35m']], { start: '2026-03-03T00:40:00', settings });
    expect(log).toEqual(['01:12:55 reminder move']);
    expect(day([['active', '35m']], { start: '2026-03-04T00:40:00', settings }).log).toEqual([
      '01:10:00 hold move offHours',
    ]);
  });

  test('can be several a day', () => {
    const settings = {
      workingHours: [
        { days: [1], from: '09:00', to: '12:00' },
        { days: [1], from: '13:00', to: '17:00' },
      ],
    };
    const { log } = day([['active', '70m']], { start: '2026-03-02T12:10:00', settings });
    expect(log.slice(0, 3)).toEqual([
      '12:40:00 hold move offHours',
      '13:00:00 released move offHours',
      '13:00:55 reminder move',
    ]);
  });
});

import { fc, runs } from '../../support/property.ts';
import { describe, expect, test } from 'vitest';
import { totalsOf } from '../../../utils/core/history/totals.ts';
import { day } from '../../support/day.ts';
import { playScript, scriptOf } from '../../../scripts/simulate/script.ts';
import { randomSetting, randomSteps } from '../../support/random-day.ts';

describe('a stretch at the screen', () => {
  test('goes from the first input to the last before a rest that ends the streak', () => {
    const { stretches } = day([
      ['active', '40m'],
      ['away', '10m'],
      ['active', '20m'],
      ['away', '6m'],
      ['active', '1m'],
    ]);
    expect(stretches).toEqual(['09:00:00-09:40:00 40 away', '09:50:00-10:10:00 20 away']);
  });

  test('goes on over a short pause, which is no screen time', () => {
    const { stretches } = day([
      ['active', '10m'],
      ['away', '90s'],
      ['active', '10m'],
      ['away', '10m'],
      ['active', '1m'],
    ]);
    expect(stretches).toEqual(['09:00:00-09:21:30 20 away']);
  });

  test('ends where a guided break begins', () => {
    const { stretches } = day([
      ['active', '34m'],
      ['do', 'start'],
      ['away', '4m'],
      ['active', '1m'],
    ]);
    expect(stretches).toEqual(['09:00:00-09:34:00 34 guided']);
  });

  test('begins as the break ended, though the computer slept and the end was found out the next day', () => {
    const { stretches, world } = day(
      [
        ['active', '10m'],
        ['do', 'start'],
        ['asleep', '4h'],
        ['closed', '20m'],
        ['active', '1m'],
        ['away', '5m'],
        ['active', '1m'],
      ],
      { start: '2026-03-02T23:30:00' },
    );
    expect(stretches).toEqual([
      '23:30:00-23:40:00 10 guided',
      '03:40:00-03:45:00 5 browserClosed',
      '04:00:00-04:01:00 1 away',
    ]);
    expect(world.worker.days.map(({ date, ms }) => [date, ms['screen']])).toEqual([
      ['2026-03-02', 15 * 60_000],
      ['2026-03-03', 60_000],
    ]);
  });

  test('after a break over the turn-over hour is of the new day, though the end was found out later', () => {
    const { world } = day(
      [
        ['do', 'start'],
        ['typing', '1s'],
        ['asleep', '1799s'],
        ['closed', '60s'],
        ['call', '2m', 'active'],
      ],
      { start: '2026-03-03T03:30:00' },
    );
    const { streakMs, streakCut, day: today } = world.worker.stored;
    expect([streakMs, streakCut?.ms, today.screenMs]).toEqual([60_000, 0, 60_000]);
  });

  test('is cut where the day turns over, and each part counts to its day', () => {
    const { stretches, world } = day(
      [
        ['typing', '2h'],
        ['away', '10m'],
        ['active', '1m'],
      ],
      { start: '2026-03-03T02:50:00' },
    );
    expect(stretches).toEqual(['02:50:00-04:00:00 70 dayTurned', '04:00:00-04:50:00 50 away']);
    expect(world.worker.days.map(({ date, ms }) => [date, ms['screen']])).toEqual([
      ['2026-03-02', 70 * 60_000],
      ['2026-03-03', 50 * 60_000],
    ]);
  });

  test('is not lost where the day turns twice before anybody is seen again', () => {
    const { stretches } = day(
      [
        ['typing', '118m'],
        ['asleep', '51h'],
        ['away', '1m'],
        ['active', '10m'],
        ['away', '5m'],
        ['active', '1m'],
      ],
      { start: '2026-03-06T22:02:30', settings: { dayTurnsAt: '00:00' } },
    );
    expect(stretches).toEqual([
      '22:02:30-00:00:00 117.5 dayTurned',
      '00:00:00-00:00:30 0.5 dayTurned',
      '03:01:30-03:11:30 10 away',
    ]);
  });

  test('ends where the day turned, though a later turn saw it', () => {
    const { stretches } = day(
      [
        ['typing', '61m'],
        ['away', '10m'],
        ['active', '1m'],
      ],
      { start: '2026-03-07T02:59:30', settings: { cues: [{ kind: 'move', everyMinutes: 90, seconds: 120 }] } },
    );
    expect(stretches).toEqual(['02:59:30-04:00:00 60.5 dayTurned', '04:00:00-04:00:30 0.5 away']);
  });

  test('ends when somebody left, though the day turned while they were away', () => {
    const { stretches } = day(
      [
        ['typing', '30m'],
        ['away', '8h'],
        ['active', '1m'],
      ],
      { start: '2026-03-03T02:50:00' },
    );
    expect(stretches).toEqual(['02:50:00-03:20:00 30 dayTurned']);
  });

  test('that "away" takes an absence out of is two', () => {
    const { stretches } = day([
      ['active', '10m'],
      ['video', '12m', 'away'],
      ['active', '6m'],
      ['do', 'wasAway'],
      ['active', '4m'],
      ['away', '10m'],
      ['active', '1m'],
    ]);
    expect(stretches).toEqual(['09:00:00-09:10:00 10 away', '09:22:00-09:32:00 10 away']);
  });

  test('holds all screen time: what is entered and what runs is what was counted', () => {
    fc.assert(
      fc.property(randomSteps, randomSetting, (steps, setting) => {
        const { worker } = playScript(scriptOf({ ...setting, timeZone: 'Europe/Berlin', steps }));
        const { stored, ledger } = worker;
        const today = totalsOf([...ledger.values()].filter(({ date }) => date === stored.day.date));
        const running = stored.streakMs - (stored.streakCut?.ms ?? 0);
        const counted = (today?.ms['screen'] ?? 0) + running;
        expect(Math.abs(counted - stored.day.screenMs)).toBeLessThan(60_000);
      }),
      runs(200),
    );
  });
});

describe('a hold', () => {
  test('is entered with its reason when it is over', () => {
    const { holds } = day([
      ['active', '28m'],
      ['call', '20m', 'active'],
      ['active', '10m'],
    ]);
    expect(holds).toEqual(['09:30:00-09:50:00 call']);
  });

  test('does not count the time away after it', () => {
    const { holds } = day([
      ['active', '28m'],
      ['do', 'pause', '60m'],
      ['active', '10m'],
      ['away', '20m'],
      ['active', '1m'],
    ]);
    expect(holds.map((each) => each.slice(-15))).toEqual(['09:38:00 paused']);
  });

  test('nor a night that nobody saw', () => {
    const { holds } = day([
      ['active', '28m'],
      ['do', 'pause', '60m'],
      ['active', '10m'],
      ['asleep', '20h'],
      ['active', '1m'],
    ]);
    expect(holds).toEqual(['09:30:00-09:40:00 paused']);
  });
});

describe('days that were deleted', () => {
  test('are forgotten in what is counted today too, and the running stretch begins anew in the history', () => {
    const { shown, stretches, entries } = day([
      ['active', '40m'],
      ['away', '10m'],
      ['active', '10m'],
      ['do', 'forget', '2026-03-02'],
      ['active', '5m'],
      ['away', '10m'],
      ['active', '1m'],
    ]);
    expect(shown.today).toMatchObject({ natural: 1, taken: 0 });
    expect(shown.today.screenMs).toBe(6 * 60_000);
    expect(stretches.at(-1)).toBe('10:00:00-10:05:00 5 away');
    expect(entries.at(-1)).toBe('natural 10');
  });

  test('nor does a hold that ends as they are deleted', () => {
    const { holds } = day([
      ['active', '28m'],
      ['call', '11m30s', 'active'],
      ['typing', '20s'],
      ['do', 'forget', '2026-03-02'],
      ['typing', '5m'],
    ]);
    expect(holds).toEqual([]);
  });

  test('nor a stretch that was cut in that very turn', () => {
    const { stretches } = day(
      [
        ['typing', '32m'],
        ['do', 'forget', '2026-03-06'],
        ['typing', '5m'],
        ['away', '5m'],
        ['active', '1m'],
      ],
      { start: '2026-03-07T03:28:30' },
    );
    expect(stretches).toEqual(['04:00:00-04:05:30 5.5 away']);
  });

  test('are those of the clock, also while the day that is counted is ahead of it', () => {
    const { stretches } = day(
      [
        ['typing', '10m'],
        ['settings', { dayTurnsAt: '12:00' }],
        ['typing', '10m'],
        ['do', 'forget', '2026-03-01'],
        ['typing', '5m'],
        ['away', '5m'],
        ['active', '1m'],
      ],
      { start: '2026-03-02T08:00:00' },
    );
    expect(stretches).toEqual(['08:20:00-08:25:00 5 away']);
  });

  test('do not come back with a position and a call that go on', () => {
    const { ledger } = day([
      ['do', 'stand'],
      ['call', '40m', 'active'],
      ['do', 'forget', '2026-03-02'],
      ['call', '20m', 'active'],
      ['do', 'sit'],
      ['active', '10m'],
    ]);
    const at = Date.parse('2026-03-02T09:40:00+01:00');
    const starts = ledger
      .filter(({ outcome }) => outcome === 'position' || outcome === 'call')
      .map(({ start }) => start);
    expect(starts).toEqual([at, at]);
  });

  test('nor with a hold', () => {
    const { holds } = day([
      ['active', '28m'],
      ['call', '20m', 'active'],
      ['do', 'forget', '2026-03-02'],
      ['call', '5m', 'active'],
      ['active', '10m'],
    ]);
    expect(holds).toEqual(['09:48:00-09:53:00 call']);
  });
});

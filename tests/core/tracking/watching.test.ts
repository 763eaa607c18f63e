import { describe, expect, test } from 'vitest';
import { day } from '../../support/day.ts';

const MINUTE = 60_000;

describe('without an input, while something plays in front', () => {
  test('half an hour is screen time before the person ever said what it was, and what lies beyond is away', () => {
    const { total, entries } = day([
      ['active', '10m'],
      ['video', '50m'],
      ['active', '5m'],
    ]);
    expect(total).toMatchObject({ screenMinutes: 45, streakMinutes: 5 });
    expect(entries).toEqual(['taken 20']);
  });

  test('two hours are screen time once the person said that they watch', () => {
    const { total } = day(
      [
        ['active', '10m'],
        ['video', '150m'],
        ['active', '5m'],
      ],
      { settings: { watching: 'watching' } },
    );
    expect(total['screenMinutes']).toBe(135);
  });

  test('it is an absence once the person said that they are away then', () => {
    const { total, entries, shown } = day(
      [
        ['active', '10m'],
        ['video', '20m'],
        ['active', '5m'],
      ],
      { settings: { watching: 'away' } },
    );
    expect(total).toMatchObject({ screenMinutes: 15, streakMinutes: 5, natural: 1 });
    expect(entries).toEqual(['natural 20']);
    expect(shown.asks).toBeNull();
  });

  test('a locked screen is no proof of an absence', () => {
    const { total } = day([
      ['active', '10m'],
      ['video', '20m', 'locked'],
      ['active', '5m'],
    ]);
    expect(total).toMatchObject({ screenMinutes: 35, natural: 0 });
  });

  test('it ends where the sound was heard last', () => {
    const { total, entries } = day([
      ['active', '10m'],
      ['video', '12m'],
      ['away', '20m'],
      ['active', '5m'],
    ]);
    // Looked at every five minutes: ten of the twelve were seen.
    expect(total['screenMinutes']).toBeGreaterThanOrEqual(10 + 10 + 5);
    expect(total['screenMinutes']).toBeLessThanOrEqual(10 + 12 + 5);
    expect(entries).toHaveLength(1);
  });

  test('a silent full screen is an absence like any other', () => {
    const { total } = day([
      ['active', '10m'],
      ['fullscreen', '20m', 'away'],
      ['active', '5m'],
    ]);
    expect(total).toMatchObject({ screenMinutes: 15, natural: 1 });
  });

  test('a short cue is not taken by hands that rest', () => {
    const { total } = day(
      [
        ['active', '10m'],
        ['video', '15m'],
        ['active', '5m'],
      ],
      { settings: { rhythm: 'eyes-20' } },
    );
    expect(total).toMatchObject({ taken: 0, missed: 1 });
  });

  test('a gap that nobody saw is no watching', () => {
    const { total } = day([
      ['active', '10m'],
      ['video', '10m'],
      ['asleep', '1h'],
      ['active', '5m'],
    ]);
    expect(total['screenMinutes']).toBeLessThanOrEqual(10 + 10 + 5 + 5);
  });
});

describe('"watching or away?"', () => {
  const film = [
    ['active', '10m'],
    ['video', '12m'],
    ['active', '5m'],
  ] as const;

  test('is asked once on return from more than a break', () => {
    const { shown, log } = day(film);
    expect(shown.asks).toEqual({ type: 'watching', ms: 12 * MINUTE, to: Date.UTC(2026, 2, 2, 8, 22) });
    expect(log).toEqual(['09:22:00 watched 12 counted']);
  });

  test('is not asked after less than a break', () => {
    expect(
      day([
        ['active', '10m'],
        ['video', '110s'],
        ['active', '5m'],
      ]).shown.asks,
    ).toBeNull();
  });

  test('is not asked after a call', () => {
    expect(
      day([
        ['active', '10m'],
        ['call', '12m'],
        ['active', '5m'],
      ]).shown.asks,
    ).toBeNull();
  });

  test('answered with "watching" leaves everything as it is', () => {
    const { shown, total } = day([...film, ['do', 'wasWatching'], ['active', '1m']]);
    expect(total).toMatchObject({ screenMinutes: 28, streakMinutes: 28, natural: 0 });
    expect(shown.asks).toBeNull();
  });

  test('answered with "away" makes a natural break of it', () => {
    const { shown, total, entries } = day([...film, ['do', 'wasAway'], ['active', '1m']]);
    expect(total).toMatchObject({ screenMinutes: 16, streakMinutes: 6, natural: 1 });
    expect(shown.next?.inMs).toBe(24 * MINUTE);
    expect(entries).toEqual(['natural 12']);
  });

  test('is not asked about another day: its totals are closed', () => {
    const { shown, total } = day(
      [
        ['active', '10m'],
        ['video', '12m'],
        ['active', '20m'],
        ['do', 'wasAway'],
        ['active', '5m'],
      ],
      { start: '2026-03-02T03:30:00' },
    );
    expect(shown.asks).toBeNull();
    expect(total['screenMinutes']).toBe(47);
  });

  test('answered with "away" after another break takes nothing from what came since', () => {
    const { total } = day([...film, ['away', '3m'], ['active', '5m'], ['do', 'wasAway'], ['active', '1m']]);
    expect(total).toMatchObject({ screenMinutes: 21, streakMinutes: 6, natural: 2 });
  });

  test('answered with "away" after two breaks shortens the stretch it was in, not the last one', () => {
    const { total, stretches } = day([
      ['film', '32m', 'away'],
      ['active', '5m'],
      ['locked', '3m'],
      ['do', 'wasAway'],
      ['active', '1m'],
    ]);
    expect(stretches).toEqual(['09:00:00-09:00:00 0 away', '09:32:00-09:37:00 5 locked']);
    expect(total).toMatchObject({ screenMinutes: 6, streakMinutes: 1 });
  });

  test('answered with "away" long after another break takes nothing from the stretch that runs now', () => {
    const { total, shown, stretches } = day([
      ...film,
      ['away', '3m'],
      ['active', '29m'],
      ['do', 'wasAway'],
      ['active', '30s'],
    ]);
    expect(stretches).toEqual(['09:00:00-09:27:00 15 away']);
    expect(total).toMatchObject({ screenMinutes: 44.5, streakMinutes: 29.5 });
    expect(shown.next?.inMs).toBe(MINUTE / 2);
  });

  test('answered with "away" takes only what is of today, where the day turned while they watched', () => {
    const { world, stretches, entries } = day(
      [
        ['active', '30m'],
        ['video', '20m'],
        ['active', '5m'],
        ['do', 'wasAway'],
        ['active', '5m'],
        ['away', '5m'],
        ['active', '1m'],
      ],
      { start: '2026-03-07T03:20:00' },
    );
    expect(stretches).toEqual(['03:20:00-04:00:00 40 dayTurned', '04:10:00-04:20:00 10 away']);
    expect(entries).toEqual(['missed 30', 'natural 10', 'natural 5']);
    expect(world.worker.stored.day).toMatchObject({ screenMs: 10 * MINUTE, longestStreakMs: 10 * MINUTE });
  });

  test('answered with "away" ends the stretch it was the end of where it began', () => {
    const { stretches, entries } = day([
      ['active', '10m'],
      ['video', '25m', 'away'],
      ['locked', '3m'],
      ['active', '1m'],
      ['do', 'wasAway'],
      ['active', '1m'],
    ]);
    expect(stretches).toEqual(['09:00:00-09:10:00 10 locked']);
    expect(entries).toEqual(['natural 20', 'taken 8']);
  });
});

import { describe, expect, test } from 'vitest';
import { day } from '../../support/day.ts';

describe('a reminder waits', () => {
  test('while a call is on, and comes at the first look after it, with the time it was held', () => {
    const { log, shown, world } = day([
      ['active', '25m'],
      ['call', '28m', 'active'],
      ['active', '10m'],
    ]);
    expect(log).toEqual([
      '09:30:00 hold move call',
      '09:55:00 released move call',
      '09:55:55 reminder move',
      '10:01:55 remindAgain move again',
    ]);
    expect(shown.due?.held).toEqual({ reason: 'call', ms: 25 * 60_000 });
    expect(shown.streakMs).toBe(63 * 60_000);
    expect(world.worker.stored.day.missed).toBe(0);
  });

  test('while somebody says to be in a call, and no longer than they said', () => {
    const { log, shown } = day([
      ['active', '20m'],
      ['do', 'inCall', '30m'],
      ['active', '40m'],
    ]);
    expect(log).toEqual([
      '09:20:00 busy call 09:50:00',
      '09:30:00 hold move call',
      '09:50:00 freed call over',
      '09:50:00 released move call',
      '09:52:55 reminder move',
      '09:58:55 remindAgain move again',
    ]);
    expect(shown.scene).toBe('due');
  });

  test('no longer once the call is over by hand', () => {
    const { log } = day([
      ['active', '20m'],
      ['do', 'inCall', '1h'],
      ['active', '15m'],
      ['do', 'free'],
      ['active', '5m'],
    ]);
    expect(log).toEqual([
      '09:20:00 busy call 10:20:00',
      '09:30:00 hold move call',
      '09:35:00 freed call asked',
      '09:35:00 released move call',
      '09:37:55 reminder move',
    ]);
  });

  test('while the screen is shared', () => {
    const { log } = day([
      ['active', '25m'],
      ['sharing', '20m'],
      ['active', '5m'],
    ]);
    expect(log.slice(0, 2)).toEqual(['09:30:00 hold move presenting', '09:45:00 released move presenting']);
  });

  test('for a film in full screen as long as it lasts', () => {
    const { log } = day(
      [
        ['active', '25m'],
        ['film', '90m', 'active'],
        ['active', '5m'],
      ],
      { settings: { watching: 'watching' } },
    );
    expect(log.slice(0, 2)).toEqual(['09:30:00 hold move fullScreen', '10:55:00 released move fullScreen']);
  });

  test('for a silent full screen 45 minutes, then comes anyway and asks once', () => {
    const { log, shown } = day([
      ['active', '25m'],
      ['fullscreen', '80m'],
    ]);
    expect(log).toEqual([
      '09:30:00 hold move fullScreen',
      '10:15:00 released move fullScreen',
      '10:15:55 reminder move',
      '10:21:55 remindAgain move again',
      '10:27:55 remindAgain move again',
      '10:45:00 missed move ignored',
      '10:45:00 hold move fullScreen',
    ]);
    expect(shown.asks).toEqual({ type: 'fullScreen' });
  });

  test('for a silent full screen not at all, once the person said so', () => {
    const { log, shown } = day(
      [
        ['active', '25m'],
        ['fullscreen', '10m'],
      ],
      { settings: { fullScreen: 'ignore' } },
    );
    expect(log).toEqual(['09:30:55 reminder move']);
    expect(shown.asks).toBeNull();
  });

  test('for a silent full screen until it ends, once the person said so', () => {
    const { log, shown } = day(
      [
        ['active', '25m'],
        ['fullscreen', '80m'],
        ['active', '5m'],
      ],
      { settings: { fullScreen: 'hold' } },
    );
    expect(log.slice(0, 2)).toEqual(['09:30:00 hold move fullScreen', '10:45:00 released move fullScreen']);
    expect(shown.asks).toBeNull();
  });

  test('and nobody is told that they missed it meanwhile', () => {
    const { total, shown } = day([
      ['active', '25m'],
      ['call', '110m', 'active'],
    ]);
    expect(total).toMatchObject({ missed: 0, reminders: 0, screenMinutes: 135 });
    expect(shown.scene).toBe('held');
    expect(shown.hold).toEqual({ reason: 'call', until: null });
  });

  test('and says until when, where it knows', () => {
    const { shown } = day([
      ['active', '31m'],
      ['do', 'inCall', '30m'],
      ['active', '1m'],
    ]);
    expect(shown.scene).toBe('held');
    expect(shown.hold).toEqual({ reason: 'call', until: Date.UTC(2026, 2, 2, 9, 1) });
  });
});

describe('a call', () => {
  test('is screen time though nobody touches anything', () => {
    const { total, entries } = day([
      ['active', '10m'],
      ['call', '18m'],
      ['active', '1m'],
    ]);
    expect(total).toMatchObject({ screenMinutes: 29, streakMinutes: 29, natural: 0 });
    expect(entries).toEqual(['call 18']);
  });

  test('is entered with how it was known: the browser told of it, or the person said so', () => {
    const reasons = (steps: Parameters<typeof day>[0]) =>
      day(steps).ledger.map(({ outcome, reason }) => `${outcome} ${reason}`);
    const work = ['active', '6m'] as const;
    expect(reasons([work, ['call', '5m', 'active'], work])).toEqual(['call noticed']);
    expect(reasons([work, ['do', 'inCall', '5m'], work])).toEqual(['call asked']);
  });

  test('is never longer than two hours without an input', () => {
    const { total, log } = day([
      ['active', '10m'],
      ['call', '3h'],
      ['active', '1m'],
    ]);
    expect(total['screenMinutes']).toBe(131);
    expect(log).toContain('12:10:00 natural away');
  });

  test('lets somebody stand for as long as it lasts, which is entered and no break', () => {
    const { log, entries, total, shown } = day([
      ['active', '5m'],
      ['call', '10m', 'active'],
      ['do', 'standForCall'],
      ['call', '10m', 'active'],
      ['active', '6m'],
    ]);
    expect(log).toContain('09:15:00 position stand forCall');
    expect(log.filter((line) => line.includes('position sit'))).toHaveLength(1);
    expect(entries.filter((entry) => entry.startsWith('position'))).toHaveLength(1);
    expect(total).toMatchObject({ taken: 0, natural: 0 });
    // Without phases nobody asked to be told how they work.
    expect(shown.position).toBeNull();
  });
});

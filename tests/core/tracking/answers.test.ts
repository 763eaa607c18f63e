import { describe, expect, test } from 'vitest';
import { day } from '../../support/day.ts';

describe('snooze', () => {
  test('moves the reminder by five minutes and says what is left', () => {
    const { log } = day([
      ['active', '34m'],
      ['do', 'snooze'],
      ['active', '8m'],
    ]);
    expect(log).toEqual([
      '09:32:55 reminder move',
      '09:34:00 snoozed move 1 left',
      '09:39:55 remindAgain move snoozed',
    ]);
  });

  test('works twice, then no more', () => {
    const steps: [string, string][] = [
      ['active', '34m'],
      ['do', 'snooze'],
      ['active', '9m'],
      ['do', 'snooze'],
      ['active', '9m'],
      ['do', 'snooze'],
      ['active', '3m'],
    ];
    const { log, shown } = day(steps);
    expect(log.filter((line) => line.includes('snoozed move') && line.includes('left'))).toEqual([
      '09:34:00 snoozed move 1 left',
      '09:43:00 snoozed move 0 left',
    ]);
    expect(shown.due?.snoozesLeft).toBe(0);
  });

  test('uses no stage: the reminder still comes back twice by itself', () => {
    const { log } = day([
      ['active', '34m'],
      ['do', 'snooze'],
      ['active', '24m'],
    ]);
    expect(log.slice(2)).toEqual([
      '09:39:55 remindAgain move snoozed',
      '09:45:55 remindAgain move again',
      '09:51:55 remindAgain move again',
    ]);
  });

  test('is not due while it lasts: the ring goes on and the popup says when', () => {
    const { shown } = day([
      ['active', '34m'],
      ['do', 'snooze'],
      ['active', '2m'],
    ]);
    expect(shown).toMatchObject({
      scene: 'working',
      badge: '',
      due: { again: { because: 'snoozed', at: Date.UTC(2026, 2, 2, 8, 39) } },
    });
  });

  test('answered by walking off meanwhile is a break taken', () => {
    const { log } = day([
      ['active', '34m'],
      ['do', 'snooze'],
      ['away', '4m'],
      ['active', '10m'],
    ]);
    expect(log.at(-1)).toBe('09:38:00 taken move walkedAway');
  });
});

describe('skip', () => {
  test('restarts the clock, leaves the streak and ends the run of breaks', () => {
    const { log, total, shown } = day([
      ['active', '20m'],
      ['away', '5m'],
      ['active', '34m'],
      ['do', 'skip'],
      ['active', '10m'],
    ]);
    expect(log.slice(-1)).toEqual(['09:59:00 skipped move skipped']);
    expect(total).toMatchObject({ skipped: 1, streakMinutes: 44 });
    expect(shown).toMatchObject({ run: 0, next: { inMs: 20 * 60_000 } });
  });

  test('can be undone within ten seconds, and the entry goes', () => {
    const { total, entries, shown } = day([
      ['active', '34m'],
      ['do', 'skip'],
      ['typing', '9s'],
      ['do', 'undoSkip'],
      ['typing', '1m'],
    ]);
    expect(total.skipped).toBe(0);
    expect(entries).toEqual([]);
    expect(shown.scene).toBe('due');
  });

  test('can no longer be undone after that', () => {
    expect(
      day([
        ['active', '34m'],
        ['do', 'skip'],
        ['typing', '20s'],
        ['do', 'undoSkip'],
        ['typing', '1m'],
      ]).total.skipped,
    ).toBe(1);
  });

  test('does nothing while nothing is due', () => {
    expect(
      day([
        ['active', '10m'],
        ['do', 'skip'],
        ['active', '5m'],
      ]),
    ).toMatchObject({ log: [], entries: [] });
  });
});

describe('"I just had a break"', () => {
  test('is a taken break of the base length', () => {
    const { log, total, entries } = day([
      ['active', '20m'],
      ['do', 'hadBreak'],
      ['active', '5m'],
    ]);
    expect(log).toEqual(['09:20:00 taken move saidSo']);
    expect(entries).toEqual(['taken 2']);
    expect(total).toMatchObject({ streakMinutes: 5, screenMinutes: 25, taken: 1 });
  });

  test('answers a reminder that is up', () => {
    const { shown, total } = day([
      ['active', '34m'],
      ['do', 'hadBreak'],
      ['active', '5m'],
    ]);
    expect(shown).toMatchObject({ scene: 'working', due: null, next: { inMs: 25 * 60_000 } });
    expect(total).toMatchObject({ taken: 1, missed: 0 });
  });

  test('right after an absence that counted already adds nothing', () => {
    const { total } = day([
      ['active', '20m'],
      ['away', '5m'],
      ['typing', '10s'],
      ['do', 'hadBreak'],
      ['active', '5m'],
    ]);
    expect(total).toMatchObject({ taken: 0, natural: 1 });
  });

  test('told twice within a minute is one break', () => {
    expect(
      day([
        ['active', '20m'],
        ['do', 'hadBreak'],
        ['typing', '5s'],
        ['do', 'hadBreak'],
        ['typing', '1m'],
      ]).total.taken,
    ).toBe(1);
  });
});

describe('pause', () => {
  test('holds reminders and nothing else; what is due comes after it', () => {
    const { log, total } = day([
      ['active', '20m'],
      ['do', 'pause', '30m'],
      ['active', '36m'],
    ]);
    expect(log).toEqual([
      '09:20:00 quiet 09:50:00',
      '09:30:00 hold move paused',
      '09:50:00 resumed over',
      '09:50:00 released move paused',
      '09:52:55 reminder move',
    ]);
    expect(total).toMatchObject({ screenMinutes: 56, streakMinutes: 56 });
  });

  test('can be ended by hand', () => {
    const { log } = day([
      ['active', '35m'],
      ['do', 'pause'],
      ['active', '15m'],
      ['do', 'resume'],
      ['active', '4m'],
    ]);
    expect(log.slice(1)).toEqual([
      '09:35:00 quiet untilResumed',
      '09:35:00 hold move paused',
      '09:50:00 resumed asked',
      '09:50:00 released move paused',
      '09:52:55 remindAgain move again',
    ]);
  });

  test('until tomorrow ends at the turn-over hour and withdraws what was up', () => {
    const { log, shown } = day([
      ['active', '34m'],
      ['do', 'pause', 'tomorrow'],
      ['active', '10m'],
    ]);
    expect(log.slice(1)).toEqual([
      '09:34:00 quiet 04:00:00',
      '09:34:00 withdrawn move untilTomorrow',
      '09:34:00 missed move withdrawn',
      '09:34:00 hold move paused',
    ]);
    expect(shown.pause?.until).toBe(Date.UTC(2026, 2, 3, 3));
  });

  test('until tomorrow ends with the first working range after the turn-over', () => {
    const settings = { workingHours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] };
    const { shown } = day(
      [
        ['active', '10m'],
        ['do', 'pause', 'tomorrow'],
        ['active', '1m'],
      ],
      { settings },
    );
    expect(shown.pause?.until).toBe(Date.UTC(2026, 2, 3, 8));
  });

  test('of a reminder is not held against anybody as missed', () => {
    const { total } = day([
      ['active', '34m'],
      ['do', 'pause', '2h'],
      ['active', '110m'],
    ]);
    expect(total).toMatchObject({ missed: 0, reminders: 1 });
  });
});

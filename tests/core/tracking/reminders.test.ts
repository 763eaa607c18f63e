import { describe, expect, test } from 'vitest';
import { day } from '../../support/day.ts';

describe('a reminder', () => {
  test('that was withdrawn and comes anew is another: what became of both stays in the history', () => {
    const { entries, total } = day(
      [
        ['typing', '40m'],
        ['do', 'pause', 'tomorrow'],
        ['typing', '1m'],
        ['do', 'resume'],
        ['typing', '1m'],
        ['do', 'skip'],
        ['typing', '1m'],
      ],
      { settings: { graceMinutes: 0, cues: [{ kind: 'move', everyMinutes: 38, seconds: 120 }] } },
    );
    expect(total).toMatchObject({ missed: 1, skipped: 1 });
    expect(entries.map((entry) => entry.split(' ')[0])).toEqual(['missed', 'skipped']);
  });

  test('waits for the first gap of 15 s in ordinary work', () => {
    const { log, shown } = day([['active', '35m']]);
    expect(log).toEqual(['09:32:55 reminder move']);
    expect(shown.due?.since).toBe(Date.UTC(2026, 2, 2, 8, 30));
  });

  test('comes at once if the hands rest already', () => {
    expect(
      day([
        ['typing', '29m40s'],
        ['away', '50s'],
        ['typing', '1m'],
      ]).log,
    ).toEqual(['09:30:00 reminder move']);
  });

  test('is delayed by a typing burst to the end of the grace time and no longer', () => {
    expect(
      day([
        ['active', '29m'],
        ['typing', '10m'],
      ]).log,
    ).toEqual(['09:33:00 reminder move']);
  });

  test('without grace time is shown when it is due', () => {
    expect(day([['typing', '31m']], { settings: { graceMinutes: 0 } }).log).toEqual(['09:30:00 reminder move']);
  });

  test('that is ignored comes back after 5 min, twice at most', () => {
    const { log, shown } = day([['active', '58m']]);
    expect(log).toEqual([
      '09:32:55 reminder move',
      '09:38:55 remindAgain move again',
      '09:44:55 remindAgain move again',
    ]);
    expect(shown).toMatchObject({ scene: 'due', badge: '!', icon: { shape: 'due' }, due: { again: null } });
  });

  test('forgotten for an interval is missed and a new one begins with fresh snoozes', () => {
    const { log, total, shown } = day([
      ['active', '34m'],
      ['do', 'snooze'],
      ['active', '30m'],
    ]);
    expect(log.slice(-2)).toEqual(['10:00:00 missed move ignored', '10:00:55 reminder move']);
    expect(total).toMatchObject({ reminders: 2, missed: 1 });
    expect(shown.due?.snoozesLeft).toBe(2);
  });

  test('is answered by walking away', () => {
    const { log, total, entries } = day([
      ['active', '33m'],
      ['away', '3m'],
      ['active', '10m'],
    ]);
    expect(log).toEqual(['09:32:55 reminder move', '09:36:00 taken move walkedAway']);
    expect(entries).toEqual(['taken 3.3']);
    expect(total).toMatchObject({ taken: 1, natural: 0, streakMinutes: 10 });
  });

  test('is answered by a walk that began just before it was shown', () => {
    expect(
      day([
        ['typing', '29m30s'],
        ['away', '5m'],
        ['active', '1m'],
      ]).log,
    ).toEqual(['09:30:00 reminder move', '09:34:30 taken move walkedAway']);
  });

  test('that nobody saw, because the walk began earlier, leaves the walk a natural break', () => {
    expect(
      day([
        ['typing', '28m'],
        ['away', '5m'],
        ['active', '1m'],
      ]).log,
    ).toEqual(['09:33:00 natural away']);
  });

  test('is not answered by a shorter walk and comes back after it', () => {
    const { log } = day([
      ['active', '33m'],
      ['away', '80s'],
      ['active', '10m'],
    ]);
    expect(log.slice(0, 3)).toEqual([
      '09:32:55 reminder move',
      '09:34:20 pause away',
      '09:40:15 remindAgain move again',
    ]);
  });

  test('is shown on return if its time came while the person was away', () => {
    const { log } = day([
      ['active', '36m'],
      ['typing', '20s'],
      ['away', '110s'],
      ['typing', '5m'],
    ]);
    expect(log).toEqual(['09:32:55 reminder move', '09:38:10 pause away', '09:41:10 remindAgain move again']);
  });

  test('says after three without any reaction that nobody may see them, once', () => {
    const { shown } = day([['active', '125m']]);
    expect(shown.notices).toEqual(['noReaction']);
    expect(day([['active', '125m']], { settings: { remindBy: 'badge' } }).shown.notices).toEqual([]);
  });

  test('forgets the silence after any reaction', () => {
    expect(
      day([
        ['active', '125m'],
        ['do', 'snooze'],
        ['active', '1m'],
      ]).shown.notices,
    ).toEqual([]);
  });

  test('does not come where another Limber reminds: this one only counts', () => {
    const { log, total, shown } = day([['active', '90m']], { settings: { countOnly: true } });
    expect(log).toEqual([]);
    expect(total).toMatchObject({ screenMinutes: 90, reminders: 0 });
    expect(shown.scene).toBe('countOnly');
  });

  test('offers every second break longer', () => {
    const { world } = day([
      ['active', '33m'],
      ['do', 'skip'],
      ['active', '33m'],
      ['do', 'skip'],
      ['active', '33m'],
    ]);
    const seconds = world.worker.log.filter((each) => each.type === 'reminder').map((each) => each.seconds);
    expect(seconds).toEqual([120, 300, 120]);
  });

  test('forgotten over night is missed, and the night is no break', () => {
    const { log, total } = day(
      [
        ['active', '33m'],
        ['away', '10h'],
        ['active', '10m'],
      ],
      { start: '2026-03-02T22:00:00' },
    );
    expect(log).toEqual([
      '22:32:55 reminder move',
      '08:33:00 pause overnight',
      '08:33:00 withdrawn move dayTurned',
      '08:33:00 missed move withdrawn',
    ]);
    expect(total).toMatchObject({ taken: 0, natural: 0, missed: 1 });
  });
});

describe('alarms', () => {
  test('lost by an update are set again', () => {
    expect(day([['active', '20m'], ['updated'], ['active', '15m']]).log).toEqual(['09:31:55 reminder move']);
  });

  test('late after sleep do not shift the count', () => {
    const { log } = day([
      ['active', '28m'],
      ['asleep', '2m'],
      ['active', '6m'],
    ]);
    // Two minutes nobody saw are within a heartbeat: screen time.
    expect(log).toEqual(['09:32:55 reminder move']);
  });

  test('doubled change nothing', () => {
    const once = day([
      ['active', '34m'],
      ['away', '3m'],
      ['active', '40m'],
    ]);
    const twice = day([
      ['active', '20m'],
      ['updated'],
      ['updated'],
      ['active', '14m'],
      ['updated'],
      ['away', '3m'],
      ['active', '40m'],
    ]);
    expect(twice.total).toMatchObject({ screenMinutes: once.total.screenMinutes, taken: 1, reminders: 2 });
  });
});

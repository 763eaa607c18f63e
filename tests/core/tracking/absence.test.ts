import { describe, expect, test } from 'vitest';
import { day } from '../../support/day.ts';

const coffee = (absence: string): { settings: Record<string, unknown> } => ({
  settings: { cues: [{ kind: 'move', everyMinutes: 30, seconds: 300 }], absence },
});

describe('an absence', () => {
  test('of five minutes is a natural break, credited from its true start', () => {
    const { log, total, entries } = day([
      ['active', '20m'],
      ['typing', '10s'],
      ['away', '5m'],
      ['active', '10m'],
    ]);
    expect(log).toEqual(['09:25:10 natural away']);
    expect(entries).toEqual(['natural 5']);
    expect(total).toMatchObject({ screenMinutes: 30.167, streakMinutes: 10, natural: 1 });
  });

  test('begins at the last input, not when the browser noticed', () => {
    const { entries, total } = day([
      ['active', '21m'],
      ['away', '100s'],
      ['active', '1m'],
    ]);
    // The last twenty seconds at the screen had no input: 20 s + 100 s are two minutes.
    expect(entries).toEqual(['natural 2']);
    expect(total).toMatchObject({ screenMinutes: 21.667 });
  });

  test('shorter than 60 s without input is no absence at all', () => {
    const { log, total } = day([
      ['typing', '20m'],
      ['away', '55s'],
      ['typing', '5m'],
    ]);
    expect(log).toEqual([]);
    expect(total.screenMinutes).toBeCloseTo(25.917, 3);
  });

  test('of four minutes with a five-minute break freezes the clock', () => {
    const { log, total } = day(
      [
        ['active', '20m'],
        ['away', '4m'],
        ['active', '12m'],
      ],
      coffee('freeze'),
    );
    expect(log).toEqual(['09:24:00 pause away', '09:35:55 reminder move']);
    expect(total).toMatchObject({ screenMinutes: 32, streakMinutes: 32, natural: 0 });
  });

  test('counts on as screen time where that is the rule', () => {
    const { shown, total } = day(
      [
        ['active', '20m'],
        ['away', '4m'],
        ['active', '8m'],
      ],
      coffee('countOn'),
    );
    expect(shown.due?.since).toBe(Date.UTC(2026, 2, 2, 8, 30));
    expect(total).toMatchObject({ screenMinutes: 32, streakMinutes: 32 });
  });

  test('takes off in proportion where that is the rule', () => {
    const { shown } = day(
      [
        ['active', '20m'],
        ['away', '4m'],
        ['active', '8m'],
      ],
      coffee('inProportion'),
    );
    // 20 min × (1 − 4 ÷ 5) = 4 min, and 8 min since: 18 min are left.
    expect(shown.next?.inMs).toBe(18 * 60_000);
  });

  test('as long as the break restarts the clock whatever the rule for short ones', () => {
    for (const rule of ['freeze', 'countOn', 'inProportion']) {
      const { shown } = day(
        [
          ['active', '21m'],
          ['typing', '1s'],
          ['away', '5m'],
          ['active', '8m'],
        ],
        coffee(rule),
      );
      expect(shown.next?.inMs).toBe(22 * 60_000);
    }
  });

  test('by a lock begins at once in Chrome', () => {
    expect(
      day([
        ['active', '20m'],
        ['locked', '3m'],
        ['active', '10m'],
      ]).log,
    ).toEqual(['09:23:00 natural locked']);
  });

  test('by a lock is seen as no input in Firefox', () => {
    const { log, total } = day(
      [
        ['active', '20m'],
        ['locked', '3m'],
        ['active', '10m'],
      ],
      { browser: 'firefox' },
    );
    expect(log).toEqual(['09:23:00 natural away']);
    expect(total).toMatchObject({ screenMinutes: 30, natural: 1 });
  });

  test('locked after idle was known began at the last input', () => {
    const { entries, log } = day([
      ['typing', '20m'],
      ['away', '2m'],
      ['locked', '3m'],
      ['active', '2m'],
    ]);
    expect(entries).toEqual(['natural 5']);
    expect(log).toEqual(['09:25:00 natural away']);
  });

  test('repeated every 30 s by Firefox is still one absence from its first moment', () => {
    const { entries, total } = day(
      [
        ['typing', '20m'],
        ['away', '6m'],
        ['active', '5m'],
      ],
      { browser: 'firefox' },
    );
    expect(entries).toEqual(['natural 6']);
    expect(total).toMatchObject({ screenMinutes: 25, natural: 1 });
  });

  test('of a lunch asleep is a natural break, though nobody saw it', () => {
    const { log, entries } = day([
      ['active', '20m'],
      ['asleep', '1h'],
      ['active', '10m'],
    ]);
    expect(log).toEqual(['10:20:01 natural unseen']);
    expect(entries).toEqual(['natural 60']);
  });

  test('over night is no natural break but restarts the streak', () => {
    const { log, total } = day(
      [
        ['active', '20m'],
        ['away', '5m'],
        ['asleep', '15h'],
        ['active', '10m'],
      ],
      { start: '2026-03-02T17:00:00' },
    );
    expect(log).toEqual(['08:25:00 pause overnight']);
    expect(total).toMatchObject({ natural: 0, taken: 0, streakMinutes: 10 });
  });

  test('of more than two hours is a pause that nobody took as a break', () => {
    const { log, total } = day([
      ['active', '20m'],
      ['away', '121m'],
      ['active', '10m'],
    ]);
    expect(log).toEqual(['11:21:00 pause longAway']);
    expect(total).toMatchObject({ natural: 0, streakMinutes: 10 });
  });

  test('of exactly two hours is still a break', () => {
    expect(
      day([
        ['typing', '20m'],
        ['away', '2h'],
        ['active', '10m'],
      ]).log,
    ).toEqual(['11:20:00 natural away']);
  });

  test('shorter than the longest break of the rhythm leaves the streak alone', () => {
    const rhythm = { settings: { rhythm: 'deep-90' } };
    const { total, shown } = day(
      [
        ['active', '10m'],
        ['away', '5m'],
        ['active', '10m'],
      ],
      rhythm,
    );
    expect(total).toMatchObject({ streakMinutes: 20, natural: 0 });
    expect(shown.next?.kind).toBe('eyes');
    expect(shown.next?.inMs).toBe(10 * 60_000);
  });

  test('ends a streak only from two minutes on, however short the cues are', () => {
    const eyes = { settings: { rhythm: 'eyes-20' } };
    expect(
      day(
        [
          ['typing', '10m'],
          ['away', '90s'],
          ['typing', '5m'],
        ],
        eyes,
      ).total,
    ).toMatchObject({ streakMinutes: 15 });
    expect(
      day(
        [
          ['typing', '10m'],
          ['away', '2m'],
          ['typing', '5m'],
        ],
        eyes,
      ).total,
    ).toMatchObject({ streakMinutes: 5 });
  });
});

describe('the browser', () => {
  test('closed for 20 s does not end a streak', () => {
    for (const browser of ['chrome', 'firefox'] as const) {
      const { total, log } = day(
        [
          ['active', '20m'],
          ['closed', '20s'],
          ['active', '5m'],
        ],
        { browser },
      );
      expect(log).toEqual([]);
      expect(total.streakMinutes).toBeCloseTo(25.333, 3);
    }
  });

  test('closed for 20 min ends it, as "browser closed", never as a break', () => {
    for (const browser of ['chrome', 'firefox'] as const) {
      const { total, log } = day(
        [
          ['active', '22m'],
          ['closed', '20m'],
          ['active', '5m'],
        ],
        { browser },
      );
      expect(log).toEqual(['09:42:00 pause browserClosed']);
      expect(total).toMatchObject({ streakMinutes: 5, natural: 0, taken: 0 });
    }
  });

  test('started again after an absence calls that absence a pause', () => {
    const { log } = day([
      ['active', '20m'],
      ['away', '10m'],
      ['closed', '10m'],
      ['active', '5m'],
    ]);
    expect(log).toEqual(['09:40:00 pause browserClosed']);
  });

  test('that never reports idle for a working day is told apart, and breaks come by the clock', () => {
    const { shown, total } = day([['typing', '8h']]);
    expect(shown.notices).toContain('neverIdle');
    expect(total.reminders).toBeGreaterThan(14);
    expect(
      day([
        ['typing', '7h'],
        ['active', '3m'],
        ['typing', '2h'],
      ]).shown.notices,
    ).toEqual(['noReaction']);
  });
});

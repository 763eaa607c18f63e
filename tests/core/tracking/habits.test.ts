import { describe, expect, test } from 'vitest';
import { day } from '../../support/day.ts';

const habit = (more: Record<string, unknown>) => ({
  settings: {
    habits: [{ id: 'h', anchor: 'custom', when: 'I send a mail', will: 'do four wall angels', notify: false, ...more }],
  },
});

describe('a habit', () => {
  test('begun by hand is done with one press, and is no break', () => {
    const { log, entries, total, shown } = day(
      [
        ['active', '5m'],
        ['do', 'habit', 'h'],
        ['active', '1m'],
        ['do', 'habitDone', 'h'],
        ['active', '1m'],
      ],
      habit({ exercise: 'wall-angels' }),
    );
    expect(log).toEqual(['09:05:00 habit h offered', '09:06:00 habit h done']);
    expect(entries).toEqual(['habit 0']);
    expect(total).toMatchObject({ taken: 0, natural: 0 });
    expect(shown.habit).toBeNull();
  });

  test('that hangs on calls is offered as one begins, quietly', () => {
    const { log, shown, world } = day(
      [
        ['active', '5m'],
        ['call', '10m', 'active'],
      ],
      habit({ anchor: 'call' }),
    );
    expect(log).toEqual([expect.stringMatching(/^09:0[5-9]:\d\d habit h offered$|^09:10:00 habit h offered$/)]);
    expect(shown.habit?.id).toBe('h');
    expect(world.worker.toasts.size).toBe(0);
  });

  test('of the evening comes at its time, in a turn that happens anyway', () => {
    const { log } = day([['active', '25m']], {
      start: '2026-03-02T19:50:00',
      ...habit({ anchor: 'evening', at: '20:00' }),
    });
    expect(log[0]).toMatch(/^20:0[0-5]:\d\d habit h offered$/);
  });

  test('whose time nobody was there for is not offered hours later', () => {
    const { log } = day(
      [
        ['active', '10m'],
        ['asleep', '4h'],
        ['active', '10m'],
      ],
      { start: '2026-03-02T18:00:00', ...habit({ anchor: 'evening', at: '19:00' }) },
    );
    expect(log.filter((line) => line.includes('habit'))).toEqual([]);
  });

  test('is offered at most once an hour', () => {
    const { log } = day(
      [
        ['do', 'habit', 'h'],
        ['active', '10m'],
        ['do', 'habitDismissed', 'h'],
        ['do', 'habit', 'h'],
        ['active', '50m'],
        ['do', 'habit', 'h'],
        ['active', '1m'],
      ],
      { settings: { ...habit({}).settings, rhythm: 'hourly-5' } },
    );
    expect(log.filter((line) => line.includes('offered'))).toEqual([
      '09:00:00 habit h offered',
      '10:00:00 habit h offered',
    ]);
  });

  test('that nobody answers goes by itself after an hour', () => {
    const { log, shown } = day(
      [
        ['do', 'habit', 'h'],
        ['active', '65m'],
      ],
      { settings: { ...habit({}).settings, rhythm: 'deep-90' } },
    );
    expect(log.filter((line) => line.includes('habit'))).toEqual(['09:00:00 habit h offered', '10:02:00 habit h over']);
    expect(shown.habit).toBeNull();
  });
});

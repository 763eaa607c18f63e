import { describe, expect, test } from 'vitest';
import { day } from '../../support/day.ts';

const eyes = { kind: 'eyes', everyMinutes: 20, seconds: 20 };
const micro = { kind: 'micro', everyMinutes: 20, seconds: 90 };
const own = (...cues: unknown[]): { settings: Record<string, unknown> } => ({ settings: { cues } });

describe('several cues', () => {
  test('have a clock each', () => {
    const { log } = day([['active', '43m']], own(eyes, { kind: 'move', everyMinutes: 30, seconds: 120 }));
    expect(log).toEqual([
      '09:20:55 reminder eyes',
      '09:21:00 taken eyes gap',
      '09:32:55 reminder move',
      '09:38:55 remindAgain move again',
    ]);
  });

  test('due close together make one reminder, that of the longest break', () => {
    const { log, world } = day([['active', '24m']], own(micro, { kind: 'move', everyMinutes: 22, seconds: 120 }));
    expect(log).toEqual(['09:20:55 reminder move']);
    expect(world.worker.stored.reminder?.joined).toEqual(['micro', 'move']);
  });

  test('due more than three minutes apart make two', () => {
    const { log } = day([['active', '30m']], own(micro, { kind: 'move', everyMinutes: 25, seconds: 120 }));
    expect(log).toEqual(['09:20:55 reminder micro', '09:25:00 withdrawn micro longerCue', '09:26:55 reminder move']);
  });

  test('of the same length speak with the longer interval', () => {
    const { log } = day(
      [['active', '24m']],
      own({ ...micro, seconds: 120 }, { kind: 'move', everyMinutes: 22, seconds: 120 }),
    );
    expect(log).toEqual(['09:20:55 reminder move']);
  });

  test('give way to a longer one that falls due while a shorter waits', () => {
    const { log } = day(
      [
        ['active', '24m'],
        ['typing', '6m'],
      ],
      own({ ...micro, everyMinutes: 24 }, { kind: 'move', everyMinutes: 28, seconds: 120 }),
    );
    expect(log.filter((line) => line.includes('reminder'))).toEqual(['09:27:00 reminder micro']);
    const longer = day(
      [
        ['active', '23m'],
        ['typing', '12m'],
      ],
      {
        settings: {
          cues: [
            { ...micro, everyMinutes: 24 },
            { kind: 'move', everyMinutes: 28, seconds: 120 },
          ],
          graceMinutes: 6,
        },
      },
    );
    expect(longer.log).toEqual(['09:28:00 withdrawn micro longerCue', '09:34:00 reminder move']);
  });

  test('joined are answered together', () => {
    const { shown } = day(
      [
        ['active', '24m'],
        ['do', 'start'],
        ['typing', '2m'],
      ],
      own(micro, { kind: 'move', everyMinutes: 22, seconds: 120 }),
    );
    expect(shown.due).toBeNull();
    expect(shown.next).toMatchObject({ kind: 'micro', inMs: 20 * 60_000 });
  });

  test('are satisfied by length alone, each for itself', () => {
    const { world, shown } = day(
      [
        ['typing', '15m'],
        ['away', '100s'],
        ['typing', '1m'],
      ],
      own(micro, { kind: 'move', everyMinutes: 50, seconds: 300 }),
    );
    expect(shown.next).toMatchObject({ kind: 'micro', inMs: 19 * 60_000 });
    expect(world.worker.stored.clocks).toEqual({ micro: 0, move: 15 * 60_000 });
  });

  test('of one kind are told apart', () => {
    const two = own({ kind: 'move', everyMinutes: 20, seconds: 60 }, { kind: 'move', everyMinutes: 60, seconds: 300 });
    const { world } = day([['active', '30m']], two);
    expect(Object.keys(world.worker.stored.clocks)).toEqual(['move', 'move-2']);
  });
});

describe('a cue for the eyes', () => {
  test('obeyed is not nagged', () => {
    const { log, total } = day([['active', '40m']], { settings: { rhythm: 'eyes-20' } });
    expect(log).toEqual(['09:20:55 reminder eyes', '09:21:00 taken eyes gap']);
    expect(total).toMatchObject({ taken: 1, missed: 0, screenMinutes: 40 });
  });

  test('not obeyed for two minutes is missed, never shown again for the same due', () => {
    const { log } = day(
      [
        ['active', '19m'],
        ['typing', '20m'],
      ],
      { settings: { rhythm: 'eyes-20' } },
    );
    expect(log).toEqual(['09:23:00 reminder eyes', '09:25:00 missed eyes ignored']);
  });

  test('watches at 15 s only as long as it must', () => {
    const watching = day([['typing', '24m']], { settings: { rhythm: 'eyes-20' } });
    expect(watching.world.worker.stored.reminder?.lastShownAt).not.toBeNull();
    const over = day([['typing', '26m']], { settings: { rhythm: 'eyes-20' } });
    expect(over.world.worker.stored.reminder).toBeNull();
  });

  test('is answered by walking away', () => {
    const { log } = day(
      [
        ['active', '19m'],
        ['typing', '4m30s'],
        ['away', '5m'],
        ['active', '2m'],
      ],
      { settings: { rhythm: 'eyes-20' } },
    );
    expect(log).toEqual(['09:23:00 reminder eyes', '09:28:30 taken eyes walkedAway']);
  });
});

describe('new settings', () => {
  test('in mid-streak keep the clock: what is due by them is due at the next turn', () => {
    const { log } = day([
      ['typing', '24m'],
      ['settings', { rhythm: 'snack-20-2' }],
      ['typing', '4m'],
    ]);
    expect(log).toEqual(['09:27:00 reminder move']);
  });

  test('that make a reminder no longer due withdraw it', () => {
    const { log, shown } = day([
      ['active', '34m'],
      ['settings', { rhythm: 'hourly-5' }],
      ['active', '5m'],
    ]);
    expect(log.slice(1)).toEqual(['09:34:00 withdrawn move newSettings', '09:34:00 missed move withdrawn']);
    expect(shown.next?.inMs).toBe(11 * 60_000);
  });

  test('that leave it due leave it up', () => {
    const { log, shown } = day([
      ['active', '34m'],
      ['settings', { rhythm: 'snack-20-2' }],
      ['active', '2m'],
    ]);
    expect(log).toEqual(['09:32:55 reminder move']);
    expect(shown.scene).toBe('due');
  });
});

describe('a gap that answered a short cue', () => {
  test('and grows into an absence is one rest', () => {
    const { entries, total } = day(
      [
        ['typing', '19m5s'],
        ['away', '5m'],
        ['active', '5m'],
      ],
      { settings: { rhythm: 'eyes-20' } },
    );
    expect(entries).toEqual(['taken 5']);
    expect(total).toMatchObject({ taken: 1, natural: 0, streakMinutes: 5 });
  });
});

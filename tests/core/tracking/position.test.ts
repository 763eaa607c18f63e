import { describe, expect, test } from 'vitest';
import { settlePlain } from '../../../utils/core/tracking/settle-plain.ts';
import { view } from '../../../utils/core/tracking/view.ts';
import { viewBy } from '../../../utils/core/tracking/view-by.ts';
import { day } from '../../support/day.ts';

const cornell = { settings: { rhythm: 'cornell-20-8-2' } };

describe('with a sit-stand desk', () => {
  test('twenty minutes sitting, eight standing, then two of moving', () => {
    const { log, entries, total } = day(
      [
        ['do', 'sit'],
        ['active', '21m'],
        ['do', 'stand'],
        ['active', '9m'],
        ['away', '3m'],
        ['active', '19m'],
      ],
      cornell,
    );
    expect(log).toEqual([
      '09:00:00 position sit asked',
      '09:20:55 reminder posture',
      '09:21:00 position stand asked',
      '09:29:55 reminder move',
      '09:33:00 taken move walkedAway',
      '09:33:00 position sit rested',
    ]);
    expect(entries).toEqual(['position 21', 'position 12', 'taken 3.3']);
    expect(total).toMatchObject({ taken: 1, missed: 0 });
  });

  test('a reminder to stand is answered by standing, not by a break that was never asked for', () => {
    const { shown, total } = day(
      [
        ['active', '21m'],
        ['do', 'stand'],
        ['active', '2m'],
      ],
      cornell,
    );
    expect(shown.scene).toBe('working');
    expect(shown.position).toMatchObject({ now: 'stand' });
    expect(total).toMatchObject({ taken: 0, skipped: 0, missed: 0 });
  });

  test('a reminder to stand that is skipped or ignored is no missed break', () => {
    const skipped = day(
      [
        ['active', '21m'],
        ['do', 'skip'],
        ['active', '2m'],
      ],
      cornell,
    );
    expect(skipped.total).toMatchObject({ skipped: 0, missed: 0 });
    expect(skipped.shown.scene).toBe('working');
    expect(day([['typing', '27m']], cornell).total).toMatchObject({ skipped: 0, missed: 0 });
  });

  test('standing for more than an hour gets a soft note, which goes with sitting down', () => {
    const steps = [
      ['do', 'stand'],
      ['active', '61m'],
    ] as const;
    expect(day(steps).shown.notices).toEqual(['longStanding']);
    expect(day([...steps, ['do', 'sit'], ['active', '1m']]).shown.notices).toEqual([]);
  });

  test('and the popup gives it by the clock while they are away, whichever rules of time it has loaded', () => {
    const { stored, settings } = day([
      ['do', 'stand'],
      ['active', '50m'],
      ['away', '5m'],
    ]).world.worker;
    const later = { at: stored.at + 20 * 60_000, zone: 'Europe/Berlin' };
    expect(viewBy(stored, settings, later, settlePlain).notices).toEqual(['longStanding']);
    expect(view(stored, settings, later).notices).toEqual(['longStanding']);
  });
});

describe('without one', () => {
  const change = { settings: { cues: [{ kind: 'posture', everyMinutes: 30, seconds: 60 }] } };

  test('a change is asked for, and done with one press', () => {
    const { log, entries, shown } = day(
      [
        ['active', '33m'],
        ['do', 'change'],
        ['active', '5m'],
      ],
      change,
    );
    expect(log).toEqual(['09:32:55 reminder posture', '09:33:00 position other asked']);
    expect(entries).toEqual(['position 0']);
    expect(shown.next).toMatchObject({ kind: 'posture', inMs: 25 * 60_000 });
  });

  test('a short rest for the hands that was due with it is still due', () => {
    const { shown, world } = day(
      [
        ['active', '33m'],
        ['do', 'change'],
        ['active', '1s'],
      ],
      {
        settings: {
          cues: [
            { kind: 'posture', everyMinutes: 30, seconds: 60 },
            { kind: 'micro', everyMinutes: 30, seconds: 30 },
          ],
        },
      },
    );
    expect(shown.due).toMatchObject({ kind: 'micro' });
    expect(world.worker.stored.rounds).toEqual({ posture: 1 });
  });

  test('getting up for a minute changes the position too', () => {
    const { shown } = day(
      [
        ['active', '25m'],
        ['away', '80s'],
        ['active', '5m'],
      ],
      change,
    );
    expect(shown.next).toMatchObject({ kind: 'posture', inMs: 25 * 60_000 });
  });

  test('a night is neither sat nor stood through: the stretch ends with the day, and the next begins without one', () => {
    const { entries, world } = day([
      ['do', 'stand'],
      ['active', '40m'],
      ['away', '20h'],
      ['active', '1m'],
    ]);
    expect(entries).toContain('position 40');
    expect(world.worker.stored.position).toBeNull();
  });
});

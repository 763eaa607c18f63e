import { describe, expect, test } from 'vitest';
import { day } from '../../support/day.ts';

describe('a snooze', () => {
  test.each([
    ['2m', '09:37:'],
    ['5m', '09:40:'],
    ['10m', '09:46:'],
  ])('of %s brings the reminder back then', (length, back) => {
    const { log } = day([
      ['active', '35m'],
      ['do', 'snooze', length],
      ['active', '15m'],
    ]);
    const again = log.find((line) => line.includes('remindAgain move snoozed'));
    expect(again?.startsWith(back)).toBe(true);
  });

  test('until the task is done ends with the next absence', () => {
    const { log } = day([
      ['active', '32m'],
      ['do', 'snooze', 'afterTask'],
      ['active', '6m'],
      ['away', '80s'],
      ['active', '5m'],
    ]);
    expect(log).toEqual(['09:32:00 snoozed move 1 left', '09:39:20 pause away', '09:42:15 remindAgain move afterTask']);
  });

  test('until the task is done lasts 20 minutes at most', () => {
    const { log } = day([
      ['active', '32m'],
      ['do', 'snooze', 'afterTask'],
      ['active', '25m'],
    ]);
    expect(log.at(-1)).toMatch(/^09:5[234]:\d\d remindAgain move afterTask$/);
  });

  test('that was the last one leaves a short form of the break', () => {
    const steps = [
      ['active', '32m'],
      ['do', 'snooze'],
      ['active', '8m'],
      ['do', 'snooze'],
      ['active', '8m'],
    ] as const;
    const { shown } = day(steps);
    expect(shown.due).toMatchObject({ seconds: 45, snoozesLeft: 0 });
    expect(shown.coming.seconds).toBe(45);
    const { total } = day([...steps, ['do', 'start'], ['away', '45s'], ['active', '1m']]);
    expect(total).toMatchObject({ taken: 1, cutShort: 0 });
  });
});

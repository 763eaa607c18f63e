import { describe, expect, test } from 'vitest';
import { day } from '../../support/day.ts';

const office = { workingHours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] };

describe('the working day', () => {
  test('"I am done for today" keeps quiet until tomorrow, and screen time counts on', () => {
    const { log, shown, total } = day(
      [
        ['active', '35m'],
        ['do', 'endDay'],
        ['active', '2h'],
      ],
      { settings: office },
    );
    expect(log).toEqual([
      '09:32:55 reminder move',
      '09:35:00 workday off 09:00:00',
      '09:35:00 withdrawn move done',
      '09:35:00 missed move withdrawn',
      '09:35:00 hold move offHours',
    ]);
    expect(shown).toMatchObject({ scene: 'offHours', done: true });
    expect(total['screenMinutes']).toBe(155);
  });

  test('that was begun by hand is over with the hours, and that is told', () => {
    const { log } = day(
      [
        ['do', 'startDay'],
        ['active', '35m'],
      ],
      { start: '2026-03-02T16:40:00', settings: office },
    );
    expect(log).toContain('17:00:00 workday on 17:00:00 over');
  });

  test('"start my day now" lets reminders come before the hours begin', () => {
    const options = { start: '2026-03-02T07:00:00', settings: office };
    expect(day([['active', '35m']], options).total['reminders']).toBe(0);
    expect(
      day(
        [
          ['do', 'startDay'],
          ['active', '35m'],
        ],
        options,
      ).total['reminders'],
    ).toBe(1);
  });

  test('on a day off nothing comes', () => {
    const { total, shown } = day([['active', '65m']], { settings: { daysOff: ['2026-03-02'] } });
    expect(total['reminders']).toBe(0);
    expect(shown).toMatchObject({ scene: 'offHours', offHours: { until: Date.UTC(2026, 2, 2, 23) } });
  });

  test('after so many reminders icon and badge alone say due', () => {
    const rounds = Array.from(
      { length: 3 },
      () =>
        [
          ['active', '33m'],
          ['do', 'skip'],
        ] as const,
    ).flat();
    const { total, log, shown } = day([...rounds, ['active', '33m']], { settings: { remindersADay: 2 } });
    expect(total['reminders']).toBe(2);
    expect(log.filter((line) => line.includes('limit move 2'))).toHaveLength(2);
    expect(shown).toMatchObject({ scene: 'due', badge: '!' });
  });

  test('the limit begins anew with the day', () => {
    const { total } = day(
      [
        ['active', '33m'],
        ['do', 'skip'],
        ['away', '9h'],
        ['active', '40m'],
      ],
      { start: '2026-03-02T22:00:00', settings: { remindersADay: 1 } },
    );
    expect(total['reminders']).toBe(2);
  });

  test('nothing comes in the first minutes after a start of the browser', () => {
    const steps = [
      ['active', '28m'],
      ['closed', '3m'],
      ['typing', '12m'],
    ] as const;
    const quiet = day(steps, { settings: { quietStartMinutes: 5 } });
    const loud = day(steps, { settings: { quietStartMinutes: 0 } });
    expect(loud.log.find((line) => line.includes('reminder'))).toBe('09:31:00 reminder move');
    const first = quiet.log.find((line) => line.includes('reminder')) ?? '';
    expect(first >= '09:36:00').toBe(true);
  });
});

describe('lunch as a fixed break', () => {
  const lunch = { settings: { fixedBreaks: [{ days: [1, 2, 3, 4, 5], at: '12:30', minutes: 30 }] } };

  test('comes at its time, whatever the screen time', () => {
    const { log, shown } = day([['active', '35m']], { start: '2026-03-02T12:10:00', ...lunch });
    expect(log[0]).toMatch(/^12:3[0-3]:\d\d reminder move$/);
    expect(shown.due?.seconds).toBe(30 * 60);
  });

  test('is taken by walking away for as long', () => {
    const { log, total } = day(
      [
        ['active', '25m'],
        ['away', '35m'],
        ['active', '20m'],
      ],
      {
        start: '2026-03-02T12:10:00',
        ...lunch,
      },
    );
    expect(log).toContain('13:10:00 taken move walkedAway');
    expect(total).toMatchObject({ taken: 1, reminders: 1 });
  });

  test('does not come after a lunch that was had already', () => {
    const { total } = day(
      [
        ['active', '5m'],
        ['away', '40m'],
        ['active', '20m'],
      ],
      {
        start: '2026-03-02T12:00:00',
        ...lunch,
      },
    );
    expect(total).toMatchObject({ natural: 1, reminders: 0 });
  });

  test('does not come on a weekend', () => {
    const { total } = day([['active', '28m']], { start: '2026-03-07T12:20:00', ...lunch });
    expect(total['reminders']).toBe(0);
  });

  test('never shortens the streak: that ends by the rhythm', () => {
    const { total } = day(
      [
        ['active', '10m'],
        ['away', '3m'],
        ['active', '10m'],
      ],
      lunch,
    );
    expect(total).toMatchObject({ streakMinutes: 10, natural: 1 });
  });
});

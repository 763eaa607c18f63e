import { fc } from '../../support/property.ts';
import { describe, expect, test } from 'vitest';
import { fromOther, iniValues } from '../../../utils/core/settings/from-others.ts';

const STRETCHLY = {
  microbreak: true,
  microbreakInterval: 1_200_000,
  microbreakDuration: 30_000,
  break: true,
  breakInterval: 2,
  breakDuration: 240_000,
  microbreakStrictMode: false,
  audio: 'crystal-glass',
};

const WORKRAVE = `[timers]
micro_pause.limit=300
micro_pause.auto_reset=20
micro_pause.snooze=150
rest_break.limit=2400
rest_break.auto_reset=480
daily_limit.limit=14400
[breaks]
micro_pause.enabled=true
[gui]
breaks.locale=de
`;

describe('settings of another break tool', () => {
  test('Stretchly: short breaks, and a long one in place of every third', () => {
    expect(fromOther(STRETCHLY)).toEqual({
      tool: 'Stretchly',
      cues: [
        { kind: 'micro', everyMinutes: 20, seconds: 30 },
        { kind: 'move', everyMinutes: 60, seconds: 240 },
      ],
      clamped: false,
      left: ['microbreakStrictMode', 'audio'],
    });
  });

  test('Stretchly: what is off is left off, and what is not said is as it is there at first', () => {
    expect(fromOther({ microbreakDuration: 20_000, microbreak: false })?.cues).toEqual([
      { kind: 'move', everyMinutes: 30, seconds: 300 },
    ]);
  });

  test('Workrave: both breaks; the limit of the day and all others are not taken', () => {
    expect(fromOther(iniValues(WORKRAVE))).toEqual({
      tool: 'Workrave',
      cues: [
        { kind: 'micro', everyMinutes: 5, seconds: 20 },
        { kind: 'move', everyMinutes: 40, seconds: 480 },
      ],
      clamped: false,
      left: ['timers.micro_pause.snooze', 'timers.daily_limit.limit', 'gui.breaks.locale'],
    });
    const off = WORKRAVE.replace('micro_pause.enabled=true', 'micro_pause.enabled=0');
    expect(fromOther(iniValues(off))?.cues.map(({ kind }) => kind)).toEqual(['move']);
  });

  test('BreakTimer: one kind of break', () => {
    expect(
      fromOther({ breaksEnabled: true, breakFrequencySeconds: 2700, breakLengthSeconds: 300, soundType: 'GONG' }),
    ).toEqual({
      tool: 'BreakTimer',
      cues: [{ kind: 'move', everyMinutes: 45, seconds: 300 }],
      clamped: false,
      left: ['soundType'],
    });
  });

  test('intervals beyond what can be chosen here are at its limit, and that is said', () => {
    const found = fromOther({ breakFrequencySeconds: 36_000, breakLengthSeconds: 5 });
    expect(found?.cues).toEqual([{ kind: 'move', everyMinutes: 180, seconds: 15 }]);
    expect(found?.clamped).toBe(true);
  });

  test('what is none of them, or has every break off, is none', () => {
    expect(fromOther({ snoozes: 2 })).toBeNull();
    expect(fromOther(iniValues('[colours]\nink=black'))).toBeNull();
    expect(fromOther({ breakFrequencySeconds: 1680, breaksEnabled: false })).toBeNull();
  });

  test('whatever stands in it, cues are within their limits', () => {
    const values = fc.record({
      microbreakInterval: fc.anything(),
      breakInterval: fc.anything(),
      breakDuration: fc.anything(),
    });
    fc.assert(
      fc.property(values, (stored) => {
        for (const { everyMinutes, seconds } of fromOther(stored)?.cues ?? []) {
          expect([everyMinutes >= 5, everyMinutes <= 180, seconds >= 15, seconds <= 1800]).toEqual([
            true,
            true,
            true,
            true,
          ]);
        }
      }),
    );
  });
});

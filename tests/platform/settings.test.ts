import { fc } from '../support/property.ts';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import { parseSettings } from '../../utils/platform/schema/settings.ts';

describe('stored settings', () => {
  test('nothing stored is a fresh install, and no problem', () => {
    expect(parseSettings(undefined)).toEqual({ value: DEFAULT_SETTINGS, problems: [] });
  });

  test('a broken field falls back alone, the rest is kept', () => {
    const { value, problems } = parseSettings({ absence: 'sometimes', snoozes: 4, sound: 'loud', breakIn: 'window' });
    expect(value).toEqual({ ...DEFAULT_SETTINGS, snoozes: 4, breakIn: 'window' });
    expect(problems).toEqual([
      { field: 'absence', why: 'invalid' },
      { field: 'sound', why: 'invalid' },
    ]);
  });

  test('a number out of range moves to the nearest allowed one and is named', () => {
    const { value, problems } = parseSettings({ snoozeMinutes: 90, graceMinutes: -2 });
    expect([value.snoozeMinutes, value.graceMinutes]).toEqual([30, 0]);
    expect(problems.map((problem) => problem.why)).toEqual(['clamped', 'clamped']);
  });

  test('a field added by a later version is filled without a word, an unknown one is ignored', () => {
    expect(parseSettings({ rhythm: 'eyes-20', colour: 'red' })).toEqual({
      value: { ...DEFAULT_SETTINGS, rhythm: 'eyes-20' },
      problems: [],
    });
  });

  test('each cue is looked at by itself', () => {
    const { value, problems } = parseSettings({
      cues: [
        { kind: 'eyes', everyMinutes: 20, seconds: 5 },
        { kind: 'dance', everyMinutes: 20, seconds: 20 },
        { kind: 'move', everyMinutes: 45, seconds: 120, longEvery: 3 },
        null,
      ],
    });
    expect(value.cues).toEqual([
      { kind: 'eyes', everyMinutes: 20, seconds: 15 },
      { kind: 'move', everyMinutes: 45, seconds: 120 },
    ]);
    expect(problems.map((problem) => problem.field)).toEqual([
      'cues.0.seconds',
      'cues.1',
      'cues.2.longSeconds',
      'cues.3',
    ]);
  });

  test('cues of which none can be used leave the default cues, a list emptied on purpose stays empty', () => {
    expect(parseSettings({ cues: [1, 'x'] }).value.cues).toEqual(DEFAULT_SETTINGS.cues);
    expect(parseSettings({ cues: [] }).value.cues).toEqual([]);
  });

  test('each working range is looked at by itself; a night shift is one', () => {
    const { value } = parseSettings({
      workingHours: [
        { days: [5, 1, 1, 9], from: '22:00', to: '06:00' },
        { days: [2], from: '25:00', to: '26:00' },
        { days: [], from: '09:00', to: '17:00' },
      ],
    });
    expect(value.workingHours).toEqual([{ days: [1, 5], from: '22:00', to: '06:00' }]);
  });

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], ['5'], [null], [[5]]])('%s is no number of minutes', (value) => {
    expect(parseSettings({ snoozeMinutes: value }).value.snoozeMinutes).toBe(DEFAULT_SETTINGS.snoozeMinutes);
  });

  test('any JSON parses to valid settings, and what was parsed parses to itself', () => {
    const fields = Object.fromEntries(Object.keys(DEFAULT_SETTINGS).map((key) => [key, fc.jsonValue()]));
    const any = fc.oneof(fc.jsonValue(), fc.record(fields, { requiredKeys: [] }));
    fc.assert(
      fc.property(any, (stored) => {
        const { value } = parseSettings(stored);
        expect(parseSettings(JSON.parse(JSON.stringify(value)))).toEqual({ value, problems: [] });
      }),
    );
  });
});

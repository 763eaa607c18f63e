import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import { cuesOf } from '../../../utils/core/settings/presets.ts';
import { sitsAndStands, withSitStand } from '../../../utils/core/settings/sit-stand.ts';

test('a sit-stand desk lets sitting and standing take turns beside the rhythm', () => {
  const changed = withSitStand(DEFAULT_SETTINGS, true);
  expect(sitsAndStands(DEFAULT_SETTINGS)).toBe(false);
  expect(sitsAndStands(changed)).toBe(true);
  expect(cuesOf(changed)).toEqual([
    { kind: 'move', everyMinutes: 30, seconds: 120, longEvery: 2, longSeconds: 300 },
    { kind: 'posture', everyMinutes: 30, seconds: 60, standMinutes: 8 },
  ]);
});

test('taken back, the rhythm is the one it was', () => {
  const there = withSitStand({ ...DEFAULT_SETTINGS, rhythm: 'hourly-5' }, true);
  expect(there.rhythm).toBe('custom');
  expect(withSitStand(there, false).rhythm).toBe('hourly-5');
});

test('cues of one’s own stay one’s own without it', () => {
  const own = {
    ...DEFAULT_SETTINGS,
    rhythm: 'custom' as const,
    cues: [{ kind: 'move' as const, everyMinutes: 33, seconds: 60 }],
  };
  const back = withSitStand(withSitStand(own, true), false);
  expect(back.rhythm).toBe('custom');
  expect(back.cues).toEqual([{ kind: 'move', everyMinutes: 33, seconds: 60 }]);
});

test('the Cornell rhythm has it, and without it becomes the usual one', () => {
  const cornell = { ...DEFAULT_SETTINGS, rhythm: 'cornell-20-8-2' as const };
  expect(withSitStand(cornell, true)).toBe(cornell);
  expect(withSitStand(cornell, false).rhythm).toBe('short-often');
});

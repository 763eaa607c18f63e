import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import {
  cueOf,
  restingCue,
  withCue,
  withDesk,
  withLength,
  withLonger,
  withoutCue,
  withRhythm,
} from '../../../utils/core/settings/edit-rhythm.ts';

test('editing a cue of a preset makes the rhythm my own with its values', () => {
  const hourly = withRhythm(DEFAULT_SETTINGS, 'hourly-5');
  const edited = withCue(hourly, { kind: 'move', everyMinutes: 45, seconds: 300 });
  expect(edited.rhythm).toBe('custom');
  expect(edited.cues).toEqual([{ kind: 'move', everyMinutes: 45, seconds: 300 }]);
});

test('a cue turned on joins those that are on', () => {
  const edited = withCue(DEFAULT_SETTINGS, { kind: 'eyes', everyMinutes: 20, seconds: 20 });
  expect(edited.cues).toEqual([
    { kind: 'move', everyMinutes: 30, seconds: 120, longEvery: 2, longSeconds: 300 },
    { kind: 'eyes', everyMinutes: 20, seconds: 20 },
  ]);
});

test('a cue turned off is gone from the rhythm', () => {
  const edited = withoutCue(withRhythm(DEFAULT_SETTINGS, 'micro-10'), 'micro');
  expect(edited.cues).toEqual([{ kind: 'move', everyMinutes: 30, seconds: 120 }]);
  expect(cueOf(edited, 'micro')).toBe(null);
});

test('a cue turned off comes back with its numbers, days later too', () => {
  const own = withCue(DEFAULT_SETTINGS, { kind: 'eyes', everyMinutes: 35, seconds: 25 });
  const off = withoutCue(own, 'eyes');
  expect(restingCue(off, 'eyes')).toEqual({ kind: 'eyes', everyMinutes: 35, seconds: 25 });
  const on = withCue(off, restingCue(off, 'eyes'));
  expect(on.restingCues).toEqual([]);
  expect(cueOf(on, 'eyes')).toEqual({ kind: 'eyes', everyMinutes: 35, seconds: 25 });
});

test('choosing a preset and coming back keeps my own cues', () => {
  const own = withCue(DEFAULT_SETTINGS, { kind: 'move', everyMinutes: 40, seconds: 180 });
  const back = withRhythm(withRhythm(own, 'deep-90'), 'custom');
  expect(cueOf(back, 'move')).toEqual({ kind: 'move', everyMinutes: 40, seconds: 180 });
});

test('a longer break comes and goes without a trace', () => {
  const plain = { kind: 'move', everyMinutes: 30, seconds: 120 } as const;
  const longer = withLonger(plain, { longEvery: 3, longSeconds: 600 });
  expect(longer).toEqual({ kind: 'move', everyMinutes: 30, seconds: 120, longEvery: 3, longSeconds: 600 });
  expect(withLonger(longer, null)).toEqual(plain);
});

test('the longer breaks are never shorter than the usual ones', () => {
  const cue = { kind: 'move', everyMinutes: 30, seconds: 120, longEvery: 2, longSeconds: 300 } as const;
  expect(withLength(cue, 600)).toEqual({
    kind: 'move',
    everyMinutes: 30,
    seconds: 600,
    longEvery: 2,
    longSeconds: 600,
  });
  expect(withLength(cue, 60).longSeconds).toBe(300);
});

test('with a sit-stand desk a change of position begins with eight minutes of standing', () => {
  const plain = { kind: 'posture', everyMinutes: 30, seconds: 60 } as const;
  const desk = withDesk(plain, true);
  expect(desk).toEqual({ ...plain, standMinutes: 8 });
  expect(withDesk({ ...desk, standMinutes: 15 }, true).standMinutes).toBe(15);
  expect(withDesk(desk, false)).toEqual(plain);
});

test('no other change takes the desk away', () => {
  const desk = { kind: 'posture', everyMinutes: 20, seconds: 120, standMinutes: 8 } as const;
  expect(withLength(desk, 60)).toEqual({ ...desk, seconds: 60 });
  expect(withLonger(desk, { longEvery: 2, longSeconds: 300 }).standMinutes).toBe(8);
  expect(withLonger(desk, null)).toEqual(desk);
  const own = withCue({ ...DEFAULT_SETTINGS, rhythm: 'cornell-20-8-2' }, { ...desk, everyMinutes: 25 });
  const off = withoutCue(own, 'posture');
  expect(restingCue(off, 'posture')).toEqual({ ...desk, everyMinutes: 25 });
});

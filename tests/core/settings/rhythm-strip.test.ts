import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import { cuesOfRhythm } from '../../../utils/core/settings/edit-rhythm.ts';
import { labelled, movementMinutes, planned, standingMinutes } from '../../../utils/core/settings/rhythm-strip.ts';
import type { Cue, RhythmId } from '../../../utils/core/settings/settings.ts';

const cues = (rhythm: RhythmId): readonly Cue[] => cuesOfRhythm(DEFAULT_SETTINGS, rhythm);
const minutesOf = (rhythm: RhythmId, minutes: number) =>
  planned(cues(rhythm), minutes).breaks.map(({ kind, at, seconds }) => [kind, Math.round(at / 6) / 10, seconds]);

test('a morning of short and often holds five breaks, every second one longer', () => {
  expect(minutesOf('short-often', 180)).toEqual([
    ['move', 30, 120],
    ['move', 62, 300],
    ['move', 97, 120],
    ['move', 129, 300],
    ['move', 164, 120],
  ]);
  expect(movementMinutes(planned(cues('short-often'), 180).breaks)).toBe(16);
});

test('a rhythm without cues has no breaks, only screen time', () => {
  expect(planned([], 100)).toEqual({ breaks: [], stretches: [{ from: 0, to: 6000, standing: false }], changes: [] });
});

test('two cues due together are one break, the longer one', () => {
  expect(minutesOf('micro-10', 45)).toEqual([
    ['micro', 10, 30],
    ['micro', 20.5, 30],
    ['move', 31, 120],
    ['micro', 43, 30],
  ]);
});

test('a cue due within three minutes joins the break', () => {
  const near: readonly Cue[] = [
    { kind: 'move', everyMinutes: 30, seconds: 120 },
    { kind: 'eyes', everyMinutes: 28, seconds: 20 },
  ];
  expect(planned(near, 40).breaks).toEqual([{ kind: 'move', at: 1680, seconds: 120 }]);
});

test('a break starts the clock of every shorter cue', () => {
  expect(minutesOf('deep-90', 120)).toEqual([
    ['eyes', 20, 20],
    ['eyes', 40.3, 20],
    ['eyes', 60.7, 20],
    ['eyes', 81, 20],
    ['move', 91.3, 600],
  ]);
});

test('screen time lies between the breaks', () => {
  expect(planned(cues('hourly-5'), 100).stretches).toEqual([
    { from: 0, to: 3000, standing: false },
    { from: 3300, to: 6000, standing: false },
  ]);
});

test('labels keep their distance and the longer break goes first', () => {
  const { breaks } = planned(cues('short-often'), 180);
  expect(labelled(breaks, 180, 300, 300)).toEqual(breaks);
  expect(labelled(breaks, 180, 40 * 60, 300).map((each) => each.at / 60)).toEqual([62, 129]);
  expect(labelled(breaks, 180, 300, 1000)).toEqual(breaks.slice(0, 4));
});

const inPositions = (list: readonly Cue[], minutes: number) =>
  planned(list, minutes).stretches.map(({ from, to, standing }) => [from / 60, to / 60, standing ? 'stand' : 'sit']);

test('Cornell is 20 minutes sitting, 8 standing and 2 of movement, over and over', () => {
  expect(inPositions(cues('cornell-20-8-2'), 60)).toEqual([
    [0, 20, 'sit'],
    [20, 28, 'stand'],
    [30, 50, 'sit'],
    [50, 58, 'stand'],
  ]);
  expect(minutesOf('cornell-20-8-2', 60)).toEqual([
    ['move', 28, 120],
    ['move', 58, 120],
  ]);
  expect(standingMinutes(planned(cues('cornell-20-8-2'), 60).stretches)).toBe(16);
});

test('a change of position is no break and takes no time', () => {
  const changes: readonly Cue[] = [{ kind: 'posture', everyMinutes: 30, seconds: 60 }];
  expect(planned(changes, 100)).toEqual({
    breaks: [],
    stretches: [{ from: 0, to: 6000, standing: false }],
    changes: [1800, 3600, 5400],
  });
});

test('a break in which somebody gets up is a change of position too', () => {
  const both: readonly Cue[] = [
    { kind: 'move', everyMinutes: 20, seconds: 120 },
    { kind: 'posture', everyMinutes: 30, seconds: 60 },
  ];
  expect(planned(both, 100).changes).toEqual([]);
});

test('a look into the distance leaves somebody standing', () => {
  const both: readonly Cue[] = [
    { kind: 'posture', everyMinutes: 20, seconds: 120, standMinutes: 30 },
    { kind: 'eyes', everyMinutes: 25, seconds: 20 },
  ];
  expect(inPositions(both, 40)).toEqual([
    [0, 20, 'sit'],
    [20, 25, 'stand'],
    [25 + 1 / 3, 40, 'stand'],
  ]);
});

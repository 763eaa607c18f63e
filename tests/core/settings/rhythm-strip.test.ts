import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import { cuesOfRhythm } from '../../../utils/core/settings/edit-rhythm.ts';
import { labelled, movementMinutes, plannedBreaks, stretches } from '../../../utils/core/settings/rhythm-strip.ts';
import type { Cue, RhythmId } from '../../../utils/core/settings/settings.ts';

const cues = (rhythm: RhythmId): readonly Cue[] => cuesOfRhythm(DEFAULT_SETTINGS, rhythm);
const minutesOf = (rhythm: RhythmId, minutes: number) =>
  plannedBreaks(cues(rhythm), minutes).map(({ kind, at, seconds }) => [kind, Math.round(at / 6) / 10, seconds]);

test('a morning of short and often holds five breaks, every second one longer', () => {
  expect(minutesOf('short-often', 180)).toEqual([
    ['move', 30, 120],
    ['move', 62, 300],
    ['move', 97, 120],
    ['move', 129, 300],
    ['move', 164, 120],
  ]);
  expect(movementMinutes(plannedBreaks(cues('short-often'), 180))).toBe(16);
});

test('a rhythm without cues has no breaks, only screen time', () => {
  expect(plannedBreaks([], 100)).toEqual([]);
  expect(stretches([], 100)).toEqual([{ from: 0, to: 6000 }]);
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
  expect(plannedBreaks(near, 40)).toEqual([{ kind: 'move', at: 1680, seconds: 120 }]);
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
  expect(stretches(plannedBreaks(cues('hourly-5'), 100), 100)).toEqual([
    { from: 0, to: 3000 },
    { from: 3300, to: 6000 },
  ]);
});

test('labels keep their distance and the longer break goes first', () => {
  const breaks = plannedBreaks(cues('short-often'), 180);
  expect(labelled(breaks, 180, 300, 300)).toEqual(breaks);
  expect(labelled(breaks, 180, 40 * 60, 300).map((each) => each.at / 60)).toEqual([62, 129]);
  expect(labelled(breaks, 180, 300, 1000)).toEqual(breaks.slice(0, 4));
});
